package fi.opastin.coverage;

import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Expectation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the coverage was when a release went live, small enough to be kept for ever. Immutable.
 *
 * @param release its name: small letters and digits
 * @param live when it went live
 * @param day for which the coverage holds
 * @param regions the municipalities by the code of their region, as they were
 * @param gaps of each expected kind the municipalities that no local service covers
 */
public record Snapshot(
    String release,
    Instant live,
    LocalDate day,
    Map<String, List<MunicipalityCode>> regions,
    Map<ServiceType, List<MunicipalityCode>> gaps) {

  private static final Pattern RELEASE = Pattern.compile("[0-9a-z]{1,64}");

  public Snapshot {
    if (!isRelease(release)) {
      throw new IllegalArgumentException("A release is named by small letters and digits");
    }
    regions = Collections.unmodifiableMap(new TreeMap<>(regions));
    Map<ServiceType, List<MunicipalityCode>> ordered = new EnumMap<>(ServiceType.class);
    ordered.putAll(gaps);
    gaps = Collections.unmodifiableMap(ordered);
  }

  /** Whether a text may name a release; it becomes the name of a file. */
  public static boolean isRelease(String text) {
    return RELEASE.matcher(text).matches();
  }

  /** The snapshot of a coverage. */
  public static Snapshot of(Coverage coverage, String release, Instant live) {
    Map<String, List<MunicipalityCode>> regions = new TreeMap<>();
    for (Municipality place : coverage.municipalities(Scope.ALL)) {
      regions.computeIfAbsent(place.regionCode(), code -> new ArrayList<>()).add(place.code());
    }
    Map<ServiceType, List<MunicipalityCode>> gaps = new EnumMap<>(ServiceType.class);
    for (Expectation wish : coverage.expectations(Scope.ALL)) {
      gaps.put(
          wish.type(),
          coverage.gaps(wish.type(), Scope.ALL).stream().map(Municipality::code).toList());
    }
    return new Snapshot(release, live, coverage.day(), regions, gaps);
  }

  /** How many municipalities there are, in a region or in all. */
  public int municipalities(Optional<String> region) {
    return places(region).size();
  }

  /** The gaps of a kind, in a region or in all. */
  public List<MunicipalityCode> gaps(ServiceType type, Optional<String> region) {
    List<MunicipalityCode> all = gaps.getOrDefault(type, List.of());
    return region.isEmpty() ? all : all.stream().filter(places(region)::contains).toList();
  }

  private List<MunicipalityCode> places(Optional<String> region) {
    return region
        .map(code -> regions.getOrDefault(code, List.of()))
        .orElseGet(() -> regions.values().stream().flatMap(List::stream).toList());
  }
}
