package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever asks for whatever from wherever gets a contact that can be used. */
class NoDeadEndTest {

  private static final List<Instant> OPEN_AND_CLOSED =
      List.of(Instant.parse("2026-11-23T08:00:00Z"), Instant.parse("2026-12-25T01:00:00Z"));

  private final ServiceFinder finder = Pack.DIRECTORY.finder();

  @Test
  void everyKindEveryMunicipalityEveryLanguageEveryAudience() {
    List<String> deadEnds = new ArrayList<>();
    for (Instant now : OPEN_AND_CLOSED) {
      for (Language language : Language.WRITTEN) {
        ServiceQuery query = ServiceQuery.at(now, language);
        for (Municipality municipality : Pack.DIRECTORY.municipalities()) {
          deadEnds.addAll(inMunicipality(query.withMunicipality(municipality.code())));
        }
      }
    }
    assertEquals(List.of(), deadEnds);
  }

  @Test
  void everyKindWithoutAPlaceAtEveryAge() {
    List<String> deadEnds = new ArrayList<>();
    for (int age = 5; age < 100; age++) {
      ServiceQuery query =
          ServiceQuery.at(OPEN_AND_CLOSED.getFirst(), Language.FI).withAge(OptionalInt.of(age));
      for (boolean byName : new boolean[] {false, true}) {
        for (ServiceType type : ServiceType.values()) {
          check(query.withTypes(type).withByName(byName), deadEnds);
        }
        check(query.withByName(byName), deadEnds);
      }
    }
    assertEquals(List.of(), deadEnds);
  }

  private List<String> inMunicipality(ServiceQuery query) {
    List<String> deadEnds = new ArrayList<>();
    for (ServiceType type : ServiceType.values()) {
      for (Audience audience : Audience.values()) {
        check(query.withTypes(type).withAudiences(Set.of(audience)), deadEnds);
      }
    }
    return deadEnds;
  }

  private void check(ServiceQuery query, List<String> deadEnds) {
    LocalDate day = query.now().atZone(OpeningHours.ZONE).toLocalDate();
    List<ServiceHit> hits = finder.find(query, 3);
    if (hits.stream()
        .noneMatch(hit -> hit.service().isReachableOn(day) && !hit.service().sources().isEmpty())) {
      deadEnds.add(query + " -> " + hits.stream().map(hit -> hit.service().id()).toList());
    }
  }
}
