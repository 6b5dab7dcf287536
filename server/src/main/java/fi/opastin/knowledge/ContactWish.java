package fi.opastin.knowledge;

import fi.opastin.language.Language;

/**
 * A message of which an editor says whether it asks for a place to go to, a contact, hours or a
 * person to meet. Immutable.
 *
 * @param isWish whether it does; else it asks something that sounds like it, or something else
 * @param language that it is written in
 * @param text as people write it
 * @param file where it stands
 * @param line its line there, from 1
 */
public record ContactWish(boolean isWish, Language language, String text, String file, int line) {

  /** The folders of those that are one and of those that are none. */
  static final String WISH = "wish";

  static final String OTHER = "other";
}
