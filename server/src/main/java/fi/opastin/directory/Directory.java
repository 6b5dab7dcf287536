package fi.opastin.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All places and services of a release, and what finds them. Immutable and safe to share.
 *
 * @param services in the order in which they were read
 */
public record Directory(
    Places places, Gazetteer gazetteer, List<Service> services, ServiceFinder finder) {

  public Directory {
    services = List.copyOf(services);
  }

  /**
   * Builds all that is looked up; takes a few hundred milliseconds for the size of the national
   * catalogue.
   */
  public static Directory of(Places places, List<Service> services, RankingWeights weights) {
    ServiceIndex index = new ServiceIndex(services, places);
    Gazetteer gazetteer = Gazetteer.of(places);
    ServiceSearch search = new ServiceSearch(index, gazetteer);
    return new Directory(
        places, gazetteer, services, ServiceFinder.of(places, index, search, weights));
  }

  /**
   * The service of an id, as it was read; {@link Service#shownAt} tells what of it may be shown.
   */
  public Optional<Service> service(ServiceId id) {
    return finder.service(id);
  }

  /**
   * The service that an old id leads to today: itself, or the last of its successors where it has
   * ended.
   */
  public Optional<Service> current(ServiceId id, LocalDate day) {
    return finder.current(id, day);
  }

  /** The municipality of a code. */
  public Optional<Municipality> municipality(MunicipalityCode code) {
    return places.municipality(code);
  }

  /** The municipality of a code as somebody wrote it; empty where it is none. */
  public Optional<Municipality> municipality(String code) {
    return MunicipalityCode.isCode(code)
        ? municipality(new MunicipalityCode(code))
        : Optional.empty();
  }

  /** The code of the region of a municipality; empty where its code is none. */
  public Optional<String> regionOf(String municipality) {
    return municipality(municipality).map(Municipality::regionCode);
  }

  /** All regions in the order of their codes. */
  public List<Region> regions() {
    return places.municipalities().values().stream()
        .map(Municipality::region)
        .distinct()
        .sorted(Comparator.comparing(Region::code))
        .toList();
  }

  /** All municipalities in the order of their codes. */
  public List<Municipality> municipalities() {
    return List.copyOf(places.municipalities().values());
  }
}
