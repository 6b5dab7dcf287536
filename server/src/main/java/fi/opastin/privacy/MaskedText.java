package fi.opastin.privacy;

/**
 * A text that was masked: the only form in which what people write may be stored. Immutable.
 *
 * @param value the text with signs in place of personal data
 */
public record MaskedText(String value) {

  /** Longer ones lose their end. */
  public static final int LONGEST = 2000;

  /** Masks whatever it is made of; a text that was masked before stays as it is. */
  public MaskedText {
    String masked = Masking.mask(value).strip();
    value =
        masked.codePointCount(0, masked.length()) <= LONGEST
            ? masked
            : masked.substring(0, masked.offsetByCodePoints(0, LONGEST));
  }

  /** What was typed, masked. */
  public static MaskedText of(String typed) {
    return new MaskedText(typed);
  }

  /** Whether nothing is left. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return value;
  }
}
