package fi.opastin.pages;

import fi.opastin.language.Language;
import java.util.Optional;

/** Marks texts that are in another language than the page, so that they are read out right. */
final class Foreign {

  private Foreign() {}

  /** The value of {@code lang}, where one is needed. */
  static Optional<String> tag(Language text, Language page) {
    return text.written() == page.written() ? Optional.empty() : Optional.of(text.written().tag());
  }
}
