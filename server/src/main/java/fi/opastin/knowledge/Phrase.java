package fi.opastin.knowledge;

import fi.opastin.language.Language;

/**
 * A message as people write it, with what it is about. Immutable.
 *
 * @param subject what it is about
 * @param language the language that it is written in
 * @param text the message
 * @param file the file that it stands in, for findings and reports
 * @param line its line in the file
 */
public record Phrase(Subject subject, Language language, String text, String file, int line) {}
