package fi.opastin.ptv;

import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Places;
import fi.opastin.packs.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whom a service serves, in the municipalities and regions of the pack. Pure. */
final class PtvServed {

  private static final String ALAND = "21";
  private static final String NATIONWIDE_FILE = "nationwide";
  private static final String SEVERAL_FILE = "several-regions";

  private final Places places;
  private final Set<String> regions;

  /**
   * Where a service serves.
   *
   * @param municipalities codes of those served; empty for the whole country
   */
  record Area(SortedSet<MunicipalityCode> municipalities, Optional<MunicipalityCode> home) {}

  /** Takes services for the regions given, or for all places where none is given. */
  PtvServed(Places places, Set<String> regions) {
    this.places = places;
    this.regions = regions;
  }

  /** The area of a service with one of its places, or empty when it is none of the pack's. */
  Optional<Area> area(PtvService service, Optional<String> homeCode, List<Finding> findings) {
    Optional<MunicipalityCode> home =
        homeCode.filter(code -> !code.isEmpty()).flatMap(code -> known(service, code, findings));
    SortedSet<MunicipalityCode> served = new TreeSet<>();
    switch (service.area().reach()) {
      case NATIONWIDE -> {
        return Optional.of(new Area(served, home));
      }
      case WITHOUT_ALAND ->
          places.municipalities().values().stream()
              .filter(municipality -> !municipality.regionCode().equals(ALAND))
              .map(Municipality::code)
              .forEach(served::add);
      case LIMITED -> {
        service.area().municipalities().stream()
            .sorted()
            .forEach(code -> known(service, code, findings).ifPresent(served::add));
        service.area().regions().stream()
            .sorted()
            .forEach(code -> served.addAll(ofRegion(service, code, findings)));
      }
    }
    if (served.isEmpty()) {
      home.ifPresent(served::add);
    }
    if (!regions.isEmpty()) {
      served.removeIf(code -> !regions.contains(region(code)));
    }
    return served.isEmpty() ? Optional.empty() : Optional.of(new Area(served, home));
  }

  private Optional<MunicipalityCode> known(
      PtvService service, String code, List<Finding> findings) {
    Optional<MunicipalityCode> known =
        MunicipalityCode.isCode(code)
            ? places.municipality(new MunicipalityCode(code)).map(Municipality::code)
            : Optional.empty();
    if (known.isEmpty()) {
      findings.add(
          Finding.warning(
              service.origin(),
              0,
              "\"" + PtvTexts.clean(code) + "\" is no municipality of today; it is left out"));
    }
    return known;
  }

  private List<MunicipalityCode> ofRegion(PtvService service, String code, List<Finding> findings) {
    List<MunicipalityCode> municipalities = places.ofRegion(code);
    if (municipalities.isEmpty()) {
      findings.add(
          Finding.warning(
              service.origin(),
              0,
              "\"" + PtvTexts.clean(code) + "\" is no region; it is left out"));
    }
    return municipalities;
  }

  /** The file for a service: of its region, of several, or of the whole country. */
  String file(Area area) {
    if (area.municipalities().isEmpty()) {
      return NATIONWIDE_FILE;
    }
    Set<String> ofServed =
        area.municipalities().stream().map(this::region).collect(Collectors.toSet());
    Optional<String> home = area.home().map(this::region);
    if (home.isPresent() || ofServed.size() == 1) {
      return "region-" + home.orElseGet(() -> ofServed.iterator().next());
    }
    return SEVERAL_FILE;
  }

  private String region(MunicipalityCode code) {
    return places.municipality(code).orElseThrow().regionCode();
  }
}
