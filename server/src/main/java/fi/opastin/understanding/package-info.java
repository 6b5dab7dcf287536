/**
 * What did they mean: a message and what is known so far become a {@link
 * fi.opastin.understanding.Meaning}.
 *
 * <p>Must not know what is done about it, nor how it is shown.
 */
@NullMarked
package fi.opastin.understanding;

import org.jspecify.annotations.NullMarked;
