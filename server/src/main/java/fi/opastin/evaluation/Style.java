package fi.opastin.evaluation;

import fi.opastin.language.Utterance;
import java.util.Locale;

/** How a message is written, as far as its form tells. */
enum Style {
  /** A word or two. */
  KEYWORD,
  /** It has a question mark. */
  QUESTION,
  /** Up to a dozen words without one. */
  REMARK,
  /** More than that. */
  STORY;

  private static final int KEYWORDS = 2;
  private static final int SHORT = 12;

  static Style of(String text) {
    int words = Utterance.of(text).tokens().size();
    if (words <= KEYWORDS) {
      return KEYWORD;
    }
    if (words > SHORT) {
      return STORY;
    }
    return text.indexOf('?') >= 0 ? QUESTION : REMARK;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
