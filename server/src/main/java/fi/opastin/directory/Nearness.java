package fi.opastin.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Distances between people and services. Immutable once built and safe to share. */
final class Nearness {

  private static final int MOST_NEAREST = 2;

  private final Places places;
  private final Map<MunicipalityCode, List<MunicipalityCode>> neighbours = new HashMap<>();

  Nearness(Places places, long within) {
    this.places = places;
    for (Municipality one : places.municipalities().values()) {
      List<MunicipalityCode> near = new ArrayList<>();
      for (Municipality other : places.municipalities().values()) {
        if (other != one && one.centre().metresTo(other.centre()) <= within) {
          near.add(other.code());
        }
      }
      neighbours.put(one.code(), List.copyOf(near));
    }
  }

  /** The municipalities whose centres lie within the distance that counts as near. */
  List<MunicipalityCode> neighbours(MunicipalityCode code) {
    return neighbours.getOrDefault(code, List.of());
  }

  /**
   * From the person to the service: by points where known, otherwise by centres; empty within one
   * municipality.
   */
  OptionalLong metres(ServiceQuery query, Service service) {
    Optional<GeoPoint> to = pointOf(service);
    if (to.isEmpty()) {
      return OptionalLong.empty();
    }
    if (query.near().isPresent()) {
      return OptionalLong.of(query.near().get().metresTo(to.get()));
    }
    if (query.municipality().isEmpty() || query.municipality().equals(service.area().home())) {
      return OptionalLong.empty();
    }
    return places
        .municipality(query.municipality().get())
        .map(place -> OptionalLong.of(place.centre().metresTo(to.get())))
        .orElse(OptionalLong.empty());
  }

  /** Where it stands, or the centre of the municipality where it stands. */
  Optional<GeoPoint> pointOf(Service service) {
    return service
        .contact()
        .location()
        .or(() -> service.area().home().flatMap(places::municipality).map(Municipality::centre));
  }

  /**
   * The hits without those that stand elsewhere while one of their kind serves the place, and
   * beyond the nearest few.
   */
  static List<ServiceHit> withoutFarOnes(List<Ranking.Scored> scored) {
    Set<ServiceType> served = EnumSet.noneOf(ServiceType.class);
    for (Ranking.Scored each : scored) {
      Service service = each.hit().service();
      if (!isElsewhere(each.hit()) && !service.area().isNationwide()) {
        served.add(service.type());
      }
    }
    Map<ServiceType, Integer> elsewhere = new EnumMap<>(ServiceType.class);
    List<ServiceHit> kept = new ArrayList<>();
    for (Ranking.Scored each : scored) {
      ServiceType type = each.hit().service().type();
      if (!isElsewhere(each.hit())
          || (!served.contains(type) && elsewhere.merge(type, 1, Integer::sum) <= MOST_NEAREST)) {
        kept.add(each.hit());
      }
    }
    return kept;
  }

  private static boolean isElsewhere(ServiceHit hit) {
    return hit.why().stream().anyMatch(Why.Nearest.class::isInstance);
  }
}
