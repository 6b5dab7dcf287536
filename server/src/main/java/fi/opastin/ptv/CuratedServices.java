package fi.opastin.ptv;

import fi.opastin.directory.Area;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceId;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The services that people keep by hand, which come before imported ones: known by the catalogue's
 * id in one of their sources, or by being of the same kind in the same place with the same
 * organisation or name. Immutable.
 */
final class CuratedServices {

  private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Map<String, ServiceId> byGuid = new HashMap<>();
  private final Map<ServiceType, List<Service>> byType = new EnumMap<>(ServiceType.class);

  CuratedServices(List<Service> services) {
    for (Service service : services) {
      byType.computeIfAbsent(service.type(), t -> new ArrayList<>()).add(service);
      service.sources().forEach(source -> guids(source.ref(), service.id()));
    }
  }

  private void guids(String reference, ServiceId id) {
    Matcher guid = GUID.matcher(reference.toLowerCase(Locale.ROOT));
    while (guid.find()) {
      byGuid.putIfAbsent(guid.group(), id);
    }
  }

  /** The service kept by hand that an entry would repeat. */
  Optional<ServiceId> sameAs(String guid, PtvEntry entry) {
    Optional<ServiceId> named = Optional.ofNullable(byGuid.get(guid));
    return named.isPresent()
        ? named
        : byType.getOrDefault(entry.type(), List.of()).stream()
            .filter(
                service ->
                    shareAText(service.organization(), entry.organisation())
                        || shareAText(service.name(), entry.name()))
            .filter(service -> meets(service.area(), entry.area()))
            .map(Service::id)
            .findFirst();
  }

  private static boolean meets(Area curated, PtvServed.Area imported) {
    boolean sameHome = curated.home().isPresent() && curated.home().equals(imported.home());
    return sameHome || curated.municipalities().equals(imported.municipalities());
  }

  private static boolean shareAText(LocalText one, LocalText other) {
    return one.variants().values().stream()
        .map(text -> Utterance.of(text).words())
        .anyMatch(
            words ->
                other.variants().values().stream()
                    .anyMatch(text -> Utterance.of(text).words().equals(words)));
  }
}
