package fi.opastin.proofreading;

import fi.opastin.language.Language;

/**
 * A heading, a paragraph or an item of a list, without any mark-up. Immutable.
 *
 * @param language the variant in which it is written
 * @param file where it stands, for findings
 * @param line its line in the file, counted from 1
 * @param text what it says
 */
public record Passage(Language language, String file, int line, String text) {}
