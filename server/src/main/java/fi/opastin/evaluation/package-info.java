/**
 * How well Opastin understands and answers: golden conversations, and reports on messages whose
 * meaning is known.
 *
 * <p>Looks at the product from outside, as a person does; nothing depends on it but the command
 * line.
 */
@NullMarked
package fi.opastin.evaluation;

import org.jspecify.annotations.NullMarked;
