package fi.opastin.privacy;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of personal data: how it looks, what a finding must fulfil besides, and what is written in
 * its place. Every repetition in a form has a limit, so that no text makes the search long.
 */
record Mask(String sign, Pattern form, Predicate<MatchResult> holds) {

  /** A form in which capitals do not matter, and of which every finding is masked. */
  static Mask of(String sign, String form) {
    return of(sign, form, any -> true);
  }

  /** A form in which capitals do not matter. */
  static Mask of(String sign, String form, Predicate<String> holds) {
    Pattern pattern = Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return new Mask(sign, pattern, found -> holds.test(found.group()));
  }

  /** A form in which they do. */
  static Mask exact(String sign, String form, Predicate<String> holds) {
    return new Mask(sign, Pattern.compile(form), found -> holds.test(found.group()));
  }

  String apply(String text) {
    Matcher matcher = form.matcher(text);
    return matcher.replaceAll(
        found -> Matcher.quoteReplacement(holds.test(found) ? sign : found.group()));
  }
}
