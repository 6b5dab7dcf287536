package fi.opastin.privacy;

/**
 * A text that was masked: the only form in which what people write may be stored. Immutable, safe
 * to share.
 */
public final class MaskedText {

  /** Longer ones lose their end. */
  public static final int LONGEST = 2000;

  private final String value;

  private MaskedText(String value) {
    this.value = value;
  }

  /** What was typed, masked. */
  public static MaskedText of(String typed) {
    String masked = Masking.mask(typed).strip();
    return new MaskedText(
        masked.codePointCount(0, masked.length()) <= LONGEST
            ? masked
            : masked.substring(0, masked.offsetByCodePoints(0, LONGEST)));
  }

  /** What was masked before it was stored, as it was stored. */
  public static MaskedText stored(String masked) {
    return new MaskedText(masked);
  }

  /** The text, with signs in place of personal data. */
  public String value() {
    return value;
  }

  /** Whether nothing is left. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MaskedText text && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
