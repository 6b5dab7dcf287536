package fi.opastin.privacy;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes personal data out of free text: identity codes, phone numbers, e-mail and street addresses,
 * account and card numbers, and names after phrases that lead to one. Public service numbers such
 * as 112 stay. Never throws; its time is linear in the length of the text. Safe to share.
 */
public final class Masking {

  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t\\r]]");

  private Masking() {}

  /** The text with a sign such as {@code [phone]} in place of each piece of personal data. */
  public static String mask(String text) {
    // in this order: what is longest and surest first, so that no part of it is taken for another
    String masked = apply(EmailForm.MASKS, normalise(text));
    if (masked.chars().anyMatch(letter -> letter >= '0' && letter <= '9')) {
      masked = apply(IdentityCode.MASKS, masked);
      masked = AccountForm.mask(masked);
    }
    masked = apply(StreetForm.MASKS, masked);
    masked = apply(PhoneForm.MASKS, masked);
    return NameForm.mask(masked);
  }

  /** Full width, other dashes and what cannot be seen must hide nothing. */
  private static String normalise(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return UNSEEN.matcher(DASHES.matcher(plain).replaceAll("-")).replaceAll("");
  }

  private static String apply(List<Mask> masks, String text) {
    String masked = text;
    for (Mask mask : masks) {
      masked = mask.apply(masked);
    }
    return masked;
  }
}
