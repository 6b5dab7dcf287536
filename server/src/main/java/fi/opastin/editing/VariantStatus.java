package fi.opastin.editing;

import fi.opastin.language.Language;
import java.util.Optional;
import java.util.function.Function;

/** How a variant of an answer stands to its Finnish. */
public enum VariantStatus {
  /** There is no text. */
  MISSING,
  /** The Finnish changed later than it. */
  BEHIND,
  /** It is as new as the Finnish. */
  READY;

  /**
   * The status of a variant.
   *
   * @param changed when the text of a variant changed last, in any count that grows; empty where
   *     there is no text
   */
  public static VariantStatus of(Language variant, Function<Language, Optional<Integer>> changed) {
    Optional<Integer> own = changed.apply(variant);
    if (own.isEmpty()) {
      return MISSING;
    }
    Optional<Integer> finnish = changed.apply(Language.FI);
    return finnish.isPresent() && own.get() < finnish.get() ? BEHIND : READY;
  }
}
