/**
 * One turn from request to reply: opens the sealed state, lets the message be understood and
 * answered with one release of knowledge, and seals the state again.
 *
 * <p>Keeps nothing of any conversation, and knows no HTTP.
 */
@NullMarked
package fi.opastin.conversation;

import org.jspecify.annotations.NullMarked;
