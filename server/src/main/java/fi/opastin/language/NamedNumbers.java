package fi.opastin.language;

import java.util.Arrays;
import java.util.Map;

/**
 * A number for each of many words by the {@link WordHash name} of the word: twelve bytes a word,
 * found by halving, for tables that are asked seldom. Immutable, safe to share.
 */
public final class NamedNumbers {

  /** What a word has that has no number. */
  public static final int NONE = -1;

  /** Rising. */
  private final long[] names;

  private final int[] numbers;

  private NamedNumbers(long[] names, int[] numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  /** Numbers, from 0 on, by name. */
  public static NamedNumbers of(Map<Long, Integer> numbersByName) {
    long[] names = numbersByName.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    int[] numbers = Arrays.stream(names).mapToInt(numbersByName::get).toArray();
    return new NamedNumbers(names, numbers);
  }

  /** How many names have one. */
  public int size() {
    return names.length;
  }

  /** The number of a name, or {@link #NONE}. */
  public int of(long name) {
    int at = Arrays.binarySearch(names, name);
    return at < 0 ? NONE : numbers[at];
  }
}
