package fi.opastin.knowledge;

import java.util.List;

/**
 * A rule as an editor writes it. Immutable.
 *
 * @param any patterns of which one must be there
 * @param not patterns of which none may be there
 */
public record RuleText(List<String> any, List<String> not) {

  /** Nothing written. */
  public static final RuleText NONE = new RuleText(List.of(), List.of());

  public RuleText {
    any = List.copyOf(any);
    not = List.copyOf(not);
  }

  /** Whether nothing is written. */
  public boolean isEmpty() {
    return any.isEmpty() && not.isEmpty();
  }
}
