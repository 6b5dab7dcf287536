package fi.opastin.proofreading;

import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What editors taught the proofreader: words to avoid with better ones, words that are right though
 * they look wrong, and names that say the same in different languages. Immutable.
 *
 * @param jargon words that readers stumble over
 * @param accepted long words, acronyms and forms that may stand, by variant
 * @param abbreviations short forms that are written out, by variant
 * @param same addresses, phone numbers and figures that say the same in different variants
 */
public record Vocabulary(
    List<Jargon> jargon,
    Map<Language, List<Term>> accepted,
    Map<Language, List<Term>> abbreviations,
    List<Set<String>> same) {

  /** Nothing is known. */
  public static final Vocabulary EMPTY = new Vocabulary(List.of(), Map.of(), Map.of(), List.of());

  /**
   * Words that readers stumble over.
   *
   * @param words the words
   * @param in the variants in which they are avoided
   * @param say what to say instead, best first
   * @param orExplained whether they may stand where the text explains them at once
   */
  public record Jargon(List<Term> words, Set<Language> in, List<String> say, boolean orExplained) {
    public Jargon {
      words = List.copyOf(words);
      in = Set.copyOf(in);
      say = List.copyOf(say);
    }
  }

  public Vocabulary {
    jargon = List.copyOf(jargon);
    accepted = copy(accepted);
    abbreviations = copy(abbreviations);
    same = same.stream().map(Set::copyOf).toList();
  }

  private static Map<Language, List<Term>> copy(Map<Language, List<Term>> terms) {
    Map<Language, List<Term>> copy = new EnumMap<>(Language.class);
    terms.forEach((language, words) -> copy.put(language, List.copyOf(words)));
    return copy;
  }

  /** Both together, as when there are several packs. */
  public Vocabulary and(Vocabulary other) {
    List<Jargon> words = new ArrayList<>(jargon);
    words.addAll(other.jargon);
    List<Set<String>> names = new ArrayList<>(same);
    names.addAll(other.same);
    return new Vocabulary(
        words, joined(accepted, other.accepted), joined(abbreviations, other.abbreviations), names);
  }

  private static Map<Language, List<Term>> joined(
      Map<Language, List<Term>> first, Map<Language, List<Term>> second) {
    Map<Language, List<Term>> all = new EnumMap<>(Language.class);
    first.forEach((language, words) -> all.put(language, new ArrayList<>(words)));
    second.forEach(
        (language, words) -> all.computeIfAbsent(language, l -> new ArrayList<>()).addAll(words));
    return all;
  }

  boolean accepts(Language language, String word) {
    return accepted.getOrDefault(language, List.of()).stream().anyMatch(term -> term.is(word));
  }

  /** One name for all that say the same: the first of its group in the order of letters. */
  String canonical(String name) {
    for (Set<String> group : same) {
      if (group.contains(name)) {
        return group.stream().sorted().findFirst().orElse(name);
      }
    }
    return name;
  }
}
