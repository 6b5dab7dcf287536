/**
 * What people say of the replies: ratings, reasons, and free text with personal data masked out of
 * it. Knows no HTTP.
 */
@NullMarked
package fi.opastin.feedback;

import org.jspecify.annotations.NullMarked;
