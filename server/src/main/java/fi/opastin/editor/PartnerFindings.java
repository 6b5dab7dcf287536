package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.pages.Html;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the check of a site's settings says, in the editor's languages and with the setting as the
 * form calls it. A sentence that is not here stays English, and says so to screen readers.
 * Stateless.
 */
public final class PartnerFindings {

  /** The place that a schema names, such as {@code human.name.fi}, before what is wrong there. */
  private static final Pattern PLACE =
      Pattern.compile("(?:([a-z_]+)((?:[./\\[][A-Za-z0-9_.\\]\\[/-]*)?): )?(.*)", Pattern.DOTALL);

  private record Saying(Pattern english, Wording said) {

    Saying(String english, String fi, String sv, String en) {
      this(Pattern.compile(english, Pattern.DOTALL), new Wording(fi, sv, en));
    }
  }

  private static final List<Saying> SAYINGS =
      List.of(
          new Saying(
              "required property '([^']+)' not found.*",
              "puuttuu %s",
              "%s saknas",
              "%s is missing"),
          new Saying(
              "does not match the regex pattern.*",
              "ei ole sallittua muotoa",
              "har inte den form som är tillåten",
              "is not of the form that is allowed"),
          new Saying(
              "does not have a value in the enumeration.*",
              "ei ole mikään sallituista arvoista",
              "är inget av de tillåtna värdena",
              "is none of the values that are allowed"),
          new Saying(
              "must be at most (\\d+) characters long.*",
              "on liian pitkä: enintään %s merkkiä",
              "är för långt: högst %s tecken",
              "is too long: at most %s characters"),
          new Saying("must have at most (\\d+) items.*", "enintään %s", "högst %s", "at most %s"),
          new Saying(
              "must have only unique items.*",
              "sama on kahdesti",
              "samma finns två gånger",
              "the same stands twice"),
          new Saying(
              "this is no e-mail address",
              "ei ole sähköpostiosoite",
              "är ingen e-postadress",
              "is no e-mail address"),
          new Saying(
              "only what stands in fields can be required",
              "vain kysytty voi olla pakollista",
              "bara det som frågas kan vara obligatoriskt",
              "only what the form asks can be required"));

  private PartnerFindings() {}

  /** A finding for a page. */
  static Html of(Finding finding, Language language) {
    String said = in(finding, language);
    return said.equals(finding.message()) && language != Language.EN
        ? Html.tag("span").attr("lang", "en").text(said)
        : Html.text(said);
  }

  /** A finding in a language; the English of the check where there is no other. */
  public static String in(Finding finding, Language language) {
    Matcher place = PLACE.matcher(finding.message());
    if (!place.matches()) {
      return finding.message();
    }
    for (Saying saying : SAYINGS) {
      Matcher english = saying.english().matcher(place.group(3));
      if (english.matches()) {
        String said = saying.said().in(language);
        String what =
            english.groupCount() > 0
                ? said.formatted(name(english.group(1), place.group(1) == null, language))
                : said;
        return where(place, language) + what;
      }
    }
    return finding.message();
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
