package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence of a check, which speaks English, in the languages of the editor. Immutable.
 *
 * @param english what the check says; its groups are what differs
 * @param said with {@code {0}}, {@code {1}} … for the same
 */
record Saying(Pattern english, Wording said) {

  /**
   * A sentence.
   *
   * @param english with {@code {}} for what differs
   * @param finnish with {@code {0}}, {@code {1}} … for the same
   * @param swedish like the Finnish
   */
  static Saying of(String english, String finnish, String swedish) {
    List<String> parts = List.of(english.split("\\{}", -1));
    StringBuilder numbered = new StringBuilder(parts.getFirst());
    for (int i = 1; i < parts.size(); i++) {
      numbered.append('{').append(i - 1).append('}').append(parts.get(i));
    }
    String pattern = parts.stream().map(Pattern::quote).collect(Collectors.joining("(.+?)"));
    return new Saying(Pattern.compile(pattern), new Wording(finnish, swedish, numbered.toString()));
  }

  /**
   * A message in a language, by the first sentence that fits; empty where none does.
   *
   * @param name how what differs is called there
   */
  static Optional<String> first(
      List<Saying> sayings, String message, Language language, UnaryOperator<String> name) {
    return sayings.stream()
        .flatMap(saying -> saying.of(message, language, name).stream())
        .findFirst();
  }

  private Optional<String> of(String message, Language language, UnaryOperator<String> name) {
    Matcher matcher = english.matcher(message);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String text = said.in(language);
    for (int i = 0; i < matcher.groupCount(); i++) {
      text = text.replace("{" + i + "}", name.apply(matcher.group(i + 1)));
    }
    return Optional.of(text);
  }

  /** What is said, for a page; what stayed English says so to screen readers. */
  static Html html(String said, String message, Language language) {
    return said.equals(message) && language != Language.EN
        ? Html.tag("span").attr("lang", "en").text(message)
        : Html.text(said);
  }
}
