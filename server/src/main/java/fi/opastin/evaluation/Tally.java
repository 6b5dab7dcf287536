package fi.opastin.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many messages were taken how. Immutable.
 *
 * @param right answered right
 * @param clarified offered among others
 * @param wrong answered with something else
 * @param missed not understood
 */
public record Tally(int right, int clarified, int wrong, int missed) {

  /** Counts messages. */
  public static Tally of(Collection<Judged> judged) {
    int[] counts = new int[Verdict.values().length];
    judged.forEach(j -> counts[j.verdict().ordinal()]++);
    return new Tally(counts[0], counts[1], counts[2], counts[3]);
  }

  /** Counts messages group by group, in the order of the groups' names. */
  public static Map<String, Tally> by(Collection<Judged> judged, Function<Judged, String> group) {
    Map<String, List<Judged>> groups = new TreeMap<>();
    judged.forEach(j -> groups.computeIfAbsent(group.apply(j), g -> new ArrayList<>()).add(j));
    Map<String, Tally> tallies = new TreeMap<>();
    groups.forEach((name, list) -> tallies.put(name, of(list)));
    return tallies;
  }

  /** How many there are. */
  public int all() {
    return right + clarified + wrong + missed;
  }

  /** How many there are of a kind. */
  public int count(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> right;
      case CLARIFIED -> clarified;
      case WRONG -> wrong;
      case MISSED -> missed;
    };
  }

  /** The share of a kind in per cent; 0 of nothing. */
  public double percent(Verdict verdict) {
    return all() == 0 ? 0 : 100.0 * count(verdict) / all();
  }
}
