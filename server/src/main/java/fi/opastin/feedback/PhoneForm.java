package fi.opastin.feedback;

import java.util.List;

/** Phone numbers in running text, and which of them are nobody's own. */
final class PhoneForm {

  private static final String GAP = "[\\s().-]{0,2}";

  /** {@code +358 40 123 4567}, {@code 0046 …}. */
  static final String INTERNATIONAL =
      "(?<![\\p{L}\\d])(?:\\+|00)\\s?[1-9](?:" + GAP + "\\d){6,13}(?!\\d)";

  /** {@code 040 123 4567}, {@code 09-1234567}. */
  static final String NATIONAL = "(?<![\\p{L}\\d+])0[1-9](?:" + GAP + "\\d){5,9}(?!\\d)";

  /**
   * Beginnings of numbers of authorities, companies and services; 112 and 116 117 are shorter than
   * any mask.
   */
  private static final List<String> PUBLIC =
      List.of(
          "0100", "010", "020", "0295", "0294", "029", "030", "0600", "0700", "071", "073", "075",
          "0800");

  private PhoneForm() {}

  /** Whether a number in the national form may be a person's: no public service, no date. */
  static boolean isPersonal(String found) {
    String digits = found.replaceAll("\\D", "");
    return PUBLIC.stream().noneMatch(digits::startsWith)
        && !found.matches("\\d{2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})");
  }
}
