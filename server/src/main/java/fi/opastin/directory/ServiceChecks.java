package fi.opastin.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Faults that show only when all services are seen together. */
final class ServiceChecks {

  private ServiceChecks() {}

  static void across(Map<ServiceId, Service> services, Map<ServiceId, Fields> origins) {
    for (Service service : services.values()) {
      successors(service, services, origins.get(service.id()));
    }
    duplicates(services, origins);
  }

  private static void successors(Service service, Map<ServiceId, Service> services, Fields origin) {
    Set<ServiceId> passed = new HashSet<>();
    passed.add(service.id());
    Optional<ServiceId> next = service.validity().successor();
    while (next.isPresent()) {
      Service successor = services.get(next.get());
      if (successor == null) {
        if (passed.size() == 1) {
          origin.fault("valid/successor", "There is no service " + next.get());
        }
        return;
      }
      if (!passed.add(next.get())) {
        origin.fault("valid/successor", "The successors lead round in a circle");
        return;
      }
      next = successor.validity().successor();
    }
  }

  /**
   * Services of the same kind, owner and area under other names, which may be one, each with the
   * first like it: unless either says in {@code beside} that it stands beside the other.
   */
  static List<DirectoryFinding> alike(
      Map<ServiceId, Service> services, Map<ServiceId, Fields> origins) {
    record Likeness(ServiceType type, LocalText owner, Area area) {}
    Map<Likeness, List<ServiceId>> seen = new HashMap<>();
    List<DirectoryFinding> remarks = new ArrayList<>();
    for (Service service : services.values()) {
      if (service.validity().until().isPresent()) {
        continue;
      }
      Likeness likeness = new Likeness(service.type(), service.organization(), service.area());
      List<ServiceId> others = seen.computeIfAbsent(likeness, key -> new ArrayList<>());
      others.stream()
          .filter(other -> !service.name().equals(services.get(other).name()))
          .filter(other -> !standBeside(service.id(), other, origins))
          .findFirst()
          .ifPresent(other -> remarks.add(origins.get(service.id()).remark(sameAs(other))));
      others.add(service.id());
    }
    return remarks;
  }

  private static boolean standBeside(
      ServiceId one, ServiceId other, Map<ServiceId, Fields> origins) {
    return origins.get(one).texts("beside").contains(other.value())
        || origins.get(other).texts("beside").contains(one.value());
  }

  private static String sameAs(ServiceId other) {
    return "This may be the same service as "
        + other
        + ": kind, owner and area are equal. If it is not, say beside: ["
        + other
        + "]";
  }

  /** Two services of the same kind, owner, area and name; one that ends may have its follower. */
  private static void duplicates(Map<ServiceId, Service> services, Map<ServiceId, Fields> origins) {
    record Likeness(ServiceType type, LocalText owner, Area area, LocalText name) {}
    Map<Likeness, ServiceId> seen = new HashMap<>();
    for (Service service : services.values()) {
      if (service.validity().until().isPresent()) {
        continue;
      }
      Likeness likeness =
          new Likeness(service.type(), service.organization(), service.area(), service.name());
      ServiceId other = seen.putIfAbsent(likeness, service.id());
      if (other != null) {
        origins
            .get(service.id())
            .fault(
                "",
                "This is the same service as " + other + ": kind, name, owner and area are equal");
      }
    }
  }
}
