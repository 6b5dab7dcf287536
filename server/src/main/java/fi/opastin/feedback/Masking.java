package fi.opastin.feedback;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Takes personal data out of free text: identity codes, phone numbers, e-mail and street addresses,
 * account and card numbers, and names that a person gives for their own. Public service numbers
 * such as 112 stay. Safe to share.
 */
public final class Masking {

  /**
   * A kind of personal data: how it looks, what a finding must fulfil besides, and what is written
   * in its place.
   */
  private record Mask(Pattern form, Predicate<String> holds, String sign) {

    Mask(String sign, String form, Predicate<String> holds) {
      this(Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), holds, sign);
    }

    String apply(String text) {
      return form.matcher(text)
          .replaceAll(found -> holds.test(found.group()) ? sign : quoted(found.group()));
    }

    private static String quoted(String text) {
      return java.util.regex.Matcher.quoteReplacement(text);
    }
  }

  private static final String STREET =
      "(?:katu|kadu|tie|kuja|polku|polu|kaari|kaare|väylä|raitti|raiti|rinne|rinte|penger|penkere"
          + "|aukio|puisti[ck]k?o|bulevardi|esplanadi|taival|taipalee|portti|porti|laituri|kulku|kulu)"
          + "(?:n|lla|llä|lta|ltä|lle|ssa|ssä|sta|stä|a|ä|ta|tä|on|in)?";
  private static final String GATA =
      "(?:gatan|vägen|gränden|gränd|stigen|torget|backen|allén|esplanaden|stranden|svängen|bågen)s?";
  private static final String HOUSE =
      "\\s{1,2}\\d{1,4}(?:\\s?-\\s?\\d{1,4})?(?:\\s?[a-zåäö](?![\\p{L}]))?"
          + "(?:\\s?\\d{1,3}(?!\\d))?";
  private static final String TOWN = "(?:,?\\s{1,2}\\d{5}\\s{1,2}\\p{L}{2,30})?";

  /**
   * In this order: what is longest and surest first, so that no part of it is taken for something
   * else.
   */
  private static final List<Mask> MASKS =
      List.of(
          new Mask(
              "[e-mail]",
              "[\\p{L}\\p{N}._%+-]{1,64}\\s?(?:@|\\(at\\)|\\[at]|\\(ät\\)|\\[ät])\\s?"
                  + "[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}\\.\\p{L}{2,24}",
              any -> true),
          new Mask(
              "[iban]", "(?<![\\p{L}\\p{N}])fi[\\s-]?\\d{2}(?:[\\s-]?\\d){14}(?!\\d)", any -> true),
          new Mask(
              "[iban]",
              "(?<![\\p{L}\\p{N}])[a-z]{2}\\d{2}(?:\\s?[a-z0-9]{4}){2,7}(?:\\s?[a-z0-9]{1,3})?(?![\\p{L}\\p{N}])",
              CheckDigits::isIban),
          new Mask("[personal-id]", IdentityCode.WITH_SEPARATOR, IdentityCode::hasDate),
          new Mask("[personal-id]", IdentityCode.RUN_TOGETHER, IdentityCode::isWhole),
          new Mask("[card]", "(?<!\\d)\\d(?:[\\s-]?\\d){12,18}(?!\\d)", CheckDigits::isCard),
          new Mask("[phone]", PhoneForm.INTERNATIONAL, any -> true),
          new Mask("[phone]", PhoneForm.NATIONAL, PhoneForm::isPersonal),
          new Mask(
              "[address]", "(?<!\\p{L})\\p{L}{2,30}" + STREET + HOUSE + TOWN, Masking::isNoHighway),
          new Mask("[address]", "(?<!\\p{L})\\p{L}{2,30}" + GATA + HOUSE + TOWN, any -> true),
          new Mask(
              "[address]",
              "(?<!\\d)\\d{1,4}\\s\\p{L}{2,30}\\s(?:street|road|avenue|lane)(?!\\p{L})" + TOWN,
              any -> true),
          new Mask(
              "[name]",
              "(?<=(?:nimeni on|nimi on|jag heter|mitt namn är|my name"
                  + " is)\\s)\\p{L}{2,30}(?:[\\s-](?-i:\\p{Lu})\\p{L}{1,30}){0,2}",
              name -> Character.isUpperCase(name.codePointAt(0))));

  private Masking() {}

  /** The text with a sign such as {@code [phone]} in place of each piece of personal data. */
  public static String mask(String text) {
    String masked = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[‐‑‒–—−]", "-");
    for (Mask mask : MASKS) {
      masked = mask.apply(masked);
    }
    return masked;
  }

  private static boolean isNoHighway(String address) {
    return !address.matches("(?iu)(?:valta|kanta|yhdys|moottori|kehä|seutu)tie.*");
  }
}
