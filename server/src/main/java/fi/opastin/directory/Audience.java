package fi.opastin.directory;

import java.util.Locale;
import java.util.Optional;

/** Whom a service is for, or who is asking; ids as in the public contract. */
public enum Audience {
  YOUTH,
  ADULT,
  OVER50,
  UNEMPLOYED,
  EMPLOYED,
  ENTREPRENEUR,
  IMMIGRANT,
  PARTIAL_WORK_ABILITY,
  STUDENT,
  PARENT,
  PROFESSIONAL;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The id of the contract, such as {@code partial-work-ability}. */
  public String id() {
    return id;
  }

  /**
   * Whether most people belong to it or could: an age, in work or without. The others are told by
   * the person.
   */
  boolean isCommon() {
    return switch (this) {
      case YOUTH, ADULT, OVER50, UNEMPLOYED, EMPLOYED, STUDENT -> true;
      case ENTREPRENEUR, IMMIGRANT, PARTIAL_WORK_ABILITY, PARENT, PROFESSIONAL -> false;
    };
  }

  /** The audience of an id, or empty. */
  public static Optional<Audience> of(String id) {
    for (Audience audience : values()) {
      if (audience.id.equals(id)) {
        return Optional.of(audience);
      }
    }
    return Optional.empty();
  }
}
