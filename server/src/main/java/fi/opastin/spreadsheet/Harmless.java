package fi.opastin.spreadsheet;

import java.util.regex.Pattern;

/**
 * Keeps texts from becoming formulas where a spreadsheet program opens them: those that begin like
 * one get an apostrophe before them, and lose it when they are read again. Pure.
 */
final class Harmless {

  /** The apostrophes that were there already count, so that they are there again afterwards. */
  private static final Pattern FORMULA =
      Pattern.compile("^'*\\s*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]", Pattern.DOTALL);

  private static final Pattern MADE_HARMLESS =
      Pattern.compile("^'+\\s*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]", Pattern.DOTALL);

  private Harmless() {}

  static String out(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }

  static String in(String text) {
    return MADE_HARMLESS.matcher(text).find() ? text.substring(1) : text;
  }
}
