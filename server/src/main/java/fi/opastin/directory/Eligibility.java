package fi.opastin.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The rules on who is given which service at all, by age and by the life of the service. */
final class Eligibility {

  private static final int SENIOR = 50;

  private Eligibility() {}

  /** Whether a service exists on a day and may be given to the person. */
  static boolean isFor(Service service, ServiceQuery query, LocalDate day) {
    return service.validity().on(day) && fitsAge(service, query);
  }

  /** Whether it would be for the person but for being for the young. */
  static boolean isOnlyTooYoung(Service service, ServiceQuery query, LocalDate day) {
    return service.validity().on(day) && service.isForYoungOnly() && isAdult(query);
  }

  private static boolean fitsAge(Service service, ServiceQuery query) {
    if (isAdult(query) && service.isForYoungOnly()) {
      return false;
    }
    if (query.age().isEmpty()) {
      return true;
    }
    int age = query.age().getAsInt();
    boolean minor = age < AgeRange.ADULTHOOD;
    return service.ages().contains(age) && !(minor && service.ages().startsWithAdulthood());
  }

  /** What is known of the person, with what the age says. */
  static Set<Audience> audiences(ServiceQuery query) {
    Set<Audience> known = EnumSet.noneOf(Audience.class);
    known.addAll(query.audiences());
    if (query.age().isPresent()) {
      int age = query.age().getAsInt();
      known.add(age < AgeRange.YOUTH_ENDS ? Audience.YOUTH : Audience.ADULT);
      if (age >= SENIOR) {
        known.add(Audience.OVER50);
      }
    }
    return known;
  }

  /**
   * Thirty or more as far as is known: by the age, or by audiences that only older people belong
   * to.
   */
  static boolean isAdult(ServiceQuery query) {
    if (query.age().isPresent()) {
      return query.age().getAsInt() >= AgeRange.YOUTH_ENDS;
    }
    Set<Audience> known = query.audiences();
    boolean older = known.contains(Audience.ADULT) || known.contains(Audience.OVER50);
    boolean forSomebodyElse =
        known.contains(Audience.PARENT) || known.contains(Audience.PROFESSIONAL);
    return older && !forSomebodyElse && !known.contains(Audience.YOUTH);
  }
}
