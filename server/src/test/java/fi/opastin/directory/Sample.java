package fi.opastin.directory;

import fi.opastin.language.Language;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds services for tests: {@code aService("x").in("091").forAges(13, 29).build()}. */
final class Sample {

  static final Source FRESH = new Source("https://example.org/new", "", Optional.of("2026-10-01"));
  static final Source OLD = new Source("https://example.org/old", "", Optional.of("2024-01-01"));
  static final Source UNDATED = new Source("https://example.org/undated", "", Optional.empty());

  private final String id;
  private ServiceType type = ServiceType.OTHER;
  private LocalText name;
  private Area area = new Area(Set.of(), Optional.empty());
  private AgeRange ages = AgeRange.ANY;
  private final Set<Audience> audiences = EnumSet.noneOf(Audience.class);
  private List<String> languages = List.of();
  private Set<Channel> channels = Set.of();
  private final List<Sourced<Phone>> phones = new ArrayList<>();
  private LocalText url = LocalText.NONE;
  private Optional<GeoPoint> point = Optional.empty();
  private Optional<Sourced<OpeningHours>> hours = Optional.empty();
  private Validity validity = Validity.ALWAYS;

  private Sample(String id) {
    this.id = id;
    this.name = LocalText.of(id);
  }

  static Sample aService(String id) {
    return new Sample(id);
  }

  Sample of(ServiceType kind) {
    type = kind;
    return this;
  }

  Sample named(String fi, String sv) {
    name = new LocalText(Map.of(Language.FI, fi, Language.SV, sv));
    return this;
  }

  /** Stands in a municipality and serves it. */
  Sample in(String code) {
    area = new Area(Set.of(new MunicipalityCode(code)), Optional.of(new MunicipalityCode(code)));
    return this;
  }

  Sample serving(String... codes) {
    area =
        new Area(
            Stream.of(codes).map(MunicipalityCode::new).collect(Collectors.toSet()), area.home());
    return this;
  }

  Sample forAges(int min, int max) {
    ages = new AgeRange(OptionalInt.of(min), OptionalInt.of(max));
    return this;
  }

  Sample forAdults() {
    ages = new AgeRange(OptionalInt.of(18), OptionalInt.empty());
    return this;
  }

  Sample forAudience(Audience audience) {
    audiences.add(audience);
    return this;
  }

  Sample speaking(String... tags) {
    languages = List.of(tags);
    return this;
  }

  Sample through(Channel... ways) {
    channels = Set.of(ways);
    return this;
  }

  Sample withPhone(String number, Source source) {
    phones.add(new Sourced<>(new Phone(number, LocalText.NONE, Optional.empty()), source));
    return this;
  }

  Sample withUrl() {
    url = LocalText.of("https://example.org/" + id);
    return this;
  }

  Sample at(double lat, double lon) {
    point = Optional.of(new GeoPoint(lat, lon));
    return this;
  }

  /** Every weekday from one hour to another. */
  Sample openOnWeekdays(int opens, int closes, Source source) {
    Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    for (int day = 1; day <= 5; day++) {
      week.put(DayOfWeek.of(day), List.of(new TimeSpan(opens * 60, closes * 60)));
    }
    hours = Optional.of(new Sourced<>(new OpeningHours(week, List.of(), false), source));
    return this;
  }

  Sample valid(Validity period) {
    validity = period;
    return this;
  }

  Service build() {
    return new Service(
        new ServiceId(id),
        type,
        name,
        LocalText.of("Kuvaus palvelusta " + id),
        LocalText.of("Omistaja"),
        area,
        ages,
        audiences,
        languages,
        channels,
        new Contact(Optional.empty(), point, phones, List.of(), url, LocalText.NONE),
        hours,
        validity,
        Optional.empty(),
        Terms.UNKNOWN,
        List.of(FRESH),
        Optional.empty());
  }
}
