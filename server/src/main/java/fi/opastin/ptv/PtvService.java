package fi.opastin.ptv;

import fi.opastin.directory.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service of the catalogue, as far as it is of use here. Immutable.
 *
 * @param origin where it stands, for findings
 * @param isService whether it is a service and no permit or qualification
 * @param published whether it is published
 * @param description its summary, or what else describes it shortly
 * @param classes codes of its service classes
 * @param groups codes of its target groups and life events
 * @param languages BCP 47 tags of the languages of service
 * @param free whether it is said to be free of charge
 * @param organisation who answers for it: its id, and the name that the service gives it
 * @param modified when it was last modified
 */
record PtvService(
    String id,
    String origin,
    boolean isService,
    boolean published,
    LocalText name,
    LocalText description,
    Set<String> classes,
    Set<String> groups,
    Set<String> terms,
    Optional<String> generalDescription,
    List<String> languages,
    PtvArea area,
    boolean free,
    LocalText fee,
    Optional<Organisation> organisation,
    List<Connection> connections,
    Optional<LocalDate> modified) {

  /** An organisation as a service names it. */
  record Organisation(String id, String name) {}

  /** What a service says of one of its channels itself. */
  record Connection(String channel, PtvContact contact) {}

  PtvService {
    classes = Set.copyOf(classes);
    groups = Set.copyOf(groups);
    terms = Set.copyOf(terms);
    languages = List.copyOf(languages);
    connections = List.copyOf(connections);
  }
}
