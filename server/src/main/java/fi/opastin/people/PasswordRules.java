package fi.opastin.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are taken: long ones that are neither easily guessed nor the person's own name.
 * No kinds of characters are asked for, since that makes passwords worse.
 */
final class PasswordRules {

  static final int LEAST = 12;
  static final int MOST = 200;
  private static final int LEAST_DIFFERENT = 6;
  private static final int LEAST_OF_NAME = 5;

  /** What people choose when twelve characters are asked for, and what our own name suggests. */
  private static final List<String> COMMON =
      List.of(
          "password",
          "salasana",
          "lösenord",
          "losenord",
          "qwerty",
          "qwertyuiop",
          "asdfgh",
          "zxcvbn",
          "123456",
          "654321",
          "abcdef",
          "letmein",
          "iloveyou",
          "welcome",
          "tervetuloa",
          "administrator",
          "admin",
          "opastin",
          "toimitus",
          "redaktion",
          "editor",
          "kissa",
          "perkele",
          "suomi",
          "finland",
          "summer",
          "winter",
          "kesä",
          "talvi");

  private PasswordRules() {}

  /** Why a password is not taken; empty when it is. */
  static Optional<SetUpFault> fault(String password, Member member) {
    int length = password.codePointCount(0, password.length());
    if (length < LEAST) {
      return Optional.of(SetUpFault.PASSWORD_SHORT);
    }
    if (length > MOST) {
      return Optional.of(SetUpFault.PASSWORD_LONG);
    }
    String plain = password.toLowerCase(Locale.ROOT);
    if (isNamedAfter(plain, member)) {
      return Optional.of(SetUpFault.PASSWORD_NAME);
    }
    return isCommon(plain) ? Optional.of(SetUpFault.PASSWORD_COMMON) : Optional.empty();
  }

  private static boolean isNamedAfter(String password, Member member) {
    String email = member.email().toLowerCase(Locale.ROOT);
    String name = member.person().name().toLowerCase(Locale.ROOT);
    String local = email.substring(0, email.indexOf('@'));
    return password.contains(email)
        || (local.length() >= LEAST_OF_NAME && password.contains(local))
        || password.replaceAll("[^\\p{L}]", "").equals(name.replaceAll("[^\\p{L}]", ""));
  }

  /** What is left when common words, digits and signs are taken away must be worth something. */
  private static boolean isCommon(String password) {
    if (password.chars().distinct().count() < LEAST_DIFFERENT) {
      return true;
    }
    String left = password;
    for (String word : COMMON) {
      left = left.replace(word, "");
    }
    left = left.replaceAll("[\\d\\p{Punct}\\s]", "");
    boolean hadCommonWord = !password.replaceAll("[\\d\\p{Punct}\\s]", "").equals(left);
    boolean isRun = "abcdefghijklmnopqrstuvwxyzåäö0123456789012345".contains(password);
    return isRun || (hadCommonWord && left.length() < 4);
  }
}
