package fi.opastin.editing;

/**
 * Which release, counted from 1; a later one has a greater number.
 *
 * @param value the number
 */
public record ReleaseNumber(int value) implements Comparable<ReleaseNumber> {

  public ReleaseNumber {
    if (value < 1) {
      throw new IllegalArgumentException("releases are counted from 1");
    }
  }

  ReleaseNumber next() {
    return new ReleaseNumber(value + 1);
  }

  @Override
  public int compareTo(ReleaseNumber other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return "" + value;
  }
}
