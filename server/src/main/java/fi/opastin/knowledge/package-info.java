/**
 * All that Opastin knows, read from packs, checked and compiled into one immutable {@link
 * Knowledge} that everything reads.
 *
 * <p>Must not know who asks, in what conversation, or over which protocol.
 */
@NullMarked
package fi.opastin.knowledge;

import org.jspecify.annotations.NullMarked;
