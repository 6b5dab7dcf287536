package fi.opastin.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A text whose first lines are YAML between two lines of three dashes, in its two parts. Immutable.
 *
 * @param head the YAML, without the dashes
 * @param body what stands below, as written
 * @param firstBodyLine line of the file on which the body begins, counted from 1
 */
public record FrontMatter(String head, String body, int firstBodyLine) {

  /** The line that stands above the head and below it. */
  public static final String FENCE = "---";

  /** The parts of a file; empty where it does not begin with a head, or the head has no end. */
  public static Optional<FrontMatter> of(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
      return Optional.empty();
    }
    int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    return end == 0
        ? Optional.empty()
        : Optional.of(
            new FrontMatter(
                String.join("\n", lines.subList(1, end)),
                String.join("\n", lines.subList(end + 1, lines.size())),
                end + 2));
  }
}
