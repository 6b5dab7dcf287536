package fi.opastin.knowledge;

import fi.opastin.language.PatternSet;
import fi.opastin.language.Token;
import fi.opastin.language.WordPattern;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things that words show, each by patterns of which one must be there and patterns of which none
 * may. Immutable, safe to share.
 *
 * @param <T> what is shown
 */
public final class WordGroups<T> {

  private static final Set<String> NEGATIONS =
      Set.of(
          "en", "ei", "emmä", "emmää", "enää", "enkä", "inte", "int", "ej", "inga", "not", "never",
          "no", "longer", "dont", "arent", "isnt");

  private final PatternSet<T> any;
  private final PatternSet<T> not;

  /** The patterns of one thing. */
  public record Group(List<WordPattern> any, List<WordPattern> not) {
    public Group {
      any = List.copyOf(any);
      not = List.copyOf(not);
    }
  }

  /** Groups by what they show. */
  public WordGroups(Map<T, Group> groups) {
    any = PatternSet.of(part(groups, true));
    not = PatternSet.of(part(groups, false));
  }

  private static <T> Map<T, List<WordPattern>> part(Map<T, Group> groups, boolean wanted) {
    Map<T, List<WordPattern>> part = new LinkedHashMap<>();
    groups.forEach((value, group) -> part.put(value, wanted ? group.any() : group.not()));
    return part;
  }

  /** What these words show. */
  public Set<T> shown(List<Token> tokens) {
    Set<T> shown = new LinkedHashSet<>();
    any.matches(tokens).forEach(match -> shown.add(match.value()));
    if (!shown.isEmpty()) {
      not.matches(tokens).forEach(match -> shown.remove(match.value()));
    }
    return shown;
  }

  /** What these words deny: a pattern of {@code not} that begins with a negation. */
  public Set<T> denied(List<Token> tokens) {
    Set<T> denied = new LinkedHashSet<>();
    not.matches(tokens).stream()
        .filter(match -> NEGATIONS.contains(tokens.get(match.first()).text()))
        .forEach(match -> denied.add(match.value()));
    return denied;
  }

  /** Where a thing is shown: its matches, whatever speaks against it. */
  public List<PatternSet.Match<T>> matches(List<Token> tokens) {
    return any.matches(tokens);
  }
}
