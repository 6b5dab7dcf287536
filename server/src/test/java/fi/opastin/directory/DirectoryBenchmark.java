package fi.opastin.directory;

import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Measures lists over 25 000 generated services beside a plain scan, and places in messages. Not a
 * test: run its main method with the test class path, on a quiet machine.
 */
final class DirectoryBenchmark {

  private static final int SERVICES = 25_000;
  private static final int WARM_UP = 3_000;
  private static final int RUNS = 3_000;
  private static final List<String> PARTS =
      List.of(
          "ohjaus",
          "neuvonta",
          "nuori",
          "työ",
          "koulutus",
          "velka",
          "talous",
          "kurssi",
          "tuki",
          "paja",
          "ura");
  private static final ServiceQuery QUERY =
      ServiceQuery.at(Instant.parse("2026-11-23T08:00:00Z"), Language.FI);

  private final Random random = new Random(1);
  private final List<MunicipalityCode> codes =
      List.copyOf(Pack.PLACES.places().municipalities().keySet());
  private final List<Service> services = new ArrayList<>();

  private DirectoryBenchmark() {
    for (int i = 0; i < SERVICES; i++) {
      services.add(service(i));
    }
  }

  public static void main(String[] arguments) {
    new DirectoryBenchmark().run();
  }

  private void run() {
    Directory directory = Directory.of(Pack.PLACES.places(), services, RankingWeights.DEFAULT);
    page(directory, "municipality", () -> QUERY.withMunicipality(anywhere()));
    page(
        directory,
        "municipality, type, age",
        () -> QUERY.withMunicipality(anywhere()).withTypes(type()).withAge(20));
    page(directory, "open now", () -> QUERY.withOpenNow(true));
    page(directory, "words", () -> QUERY.withText(part() + " " + part()));
    page(directory, "near", () -> QUERY.withNear(point()));
    page(
        directory,
        "near, radius, open, words",
        () -> QUERY.withNear(point()).withRadius(50_000).withOpenNow(true).withText(part()));
    measure("plain scan: municipality, age", () -> scan(anywhere()));
    measure(
        "ranked: municipality, type, age",
        () ->
            directory
                .finder()
                .find(QUERY.withMunicipality(anywhere()).withTypes(type()).withAge(20), 5));
    Utterance message =
        Utterance.of(
            "asun Lappeenrannassa ja haluaisin opiskelemaan Ouluun mutta en tiedä mistä saisin"
                + " ohjausta");
    measure("places in a message of 12 words", () -> directory.gazetteer().mentions(message));
  }

  private void page(Directory directory, String name, Supplier<ServiceQuery> query) {
    measure(name, () -> directory.finder().page(query.get(), 20, Optional.empty()));
  }

  private void measure(String name, Supplier<?> work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.get();
    }
    long[] nanos = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      work.get();
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-34s p50 %8.1f µs   p99 %8.1f µs%n",
        name, nanos[RUNS / 2] / 1e3, nanos[RUNS * 99 / 100] / 1e3);
  }

  private List<Service> scan(MunicipalityCode code) {
    return services.stream()
        .filter(service -> service.area().isNationwide() || service.area().names(code))
        .filter(service -> service.ages().contains(20))
        .sorted(Comparator.comparing(service -> service.name().in(Language.FI)))
        .limit(20)
        .toList();
  }

  private Service service(int number) {
    String name = part() + part() + " " + part() + random.nextInt(2_000);
    Sample sample =
        Sample.aService("s-" + number).named(name, name).of(type()).withPhone("0123", Sample.FRESH);
    if (random.nextInt(20) > 0) {
      sample.in(anywhere().value());
    }
    if (random.nextBoolean()) {
      sample.openOnWeekdays(8 + random.nextInt(3), 14 + random.nextInt(5), Sample.FRESH);
    }
    if (random.nextInt(3) == 0) {
      sample.forAges(13, 29);
    }
    return random.nextBoolean() ? sample.at(point().lat(), point().lon()).build() : sample.build();
  }

  private MunicipalityCode anywhere() {
    return codes.get(random.nextInt(codes.size()));
  }

  private ServiceType type() {
    return ServiceType.values()[random.nextInt(ServiceType.values().length)];
  }

  private String part() {
    return PARTS.get(random.nextInt(PARTS.size()));
  }

  private GeoPoint point() {
    return new GeoPoint(60 + 8 * random.nextDouble(), 22 + 8 * random.nextDouble());
  }
}
