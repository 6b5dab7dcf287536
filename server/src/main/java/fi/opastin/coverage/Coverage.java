package fi.opastin.coverage;

import fi.opastin.directory.Channel;
import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Expectation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which services reach which municipality on a day. Only what people can use on that day counts:
 * services that exist, with a number, an address to write to or a page that is not stale. Immutable
 * once built, safe to share.
 */
public final class Coverage {

  private record Way(String language, Channel channel) implements Comparable<Way> {
    @Override
    public int compareTo(Way other) {
      int byLanguage = language.compareTo(other.language);
      return byLanguage != 0 ? byLanguage : channel.compareTo(other.channel);
    }
  }

  private final Directory directory;
  private final List<Expectation> expectations;
  private final LocalDate day;
  private final Map<ServiceType, List<Served>> everywhere = new EnumMap<>(ServiceType.class);
  private final Map<MunicipalityCode, Map<ServiceType, List<Served>>> here = new HashMap<>();

  private Coverage(Directory directory, List<Expectation> expectations, LocalDate day) {
    this.directory = directory;
    this.expectations = List.copyOf(expectations);
    this.day = day;
    for (Service service : directory.services()) {
      if (service.isValidOn(day) && service.isReachableOn(day)) {
        Served.of(service.shownAt(day)).ifPresent(this::add);
      }
    }
  }

  /** The coverage of a day. */
  public static Coverage of(Directory directory, List<Expectation> expectations, LocalDate day) {
    return new Coverage(directory, expectations, day);
  }

  private void add(Served served) {
    ServiceType type = served.service().type();
    if (served.service().area().isNationwide()) {
      everywhere.computeIfAbsent(type, key -> new ArrayList<>()).add(served);
    }
    for (MunicipalityCode code : served.service().area().municipalities()) {
      here.computeIfAbsent(code, key -> new EnumMap<>(ServiceType.class))
          .computeIfAbsent(type, key -> new ArrayList<>())
          .add(served);
    }
  }

  /** The day for which it holds. */
  public LocalDate day() {
    return day;
  }

  /** Whether it was made of a directory for a day, so that it need not be made again. */
  public boolean isOf(Directory other, LocalDate otherDay) {
    return directory == other && day.equals(otherDay);
  }

  /** The kinds of service that every municipality should have near, those of a scope. */
  public List<Expectation> expectations(Scope scope) {
    return expectations.stream().filter(expected -> scope.includes(expected.type())).toList();
  }

  /** The municipalities of a scope, in the order of their codes. */
  public List<Municipality> municipalities(Scope scope) {
    return directory.municipalities().stream().filter(scope::includes).toList();
  }

  /** The matrix: by municipality, kind, language, channel; every municipality with every kind. */
  public List<Row> rows(Scope scope) {
    List<Row> rows = new ArrayList<>();
    for (Municipality place : municipalities(scope)) {
      for (ServiceType type : ServiceType.values()) {
        if (scope.includes(type)) {
          addRows(rows, place, type, scope);
        }
      }
    }
    return rows;
  }

  private void addRows(List<Row> rows, Municipality place, ServiceType type, Scope scope) {
    Map<Way, int[]> counts = new TreeMap<>();
    boolean covered = false;
    for (Served served : serving(place, type, scope)) {
      Reach reach = Reach.of(served.service(), place, served.channels());
      covered |= reach == Reach.LOCAL;
      for (String language : served.languages()) {
        for (Channel channel : served.channels()) {
          if (scope.includesLanguage(language) && scope.includes(channel)) {
            counts
                .computeIfAbsent(new Way(language, channel), way -> new int[2])[reach.ordinal()]++;
          }
        }
      }
    }
    boolean expected = expectations.stream().anyMatch(wish -> wish.type() == type);
    boolean gap = expected && !covered;
    if (counts.isEmpty()) {
      rows.add(new Row(place, type, Optional.empty(), Optional.empty(), 0, 0, expected, gap));
    }
    counts.forEach(
        (way, count) ->
            rows.add(
                new Row(
                    place,
                    type,
                    Optional.of(way.language()),
                    Optional.of(way.channel()),
                    count[Reach.LOCAL.ordinal()],
                    count[Reach.REMOTE.ordinal()],
                    expected,
                    gap)));
  }

  private List<Served> serving(Municipality place, ServiceType type, Scope scope) {
    List<Served> all =
        new ArrayList<>(here.getOrDefault(place.code(), Map.of()).getOrDefault(type, List.of()));
    all.addAll(everywhere.getOrDefault(type, List.of()));
    all.removeIf(served -> !scope.includes(served));
    return all;
  }

  /** Whether a local service of a kind covers a municipality, as far as a scope looks. */
  public boolean isCovered(Municipality place, ServiceType type, Scope scope) {
    return here.getOrDefault(place.code(), Map.of()).getOrDefault(type, List.of()).stream()
        .filter(scope::includes)
        .anyMatch(served -> Reach.of(served.service(), place, served.channels()) == Reach.LOCAL);
  }

  /** The municipalities of a scope where an expected kind has no local service. */
  public List<Municipality> gaps(ServiceType type, Scope scope) {
    return municipalities(scope).stream().filter(place -> !isCovered(place, type, scope)).toList();
  }
}
