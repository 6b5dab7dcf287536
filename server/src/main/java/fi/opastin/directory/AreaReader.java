package fi.opastin.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where a service serves. */
final class AreaReader {

  private final Places places;

  AreaReader(Places places) {
    this.places = places;
  }

  /**
   * {@code serves: nationwide}, or municipalities, employment areas and regions that are expanded
   * here.
   */
  Area read(Fields item) {
    Optional<MunicipalityCode> home = item.oneOf("located", this::municipality);
    Set<MunicipalityCode> served = new HashSet<>();
    Optional<Fields> serves = item.child("serves");
    if (serves.isPresent()) {
      Fields fields = serves.get();
      int before = fields.faults();
      fields.allowOnly(Set.of("nationwide", "municipalities", "employment_areas", "regions"));
      served.addAll(fields.manyOf("municipalities", this::municipality));
      fields
          .manyOf("employment_areas", places::employmentArea)
          .forEach(area -> served.addAll(area.municipalities()));
      fields.manyOf("regions", this::region).forEach(served::addAll);
      boolean nationwide = fields.flag("nationwide", false);
      if (fields.faults() == before && served.isEmpty() != nationwide) {
        fields.fault("", "Either nationwide, or municipalities, employment areas or regions");
      }
    } else if (home.isPresent()) {
      served.add(home.get());
    } else {
      item.fault("serves", "It must be told whom the service serves");
    }
    return new Area(served, home);
  }

  private Optional<MunicipalityCode> municipality(String code) {
    return MunicipalityCode.isCode(code)
        ? places.municipality(new MunicipalityCode(code)).map(Municipality::code)
        : Optional.empty();
  }

  private Optional<List<MunicipalityCode>> region(String code) {
    return Optional.of(places.ofRegion(code)).filter(codes -> !codes.isEmpty());
  }
}
