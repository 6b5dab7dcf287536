package fi.opastin.reports;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hides figures that would tell of single people: those of 1 to 4, and as many beside them that
 * none can be computed from the total of the table. Stateless.
 */
public final class Suppression {

  /** From here on a figure may be shown. */
  public static final long LEAST = 5;

  private Suppression() {}

  /** What may be shown of some figures and their sum. */
  public record Shown(Map<String, Cell> cells, Cell total) {
    public Shown {
      cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
  }

  /** Figures and their sum, as far as they may be shown, in the same order. */
  public static Shown of(Map<String, Long> figures) {
    long total = figures.values().stream().mapToLong(Long::longValue).sum();
    Set<String> hidden = new HashSet<>();
    figures.forEach(
        (key, times) -> {
          if (isSmall(times)) {
            hidden.add(key);
          }
        });
    boolean few = isSmall(total);
    if (!few && !hidden.isEmpty()) {
      List<Map.Entry<String, Long>> smallestFirst =
          figures.entrySet().stream()
              .filter(figure -> figure.getValue() > 0)
              .sorted(
                  Map.Entry.<String, Long>comparingByValue(Comparator.naturalOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .toList();
      for (Map.Entry<String, Long> next : smallestFirst) {
        if (isSafe(hidden, figures)) {
          break;
        }
        hidden.add(next.getKey());
      }
    }
    boolean totalHidden = few || (!hidden.isEmpty() && !isSafe(hidden, figures));
    Map<String, Cell> cells = new LinkedHashMap<>();
    figures.forEach(
        (key, times) ->
            cells.put(key, few || hidden.contains(key) ? Cell.HIDDEN : new Cell.Count(times)));
    return new Shown(cells, totalHidden ? Cell.HIDDEN : new Cell.Count(total));
  }

  /** A figure that stands alone. */
  public static Cell of(long times) {
    return isSmall(times) ? Cell.HIDDEN : new Cell.Count(times);
  }

  /** Whether what is hidden stays so for one who knows the total and all that is shown. */
  private static boolean isSafe(Set<String> hidden, Map<String, Long> figures) {
    long sum = hidden.stream().mapToLong(figures::get).sum();
    return hidden.size() > 1 && sum >= LEAST;
  }

  private static boolean isSmall(long times) {
    return times > 0 && times < LEAST;
  }
}
