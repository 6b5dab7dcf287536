/**
 * What people say of the replies: ratings, and free text with personal data masked out of it.
 *
 * <p>Knows no HTTP. Keeps counts in memory until the editor can read more.
 */
@NullMarked
package fi.opastin.feedback;

import org.jspecify.annotations.NullMarked;
