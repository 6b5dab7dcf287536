/**
 * From a draft to what is live: proposals, checks, releases, and the way back. Knows nothing of
 * HTTP and of how a check is made.
 */
@NullMarked
package fi.opastin.editing;

import org.jspecify.annotations.NullMarked;
