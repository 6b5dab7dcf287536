package fi.opastin.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A variant that we answer in, named by its BCP 47 tag. Easy Finnish (selkosuomi) is a variant of
 * its own for replies; for what people write it is Finnish. Immutable and safe to share.
 */
public enum Language {
  FI("fi"),
  FI_SIMPLE("fi-simple"),
  SV("sv"),
  EN("en");

  /** The languages that people write in. */
  public static final List<Language> WRITTEN = List.of(FI, SV, EN);

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as in the public contract. */
  public String tag() {
    return tag;
  }

  /** The language that people write when they read this variant: Finnish for easy Finnish. */
  public Language written() {
    return this == FI_SIMPLE ? FI : this;
  }

  /**
   * The variants to try, in order, where a text in this one is missing: fi, sv, en after itself.
   */
  public List<Language> fallbacks() {
    return switch (this) {
      case FI -> List.of(FI, SV, EN);
      case FI_SIMPLE -> List.of(FI_SIMPLE, FI, SV, EN);
      case SV -> List.of(SV, FI, EN);
      case EN -> List.of(EN, FI, SV);
    };
  }

  /**
   * The language of a tag in any letter case ({@code sv-FI} counts as {@code sv}), or empty for one
   * that we do not serve.
   */
  public static Optional<Language> of(String tag) {
    String wanted = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    for (Language language : values()) {
      if (language.tag.equals(wanted)) {
        return Optional.of(language);
      }
    }
    int dash = wanted.indexOf('-');
    return dash > 0 ? of(wanted.substring(0, dash)) : Optional.empty();
  }

  @Override
  public String toString() {
    return tag;
  }
}
