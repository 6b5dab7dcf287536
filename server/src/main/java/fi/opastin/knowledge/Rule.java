package fi.opastin.knowledge;

import fi.opastin.language.WordPattern;
import java.util.List;

/**
 * Words that decide a subject at once, by an editor's hand. Immutable.
 *
 * @param subject what a message with these words is about
 * @param any one of these must be there
 * @param not none of these may be there
 */
public record Rule(Subject subject, List<WordPattern> any, List<WordPattern> not) {
  public Rule {
    any = List.copyOf(any);
    not = List.copyOf(not);
  }
}
