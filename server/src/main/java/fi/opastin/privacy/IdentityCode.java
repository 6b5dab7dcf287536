package fi.opastin.privacy;

import java.util.List;
import java.util.Locale;

/**
 * The Finnish personal identity code (henkilötunnus): its forms in running text, its date and its
 * check character.
 */
final class IdentityCode {

  private static final String GAP = "[\\s./]{0,3}";
  private static final String DIGITS_6 = "\\d(?:" + GAP + "\\d){5}";
  private static final String WHOLE_YEAR =
      "\\d{1,2}[\\s./]{1,2}\\d{1,2}[\\s./]{1,2}(?:18|19|20)\\d{2}";
  private static final String DIGITS_3 = "\\d(?:" + GAP + "\\d){2}";
  private static final String CHECK = "[0-9a-fhj-npr-y]";
  private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  /** The sign of the century, also as people say it. */
  private static final String SIGN =
      "(?:[-+a-fu-y]|väliviiva|viiva|miinus|plus|bindestreck|streck|minus|dash|hyphen)";

  private static final String SIGN_ON_ITS_WAY = "\\s{0,3}" + SIGN + "\\s{0,3}";
  private static final String ANY_SEPARATOR = "[\\s./_*:,;=~|-]{0,4}";

  static final List<Mask> MASKS =
      List.of(
          // 010190-123A, 01 01 90 A 123 B; the date is enough, so that a slip of the pen is masked
          Mask.of(
              "[personal-id]",
              "(?<!\\d)" + DIGITS_6 + SIGN_ON_ITS_WAY + DIGITS_3 + "\\s{0,3}" + CHECK + "(?!\\d)",
              IdentityCode::hasDate),
          // 1.1.1990-123A
          Mask.of(
              "[personal-id]",
              "(?<!\\d)"
                  + WHOLE_YEAR
                  + SIGN_ON_ITS_WAY
                  + DIGITS_3
                  + "\\s{0,3}"
                  + CHECK
                  + "(?!\\d)"),
          // run together, or with another separator
          Mask.of(
              "[personal-id]",
              "(?<!\\d)"
                  + DIGITS_6
                  + ANY_SEPARATOR
                  + DIGITS_3
                  + "[\\s.-]{0,3}"
                  + CHECK
                  + "(?![\\p{L}\\d])",
              IdentityCode::isWhole),
          // its end alone, where it is said to be that
          Mask.of(
              "[personal-id]",
              "(?<=(?:loppuosa|tunnusosa|hetun loppu|tunnuksen loppu|slutsiffrorna|sista siffrorna"
                  + "|sista fyra|last four|last digits)(?: on| är| are| is)?:?\\s)\\d{3}\\s?"
                  + CHECK
                  + "(?![\\p{L}\\d])"));

  private IdentityCode() {}

  /** Whether it begins with a date. */
  static boolean hasDate(String found) {
    String digits = compact(found);
    int day = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  /** Whether it begins with a date and ends with the right check character. */
  static boolean isWhole(String found) {
    String code = compact(found);
    int last = code.length() - 1;
    int number =
        Integer.parseInt(code.substring(0, 6)) * 1000
            + Integer.parseInt(code.substring(last - 3, last));
    return hasDate(found) && CHECKS.charAt(number % CHECKS.length()) == code.charAt(last);
  }

  private static String compact(String found) {
    return found.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }
}
