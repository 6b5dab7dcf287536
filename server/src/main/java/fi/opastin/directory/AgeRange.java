package fi.opastin.directory;

import java.util.OptionalInt;

/** The ages in whole years that a service is for, both ends included; an open end is empty. */
public record AgeRange(OptionalInt min, OptionalInt max) {

  /** For every age. */
  public static final AgeRange ANY = new AgeRange(OptionalInt.empty(), OptionalInt.empty());

  /** From here on nobody is given a service for the young. */
  public static final int YOUTH_ENDS = 30;

  static final int ADULTHOOD = 18;

  public AgeRange {
    if (min.isPresent() && max.isPresent() && min.getAsInt() > max.getAsInt()) {
      throw new IllegalArgumentException("The least age is above the greatest");
    }
  }

  public boolean contains(int age) {
    return age >= min.orElse(0) && age <= max.orElse(Integer.MAX_VALUE);
  }

  /**
   * Whether it is a service for the young. "Until 30" and "under 30" both are: sources write one
   * for the other.
   */
  public boolean endsWithYouth() {
    return max.isPresent() && max.getAsInt() <= YOUTH_ENDS;
  }

  /** Whether it is for adults only. */
  public boolean startsWithAdulthood() {
    return min.isPresent() && min.getAsInt() >= ADULTHOOD;
  }

  public boolean isAny() {
    return min.isEmpty() && max.isEmpty();
  }
}
