/**
 * Requests to be contacted: checked, kept encrypted until they are mailed to the partner's
 * receiver, at most a day, and then deleted.
 *
 * <p>Knows no HTTP and nothing of a conversation but the name of its turn and its language.
 */
@NullMarked
package fi.opastin.handoff;

import org.jspecify.annotations.NullMarked;
