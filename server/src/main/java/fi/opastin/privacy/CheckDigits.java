package fi.opastin.privacy;

import java.util.Locale;

/** The check digits of account and card numbers. */
final class CheckDigits {

  private CheckDigits() {}

  /** Whether letters and digits are an international account number (remainder 1 by 97). */
  static boolean isIban(String found) {
    String number = found.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    if (number.length() < 15 || number.length() > 34) {
      return false;
    }
    int remainder = 0;
    for (char c : (number.substring(4) + number.substring(0, 4)).toCharArray()) {
      int value = Character.digit(c, 36);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
  }

  /** Whether digits are a card number (Luhn). */
  static boolean isCard(String found) {
    String digits = found.replaceAll("\\D", "");
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 1 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
