package fi.opastin.proofreading;

import fi.opastin.language.Language;

/**
 * A heading, a paragraph or an item of a list, without any mark-up. Immutable.
 *
 * @param language the variant in which it is written
 * @param file where it stands, for findings
 * @param line its line in the file, counted from 1
 * @param text what it says
 * @param heading whether it only names something, as titles, labels and names do; a hard word is
 *     explained in the text below and not there
 */
public record Passage(Language language, String file, int line, String text, boolean heading) {

  /** A paragraph or an item. */
  public static Passage of(Language language, String file, int line, String text) {
    return new Passage(language, file, line, text, false);
  }
}
