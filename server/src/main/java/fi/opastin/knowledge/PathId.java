package fi.opastin.knowledge;

/** Names a guided path, such as {@code no-study-place}. Immutable. */
public record PathId(String value) implements Comparable<PathId> {

  /** An id of a choice, of a path, a step and an answer, has at most 100 letters. */
  private static final int LONGEST = 32;

  public PathId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not the id of a path");
    }
  }

  /** Whether a text has the form of an id: that of paths, and of the steps and choices in them. */
  public static boolean isWellFormed(String value) {
    return value.length() <= LONGEST && Slug.is(value);
  }

  @Override
  public int compareTo(PathId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
