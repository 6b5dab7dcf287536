/**
 * Reads texts as a careful proofreader does: is the language plain, is easy Finnish easy, and do
 * the variants of a text say the same.
 *
 * <p>Knows texts, words and figures, not what an answer or a topic is, and touches no file.
 */
@NullMarked
package fi.opastin.proofreading;

import org.jspecify.annotations.NullMarked;
