package fi.opastin.spreadsheet;

import fi.opastin.knowledge.PackContent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file would change in the content. Immutable.
 *
 * @param changes what changes, for people
 * @param texts the same for the files: the text that each shall have; empty where it is to go
 * @param faults why nothing of it may be taken
 */
public record Difference(
    List<Change> changes, SortedMap<String, Optional<String>> texts, List<Fault> faults) {

  public Difference {
    changes = List.copyOf(changes);
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    faults = List.copyOf(faults);
  }

  /** What happens to something. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * A thing that changes.
   *
   * @param of the answer or the topic
   * @param language tag of its language; empty for what all languages of an answer share
   * @param column which of its columns
   * @param before what it was; empty where it is new
   * @param after what it will be; empty where it goes
   */
  public record Change(
      Kind kind,
      Table table,
      String of,
      String language,
      String column,
      String before,
      String after) {}

  /** Whether the file says what is live already. */
  public boolean isEmpty() {
    return changes.isEmpty() && faults.isEmpty();
  }

  /** How many things are added, changed or removed. */
  public long count(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** What tells two differences apart: what was shown may be taken, and nothing else. */
  public String fingerprint() {
    return PackContent.hash(changes + "\n" + texts);
  }

  static Difference refused(List<Fault> faults) {
    return new Difference(List.of(), new TreeMap<>(Map.of()), faults);
  }
}
