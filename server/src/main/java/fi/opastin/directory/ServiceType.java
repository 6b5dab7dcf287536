package fi.opastin.directory;

import java.util.Locale;
import java.util.Optional;

/** What kind of help a service gives; ids as in the public contract. */
public enum ServiceType {
  OHJAAMO,
  OUTREACH_YOUTH_WORK,
  YOUTH_WORKSHOP,
  EMPLOYMENT_SERVICES,
  STUDY_GUIDANCE,
  ADULT_GUIDANCE,
  BUSINESS_ADVICE,
  IMMIGRANT_ADVICE,
  CRISIS_LINE,
  MENTAL_HEALTH_YOUTH,
  DEBT_ADVICE,
  KELA,
  OTHER;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The id of the contract, such as {@code debt-advice}. */
  public String id() {
    return id;
  }

  /** Whether municipalities and their areas run it, so that one expects it near. */
  public boolean isLocal() {
    return switch (this) {
      case OHJAAMO,
          OUTREACH_YOUTH_WORK,
          YOUTH_WORKSHOP,
          EMPLOYMENT_SERVICES,
          ADULT_GUIDANCE,
          BUSINESS_ADVICE,
          IMMIGRANT_ADVICE ->
          true;
      case STUDY_GUIDANCE, CRISIS_LINE, MENTAL_HEALTH_YOUTH, DEBT_ADVICE, KELA, OTHER -> false;
    };
  }

  /** The type of an id, or empty. */
  public static Optional<ServiceType> of(String id) {
    for (ServiceType type : values()) {
      if (type.id.equals(id)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
