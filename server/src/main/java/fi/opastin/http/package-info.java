/**
 * The public contract over HTTP: routes, JSON shapes, problem details, limits, pages. One file per
 * concern; {@link fi.opastin.http.PublicServer} joins them.
 *
 * <p>Knows Helidon, and nobody knows it. Holds no rule of guidance: a handler reads, calls one
 * domain method, and writes.
 */
@NullMarked
package fi.opastin.http;

import org.jspecify.annotations.NullMarked;
