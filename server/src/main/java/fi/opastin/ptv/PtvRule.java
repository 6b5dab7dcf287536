package fi.opastin.ptv;

import fi.opastin.directory.Audience;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.Utterance;
import java.util.Collections;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which services of the catalogue are of a type of ours. Immutable.
 *
 * @param classes codes of service classes, of which one is enough
 * @param generalDescriptions ids of general descriptions, which count like a class
 * @param terms addresses of terms, which count like a class
 * @param names words of which one must stand in a name, folded; empty for any name
 * @param groups target groups of which one must be named; empty for any
 */
record PtvRule(
    ServiceType type,
    Set<String> classes,
    Set<String> generalDescriptions,
    Set<String> terms,
    Set<String> names,
    Set<String> groups,
    Set<Audience> audiences,
    OptionalInt minAge,
    OptionalInt maxAge) {

  PtvRule {
    classes = Set.copyOf(classes);
    generalDescriptions = Set.copyOf(generalDescriptions);
    terms = Set.copyOf(terms);
    names = Set.copyOf(names);
    groups = Set.copyOf(groups);
    audiences = Set.copyOf(audiences);
  }

  boolean fits(PtvService service) {
    boolean kind =
        !Collections.disjoint(classes, service.classes())
            || !Collections.disjoint(terms, service.terms())
            || service.generalDescription().filter(generalDescriptions::contains).isPresent();
    return kind
        && named(service)
        && (groups.isEmpty() || !Collections.disjoint(groups, service.groups()));
  }

  private boolean named(PtvService service) {
    return names.isEmpty()
        || service.name().variants().values().stream()
            .map(name -> Utterance.fold(name.toLowerCase(Locale.ROOT)))
            .anyMatch(name -> names.stream().anyMatch(name::contains));
  }
}
