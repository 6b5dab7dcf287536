package fi.opastin.directory;

import java.util.Set;

/**
 * Words that look like places and often are none. All in lower case.
 *
 * @param names place names that are also surnames, first names or words ("salo", "nousiainen"):
 *     their local forms are places, their other forms need evidence
 * @param words exact forms that mean something else far more often ("pellossa", "kolarissa"): they
 *     need strong evidence
 * @param people first names: a place name right behind one is a surname
 * @param noVillages names of post offices that are words of every day and never taken for villages
 */
public record AmbiguousWords(
    Set<String> names, Set<String> words, Set<String> people, Set<String> noVillages) {

  /** Nothing is ambiguous. */
  public static final AmbiguousWords NONE =
      new AmbiguousWords(Set.of(), Set.of(), Set.of(), Set.of());

  public AmbiguousWords {
    names = Set.copyOf(names);
    words = Set.copyOf(words);
    people = Set.copyOf(people);
    noVillages = Set.copyOf(noVillages);
  }
}
