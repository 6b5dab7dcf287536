/**
 * How far the services reach: every municipality by kind of service, language and channel, the gaps
 * by region, and what that was in earlier releases.
 *
 * <p>Pure but for {@code CoverageStore}, which keeps one small file a release. Knows nothing of
 * HTTP or conversations.
 */
@NullMarked
package fi.opastin.coverage;

import org.jspecify.annotations.NullMarked;
