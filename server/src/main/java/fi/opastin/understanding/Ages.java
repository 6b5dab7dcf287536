package fi.opastin.understanding;

import fi.opastin.directory.Audience;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a message tells of ages. Immutable.
 *
 * @param told the ages, in order; usually none or one
 * @param groups the age groups of one who tells no age but a limit of it: "olen yli 50", "alle
 *     kolmekymppinen"
 */
record Ages(List<Integer> told, Set<Audience> groups) {

  private static final int MAJORITY = 18;
  private static final int ADULT = 30;
  private static final int SENIOR = 50;

  Ages {
    told = List.copyOf(told);
    groups = Set.copyOf(groups);
  }

  static Ages of(List<AgeReading> readings) {
    Set<Audience> groups = EnumSet.noneOf(Audience.class);
    for (AgeReading reading : readings) {
      if (reading.limit() == AgeReading.Limit.MOST && reading.age() < ADULT) {
        groups.add(Audience.YOUTH);
      } else if (reading.limit() == AgeReading.Limit.LEAST && reading.age() >= ADULT) {
        groups.add(reading.age() >= SENIOR ? Audience.OVER50 : Audience.ADULT);
      }
    }
    return new Ages(readings.stream().filter(Ages::isExact).map(AgeReading::age).toList(), groups);
  }

  /** A minor counts as one of 17: some services are not for them. */
  private static boolean isExact(AgeReading reading) {
    return reading.limit() == AgeReading.Limit.NONE
        || (reading.limit() == AgeReading.Limit.MOST && reading.age() < MAJORITY);
  }
}
