/**
 * What do we do about it: a meaning becomes an {@link fi.opastin.answering.Outcome}, and that a
 * {@link fi.opastin.answering.Reply} of blocks in the reader's language.
 *
 * <p>Must not know how a message was understood, nor over which protocol the reply travels.
 */
@NullMarked
package fi.opastin.answering;

import org.jspecify.annotations.NullMarked;
