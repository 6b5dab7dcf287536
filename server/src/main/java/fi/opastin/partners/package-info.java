/**
 * Partner sites: their keys, allowed origins, contact and looks, and who is let in.
 *
 * <p>Knows nothing of topics or conversations, and no HTTP.
 */
@NullMarked
package fi.opastin.partners;

import org.jspecify.annotations.NullMarked;
