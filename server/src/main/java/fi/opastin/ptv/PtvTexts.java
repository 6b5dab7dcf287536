package fi.opastin.ptv;

import fi.opastin.directory.LocalText;
import fi.opastin.language.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the catalogue's lists of texts, {@code {language, value, type}} in any order. */
final class PtvTexts {

  /** Languages of the catalogue that we do not answer in: three Sámi languages. */
  private static final Set<String> OTHERS = Set.of("se", "smn", "sms");

  private static final int LONGEST = 300;

  private PtvTexts() {}

  /** Texts of one type, or of any where {@code type} is empty. */
  static LocalText of(PtvNode parent, String field, String type) {
    Map<Language, String> variants = new EnumMap<>(Language.class);
    for (PtvNode item : parent.items(field)) {
      if (type.isEmpty() || item.text("type").orElse("").equals(type)) {
        language(item)
            .ifPresent(
                language ->
                    item.text("value")
                        .map(PtvTexts::clean)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> variants.putIfAbsent(language, text)));
      }
    }
    return new LocalText(variants);
  }

  /**
   * The names to show: by language the type that {@code displayNameType} chooses, by default the
   * name proper.
   */
  static LocalText names(PtvNode document, String field) {
    Map<Language, String> variants = new EnumMap<>(Language.class);
    variants.putAll(of(document, field, "Name").variants());
    Map<String, Boolean> alternative = new HashMap<>();
    for (PtvNode item : document.items("displayNameType")) {
      alternative.put(
          item.text("language").orElse(""), item.text("type").orElse("").equals("AlternativeName"));
    }
    of(document, field, "AlternativeName")
        .variants()
        .forEach(
            (language, name) -> {
              if (alternative.getOrDefault(language.tag(), false)) {
                variants.put(language, name);
              }
            });
    return new LocalText(variants);
  }

  /** What describes it in few words: for each language the first of these types that has a text. */
  static LocalText describe(PtvNode document, String field, List<String> types) {
    Map<Language, String> variants = new EnumMap<>(Language.class);
    for (String type : types) {
      of(document, field, type)
          .variants()
          .forEach((language, text) -> variants.putIfAbsent(language, shorten(text)));
    }
    return new LocalText(variants);
  }

  private static Optional<Language> language(PtvNode item) {
    String tag = item.text("language").orElse("");
    Optional<Language> language =
        Language.WRITTEN.stream().filter(known -> known.tag().equals(tag)).findFirst();
    if (language.isEmpty() && !OTHERS.contains(tag)) {
      item.warn(
          "language", "\"" + tag + "\" is no language of the catalogue; the text is left out");
    }
    return language;
  }

  /** One line without control characters: a text from outside is shown to people as it stands. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s\\u00a0]+", " ").strip();
  }

  /** At most so long, ended at the end of a sentence where there is one. */
  private static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    String part = text.substring(0, LONGEST);
    int sentence = Math.max(part.lastIndexOf(". "), part.lastIndexOf("! "));
    int word = part.lastIndexOf(' ');
    return sentence > 0
        ? part.substring(0, sentence + 1)
        : part.substring(0, word > 0 ? word : LONGEST) + " …";
  }
}
