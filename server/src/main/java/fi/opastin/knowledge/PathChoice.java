package fi.opastin.knowledge;

import fi.opastin.directory.AgeRange;
import fi.opastin.directory.Audience;
import fi.opastin.directory.LocalText;
import fi.opastin.language.WordPattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One answer that may be given to a question of a path. Immutable.
 *
 * @param id its name within the question
 * @param label what is pressed
 * @param ages who takes it, in a question on the age; any age in others
 * @param audience what whoever takes it is
 * @param words patterns of words that mean it
 * @param to the step that it leads to
 */
public record PathChoice(
    String id,
    LocalText label,
    AgeRange ages,
    Set<Audience> audience,
    List<WordPattern> words,
    String to) {

  private static final int SENIOR = 50;

  public PathChoice {
    audience = Set.copyOf(audience);
    words = List.copyOf(words);
  }

  /** What whoever takes it is, with what follows from the ages. */
  public Set<Audience> tells() {
    Set<Audience> all = EnumSet.noneOf(Audience.class);
    all.addAll(audience);
    if (ages.max().orElse(Integer.MAX_VALUE) < AgeRange.YOUTH_ENDS) {
      all.add(Audience.YOUTH);
    }
    if (ages.min().orElse(0) >= AgeRange.YOUTH_ENDS) {
      all.add(Audience.ADULT);
    }
    if (ages.min().orElse(0) >= SENIOR) {
      all.add(Audience.OVER50);
    }
    return all;
  }
}
