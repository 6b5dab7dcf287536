package fi.opastin.directory;

import static fi.opastin.directory.Sample.FRESH;
import static fi.opastin.directory.Sample.OLD;
import static fi.opastin.directory.Sample.aService;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceListTest {

  private static final ServiceQuery QUERY =
      ServiceQuery.at(Instant.parse("2026-11-23T08:00:00Z"), Language.FI);

  private final ServiceFinder finder =
      Directory.of(
              Pack.PLACES.places(),
              List.of(
                  aService("kotka")
                      .in("285")
                      .named("Nuorten talo", "Ungdomshuset")
                      .forAges(13, 29)
                      .build(),
                  aService("hamina")
                      .in("075")
                      .named("Velkaneuvonta", "Skuldrådgivning")
                      .speaking("fi", "sv")
                      .build(),
                  aService("oulu").in("564").at(65.01, 25.47).openOnWeekdays(9, 16, FRESH).build(),
                  aService("old-hours").in("564").openOnWeekdays(9, 16, OLD).build(),
                  aService("kela").of(ServiceType.KELA).forAudience(Audience.STUDENT).build(),
                  aService("adults").forAdults().build()),
              RankingWeights.DEFAULT)
          .finder();

  private List<String> ids(ServiceQuery query) {
    return finder.page(query, 100, Optional.empty()).items().stream()
        .map(hit -> hit.service().id().value())
        .sorted()
        .toList();
  }

  @Test
  void filtersByEachField() {
    assertEquals(6, ids(QUERY).size());
    assertEquals(
        List.of("adults", "kela", "kotka"),
        ids(QUERY.withMunicipality(new MunicipalityCode("285"))));
    assertEquals(List.of("kela"), ids(QUERY.withTypes(ServiceType.KELA)));
    assertEquals(List.of("oulu"), ids(QUERY.withOpenNow(true)));
    assertTrue(
        !ids(QUERY.withAge(17)).contains("adults") && !ids(QUERY.withAge(30)).contains("kotka"));
    assertTrue(!ids(QUERY.withAudiences(Set.of(Audience.PARENT))).contains("kela"));
    assertEquals(
        List.of("hamina"), ids(ServiceQuery.at(QUERY.now(), Language.SV).withInLanguage(true)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "velkaneuvontaa",
        "velka",
        "neuvonta",
        "Skuldrådgivningen",
        "haminasta",
        "HAMINA velka"
      })
  void findsWordsInAnyFormAndInsideCompounds(String text) {
    assertEquals(List.of("hamina"), ids(QUERY.withText(text)));
  }

  @Test
  void findsNothingForWordsThatNobodyUses() {
    assertEquals(List.of(), ids(QUERY.withText("xyzzy")));
  }

  @Test
  void ordersByDistanceWithinTheRadius() {
    ServiceQuery near = QUERY.withNear(new GeoPoint(60.47, 26.95));
    List<ServiceHit> hits = finder.page(near, 10, Optional.empty()).items();
    assertEquals("kotka", hits.getFirst().service().id().value());
    assertTrue(hits.getFirst().distanceMetres().orElseThrow() < 5_000);
    assertEquals(List.of("hamina", "kotka"), ids(near.withRadius(40_000)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void givesEveryServiceOnceOverAllParts(boolean byDistance) {
    ServiceQuery query = byDistance ? QUERY.withNear(new GeoPoint(65, 25)) : QUERY;
    List<String> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page page = finder.page(query, 2, cursor);
      page.items().forEach(hit -> all.add(hit.service().id().value()));
      cursor = page.next();
    } while (cursor.isPresent());
    assertEquals(ids(query), all.stream().sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "cA", "cC0x", "cDk5OTk5OTk", "cDA3", "!!!!", "cDEyMzQ1Njc4OTAxMjM0NQ"})
  void refusesACursorThatIsNotItsOwn(String cursor) {
    assertThrows(BadCursorException.class, () -> finder.page(QUERY, 2, Optional.of(cursor)));
  }

  /** What a filter tells of a person is a reason; a list that tells nothing has none. */
  @Test
  void tellsWhyAServiceFits() {
    ServiceQuery young = QUERY.withMunicipality(new MunicipalityCode("285")).withAge(17);
    List<ServiceHit> hits = finder.page(young, 100, Optional.empty()).items();
    ServiceHit kotka =
        hits.stream()
            .filter(hit -> hit.service().id().value().equals("kotka"))
            .findFirst()
            .orElseThrow();
    List<String> codes = kotka.why().stream().map(Why::code).toList();
    assertTrue(codes.contains("same-municipality"), codes.toString());
    assertTrue(codes.contains("age"), codes.toString());
    assertTrue(
        finder.page(QUERY, 100, Optional.empty()).items().stream()
            .allMatch(hit -> hit.why().isEmpty()));
  }
}
