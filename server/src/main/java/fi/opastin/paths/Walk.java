package fi.opastin.paths;

import fi.opastin.knowledge.PathId;
import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody is on a path. It travels with the client, so it is small. Immutable.
 *
 * @param path which path
 * @param at the step that is shown
 * @param trail what was answered so far, in order
 * @param away for how many turns something else has been spoken of; an end is left at once
 */
public record Walk(PathId path, String at, List<Taken> trail, int away) {

  /**
   * A question that was answered.
   *
   * @param step the question
   * @param answer the id of a choice, the code of a municipality or {@value #SKIP}
   */
  public record Taken(String step, String answer) {}

  /** The answer of whoever will not or cannot say. */
  public static final String SKIP = "skip";

  public Walk {
    trail = List.copyOf(trail);
  }

  /** Whether the step that is shown is what the conversation is about. */
  public boolean isAtHand() {
    return away == 0;
  }

  /** The same after a turn about something else. */
  public Walk left() {
    return new Walk(path, at, trail, away + 1);
  }

  /** The same, taken up again. */
  public Walk resumed() {
    return new Walk(path, at, trail, 0);
  }

  Walk with(Taken taken, String next) {
    List<Taken> longer = new ArrayList<>(trail);
    longer.add(taken);
    return new Walk(path, next, longer, 0);
  }

  /** The number of a question in the trail, or -1. */
  int indexOf(String step) {
    for (int i = 0; i < trail.size(); i++) {
      if (trail.get(i).step().equals(step)) {
        return i;
      }
    }
    return -1;
  }

  /** What was answered from a question of the trail on, that question included. */
  public List<Taken> since(String step) {
    int index = indexOf(step);
    return index < 0 ? List.of() : trail.subList(index, trail.size());
  }
}
