/**
 * Languages and words: normalising, tokens, word patterns, language detection.
 *
 * <p>Knows nothing of topics, services or conversations, and depends on nothing else here.
 */
@NullMarked
package fi.opastin.language;

import org.jspecify.annotations.NullMarked;
