package fi.opastin.feedback;

import java.util.Locale;

/**
 * The Finnish personal identity code (henkilötunnus): its forms in running text, its date and its
 * check character.
 */
final class IdentityCode {

  private static final String GAP = "[\\s.]{0,3}";
  private static final String DIGITS_6 = "\\d(?:" + GAP + "\\d){5}";
  private static final String DIGITS_3 = "\\d(?:" + GAP + "\\d){2}";
  private static final String CHECK = "[0-9a-fhj-npr-y]";
  private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  /** With the sign of the century: {@code 010190-123A}, {@code 01 01 90 A 123 B}. */
  static final String WITH_SEPARATOR =
      "(?<!\\d)"
          + DIGITS_6
          + "\\s{0,3}[-+a-fu-y]\\s{0,3}"
          + DIGITS_3
          + "\\s{0,3}"
          + CHECK
          + "(?!\\d)";

  /** Without it. */
  static final String RUN_TOGETHER =
      "(?<!\\d)" + DIGITS_6 + GAP + DIGITS_3 + "\\s{0,3}" + CHECK + "(?![\\p{L}\\d])";

  private IdentityCode() {}

  /**
   * Whether it begins with a date: with the sign of the century that is enough, so that a slip of
   * the pen is masked, too.
   */
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
    return found.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
  }
}
