package fi.opastin.directory;

import fi.opastin.language.Language;
import java.util.Map;

/** One short text in one or more languages. Immutable and safe to share. */
public record LocalText(Map<Language, String> variants) {

  /** No text in any language. */
  public static final LocalText NONE = new LocalText(Map.of());

  public LocalText {
    variants = Map.copyOf(variants);
  }

  /** The same text for every reader, as a name that is not translated. */
  public static LocalText of(String text) {
    return new LocalText(Map.of(Language.FI, text));
  }

  /** The text in a language, or in the next one to fall back to (fi, sv, en), or empty. */
  public String in(Language language) {
    return variants.getOrDefault(languageFor(language), "");
  }

  /** The language that {@link #in} answers in when asked for {@code language}. */
  public Language languageFor(Language language) {
    for (Language candidate : language.fallbacks()) {
      if (variants.containsKey(candidate)) {
        return candidate;
      }
    }
    return language;
  }

  public boolean isEmpty() {
    return variants.isEmpty();
  }
}
