package fi.opastin.privacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Phone numbers in running text, and which of them are nobody's own. */
final class PhoneForm {

  private static final String GAP = "[\\s()./-]{0,3}";

  /**
   * Beginnings of numbers of authorities, companies and services; 112 and 116 117 are shorter than
   * any mask.
   */
  private static final List<String> PUBLIC =
      List.of(
          "0100", "010", "020", "0295", "0294", "029", "030", "0600", "0700", "071", "073", "075",
          "0800");

  /** Helplines with the number of a town: the national crisis line of MIELI. */
  private static final Set<String> HELPLINES = Set.of("0925250111", "358925250111");

  private static final Pattern TIMES =
      Pattern.compile("\\d{1,2}[.:]\\d{2}\\s?-\\s?\\d{1,2}(?:[.:]\\d{2})?");
  private static final Pattern DATES =
      Pattern.compile(
          "\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{4}|\\d{2})?"
              + "(?:\\s?-\\s?\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{4}|\\d{2})?)?(?:\\s\\d{1,2}(?:\\.\\d{2})?)?");
  private static final Pattern POSTAL_CODES = Pattern.compile("\\d{5}(?:[\\s-]{1,3}\\d{5})?");

  private static final String NUMERAL =
      "(?:nolla|yksi|yks|kaksi|kaks|kolme|neljä|nelj|viisi|viis|kuusi|kuus|seitsemän|seittemän"
          + "|seiska|kahdeksan|kaheksan|kasi|yhdeksän|yheksän|ysi"
          + "|noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio"
          + "|zero|oh|one|two|three|four|five|six|seven|eight|nine)";

  private static final String MINE =
      "(?:puh(?:elin)?(?:numeroni|numero)?|numeroni|numerooni|kännykkäni|tel(?:efon)?(?:nummer)?"
          + "|mitt nummer|my number|phone(?: number)?|mobile|call me (?:at|on)|reach me at"
          + "|ring (?:mig|mej)(?: på)?|soita(?:kaa)? (?:minulle|mulle)(?: numeroon)?|whatsapp)";

  static final List<Mask> MASKS =
      List.of(
          // +358 40 123 4567, (+358) 40 …, +358 (0)40 …, 0046 …
          Mask.of(
              "[phone]",
              "(?<![\\d.,:])\\(?(?:\\+|00)\\s?\\(?[1-9](?:" + GAP + "\\d){6,14}(?!\\d)",
              PhoneForm::isPersonal),
          // 358 40 123 4567
          Mask.of(
              "[phone]",
              "(?<!\\d)358" + GAP + "(?:0" + GAP + ")?[1-9](?:" + GAP + "\\d){5,9}(?!\\d)",
              PhoneForm::isPersonal),
          // 040 123 4567, (09) 123 4567
          Mask.of(
              "[phone]",
              "(?<![\\d+,])\\(?0[\\s.-]?[1-9](?:" + GAP + "\\d){5,10}(?!\\d)",
              PhoneForm::isPersonal),
          // without the zero, where it is said to be a number
          Mask.of(
              "[phone]",
              "(?<=(?<!\\p{L})"
                  + MINE
                  + "(?:\\.|:)?(?: on| är| is)?:?\\s{0,2})[1-9](?:[\\s-]?\\d){6,9}(?!\\d)"),
          // nolla neljä nolla yksi …
          Mask.of(
              "[phone]",
              "(?<!\\p{L})" + NUMERAL + "(?:[\\s,-]{1,2}" + NUMERAL + "){6,14}(?!\\p{L})"));

  private PhoneForm() {}

  /** Whether a number may be a person's: no public service, no date, no opening hours. */
  static boolean isPersonal(String found) {
    String digits = found.replaceAll("\\D", "").replaceFirst("^(?:00)?3580?(?=\\d{6})", "0");
    String written = found.strip();
    return PUBLIC.stream().noneMatch(digits::startsWith)
        && !HELPLINES.contains(digits)
        && !TIMES.matcher(written).matches()
        && !DATES.matcher(written).matches()
        && !POSTAL_CODES.matcher(written).matches();
  }
}
