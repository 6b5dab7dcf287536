package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.pages.Html;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the check of a site's settings says, in the editor's languages and with the setting as the
 * form calls it. A sentence that is not here stays English, and says so to screen readers.
 * Stateless.
 */
public final class PartnerFindings {

  /** The place that a schema names, such as {@code human.name.fi}, before what is wrong there. */
  private static final Pattern PLACE =
      Pattern.compile("(?:([a-z_]+)((?:[./\\[][A-Za-z0-9_.\\]\\[/-]*)?): )?(.*)", Pattern.DOTALL);

  private static final List<Saying> SAYINGS =
      Stream.concat(
              SchemaWords.SAYINGS.stream(),
              Stream.of(
                  Saying.of(
                      "this is no e-mail address",
                      "ei ole sähköpostiosoite",
                      "är ingen e-postadress"),
                  Saying.of(
                      "only what stands in fields can be required",
                      "vain kysytty voi olla pakollista",
                      "bara det som frågas kan vara obligatoriskt")))
          .toList();

  private PartnerFindings() {}

  /** A finding for a page. */
  static Html of(Finding finding, Language language) {
    return Saying.html(in(finding, language), finding.message(), language);
  }

  /** A finding in a language; the English of the check where there is no other. */
  public static String in(Finding finding, Language language) {
    Matcher place = PLACE.matcher(finding.message());
    if (!place.matches()) {
      return finding.message();
    }
    boolean isOutermost = place.group(1) == null;
    return Saying.first(
            SAYINGS, place.group(3), language, field -> name(field, isOutermost, language))
        .map(what -> where(place, language) + what)
        .orElseGet(() -> FindingWords.in(finding.message(), language));
  }

  /** A setting of the outermost level has a name in the form; what stands in it, its own. */
  private static String name(String field, boolean isOutermost, Language language) {
    return isOutermost ? PartnerWords.setting(field, language) : field;
  }

  private static String where(Matcher place, Language language) {
    if (place.group(1) == null) {
      return "";
    }
    String within = place.group(2).replaceAll("[\\[\\]./]+", " ").strip();
    return PartnerWords.setting(place.group(1), language)
        + (within.isEmpty() ? "" : " (" + within + ")")
        + ": ";
  }
}
