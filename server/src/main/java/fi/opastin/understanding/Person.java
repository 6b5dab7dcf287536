package fi.opastin.understanding;

import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a person has told of themselves in this conversation. Immutable.
 *
 * @param municipality where they live or want the service
 * @param age in years; in a parent's or professional's conversation that of the young person
 * @param situations what they said or plainly implied, without what follows from the age
 */
public record Person(
    Optional<MunicipalityCode> municipality, OptionalInt age, Set<Audience> situations) {

  /** Nothing is known. */
  public static final Person UNKNOWN = new Person(Optional.empty(), OptionalInt.empty(), Set.of());

  /** What follows from an age, or is said without it: "olen nuori", "I'm over fifty". */
  static final Set<Audience> AGE_GROUPS = Set.of(Audience.YOUTH, Audience.ADULT, Audience.OVER50);

  public Person {
    situations = Set.copyOf(situations);
  }

  /**
   * The audiences of the public contract: situations, and the age group of one who writes for
   * themselves.
   */
  public Set<Audience> audiences() {
    Set<Audience> all = EnumSet.noneOf(Audience.class);
    all.addAll(situations);
    if (age.isPresent() && !speaksForAnother()) {
      int years = age.getAsInt();
      all.add(years < 30 ? Audience.YOUTH : Audience.ADULT);
      if (years >= 50) {
        all.add(Audience.OVER50);
      }
    }
    return all;
  }

  /** Whether a parent or a professional is writing. */
  public boolean speaksForAnother() {
    return situations.contains(Audience.PARENT) || situations.contains(Audience.PROFESSIONAL);
  }

  /** This person with what a message told: what is newer holds. */
  public Person with(Told told) {
    Set<Audience> all = EnumSet.noneOf(Audience.class);
    all.addAll(situations);
    all.removeAll(told.denied());
    if (told.age().isPresent() || !Collections.disjoint(told.situations(), AGE_GROUPS)) {
      // what was known of the age without its years
      all.removeAll(AGE_GROUPS);
    }
    if (told.situations().contains(Audience.UNEMPLOYED)) {
      all.remove(Audience.EMPLOYED);
    } else if (told.situations().contains(Audience.EMPLOYED)) {
      all.remove(Audience.UNEMPLOYED);
    }
    all.addAll(told.situations());
    OptionalInt years = told.age().isPresent() ? told.age() : age;
    if (years.isPresent()) {
      // the years say it better than "still young" does
      all.removeAll(AGE_GROUPS);
    } else if (all.contains(Audience.OVER50)) {
      all.add(Audience.ADULT);
    }
    return new Person(
        told.municipality()
            .or(() -> told.placeDenied(municipality) ? Optional.empty() : municipality),
        years,
        all);
  }

  /** This person in a municipality. */
  public Person in(MunicipalityCode code) {
    return new Person(Optional.of(code), age, situations);
  }
}
