package fi.opastin.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is known of the country: municipalities, employment areas, postal codes and the names that
 * people use. Immutable.
 *
 * @param municipalities by code, in the order of their codes
 * @param words names and forms that are something else, too
 */
public record Places(
    Map<MunicipalityCode, Municipality> municipalities,
    List<EmploymentArea> employmentAreas,
    List<PostalCode> postalCodes,
    List<Alias> aliases,
    AmbiguousWords words) {

  public Places {
    Map<MunicipalityCode, Municipality> ordered = new LinkedHashMap<>();
    for (MunicipalityCode code : new TreeSet<>(municipalities.keySet())) {
      ordered.put(code, municipalities.get(code));
    }
    municipalities = Collections.unmodifiableMap(ordered);
    employmentAreas = List.copyOf(employmentAreas);
    postalCodes = List.copyOf(postalCodes);
    aliases = List.copyOf(aliases);
  }

  /** The municipality of a code. */
  public Optional<Municipality> municipality(MunicipalityCode code) {
    return Optional.ofNullable(municipalities.get(code));
  }

  /** The employment area of a code such as {@code "03"}. */
  public Optional<EmploymentArea> employmentArea(String code) {
    return employmentAreas.stream().filter(area -> area.code().equals(code)).findFirst();
  }

  /** The municipalities of a region, none where the code is unknown. */
  public List<MunicipalityCode> ofRegion(String regionCode) {
    return municipalities.values().stream()
        .filter(municipality -> municipality.regionCode().equals(regionCode))
        .map(Municipality::code)
        .toList();
  }
}
