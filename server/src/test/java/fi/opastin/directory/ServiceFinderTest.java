package fi.opastin.directory;

import static fi.opastin.directory.Sample.FRESH;
import static fi.opastin.directory.Sample.aService;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceFinderTest {

  private static final Instant MONDAY_TEN = Instant.parse("2026-11-23T08:00:00Z");
  private static final ServiceQuery QUERY = ServiceQuery.at(MONDAY_TEN, Language.FI);
  private static final MunicipalityCode KOTKA = new MunicipalityCode("285");
  private static final MunicipalityCode KUUSAMO = new MunicipalityCode("305");
  private static final MunicipalityCode LAPPEENRANTA = new MunicipalityCode("405");
  private static final MunicipalityCode LUUMAKI = new MunicipalityCode("441");

  private static List<ServiceHit> find(ServiceQuery query) {
    return Pack.DIRECTORY.finder().find(query, 8);
  }

  private static List<String> ids(List<ServiceHit> hits) {
    return hits.stream().map(hit -> hit.service().id().value()).toList();
  }

  private static List<String> codes(ServiceHit hit) {
    return hit.why().stream().map(Why::code).toList();
  }

  private static ServiceFinder finder(Sample... services) {
    List<Service> built = Stream.of(services).map(Sample::build).toList();
    return Directory.of(Pack.PLACES.places(), built, RankingWeights.DEFAULT).finder();
  }

  @Test
  void givesTheServiceOfTheMunicipalityFirst() {
    ServiceHit hit =
        find(QUERY.withTypes(ServiceType.OHJAAMO).withMunicipality(LAPPEENRANTA).withAge(20))
            .getFirst();
    assertEquals("ohjaamo-lappeenranta", hit.service().id().value());
    assertEquals(List.of("same-municipality", "age", "type"), codes(hit));
    assertEquals("Toimii Lappeenrannassa", hit.why().getFirst().text(Language.FI));
  }

  @Test
  void givesTheOneThatServesTheMunicipalityFromElsewhere() {
    ServiceHit hit =
        find(QUERY.withTypes(ServiceType.OHJAAMO).withMunicipality(LUUMAKI)).getFirst();
    assertEquals("ohjaamo-lappeenranta", hit.service().id().value());
    assertEquals("serves-municipality", codes(hit).getFirst());
    assertEquals("Palvelee Luumäellä", hit.why().getFirst().text(Language.FI));
  }

  @Test
  void followsTheEmploymentAreaAndNotTheRegion() {
    List<String> ids =
        ids(find(QUERY.withTypes(ServiceType.EMPLOYMENT_SERVICES).withMunicipality(KUUSAMO)));
    assertEquals("tyollisyysalue-kainuu-koillismaa", ids.getFirst());
    assertFalse(ids.contains("tyollisyysalue-oulun-seutu"));
  }

  @Test
  void addsTheEmploymentAreaWhereNothingOfTheKindIsNear() {
    List<String> ids =
        ids(find(QUERY.withTypes(ServiceType.OHJAAMO).withMunicipality(KUUSAMO).withAge(20)));
    assertEquals(List.of("ohjaamo", "tyollisyysalue-kainuu-koillismaa"), ids.subList(0, 2));
  }

  @Test
  void labelsTheNearestWithItsDistance() {
    ServiceHit hit =
        find(QUERY
                .withTypes(ServiceType.OHJAAMO)
                .withMunicipality(new MunicipalityCode("785"))
                .withAge(17))
            .getFirst();
    assertEquals("ohjaamo-oulu", hit.service().id().value());
    assertEquals("Oulussa, noin 82 km päässä", hit.why().getFirst().text(Language.FI));
    assertEquals("Is in Oulu, about 82 km away", hit.why().getFirst().text(Language.EN));
  }

  @Test
  void givesNobodyOfThirtyAServiceOfTheYoung() {
    for (int age : List.of(30, 45, 70)) {
      for (ServiceHit hit :
          find(QUERY.withTypes(ServiceType.OHJAAMO).withMunicipality(KOTKA).withAge(age))) {
        assertFalse(hit.service().isForYoungOnly(), hit.service().id().value());
      }
    }
    ServiceQuery adult =
        QUERY.withTypes(ServiceType.OHJAAMO).withAudiences(Set.of(Audience.OVER50));
    assertTrue(find(adult).stream().noneMatch(hit -> hit.service().isForYoungOnly()));
  }

  @Test
  void showsItByNameBehindOneForAdultsWithItsAgeLimit() {
    List<ServiceHit> hits =
        find(
            QUERY
                .withTypes(ServiceType.OHJAAMO)
                .withMunicipality(KOTKA)
                .withAge(35)
                .withByName(true));
    assertFalse(hits.getFirst().service().isForYoungOnly());
    assertEquals("ohjaamo-kotka", hits.get(1).service().id().value());
    assertTrue(codes(hits.get(1)).contains("age-limit"));
  }

  @Test
  void givesNoMinorAServiceForAdults() {
    for (ServiceType type : ServiceType.values()) {
      for (ServiceHit hit : find(QUERY.withTypes(type).withAge(17).withByName(true))) {
        assertFalse(hit.service().ages().startsWithAdulthood(), hit.service().id().value());
      }
    }
  }

  @Test
  void putsTheOneThatServesInTheLanguageFirst() {
    ServiceFinder finder =
        finder(
            aService("a").of(ServiceType.IMMIGRANT_ADVICE).in("285").speaking("fi").withUrl(),
            aService("b")
                .of(ServiceType.IMMIGRANT_ADVICE)
                .in("285")
                .speaking("fi", "en")
                .withUrl());
    ServiceQuery query =
        ServiceQuery.at(MONDAY_TEN, Language.EN).withTypes(ServiceType.IMMIGRANT_ADVICE);
    List<ServiceHit> hits = finder.find(query.withMunicipality(KOTKA), 5);
    assertEquals(List.of("b", "a"), ids(hits));
    assertTrue(codes(hits.getFirst()).contains("language"));
  }

  @Test
  void putsTheOpenOneFirstWhereOneWantsToGoNow() {
    ServiceFinder finder =
        finder(
            aService("closed").in("285").openOnWeekdays(12, 16, FRESH).withUrl(),
            aService("open").serving("285").openOnWeekdays(9, 16, FRESH).withUrl());
    List<ServiceHit> hits = finder.find(QUERY.withMunicipality(KOTKA).withOpenNow(true), 5);
    assertEquals(List.of("open", "closed"), ids(hits));
    assertEquals("Auki nyt, sulkeutuu klo 16", text(hits.get(0), "open-now"));
    assertEquals("Aukeaa tänään klo 12", text(hits.get(1), "opens-next"));
  }

  private static String text(ServiceHit hit, String code) {
    return hit.why().stream()
        .filter(why -> why.code().equals(code))
        .findFirst()
        .orElseThrow()
        .text(Language.FI);
  }

  @Test
  void leavesOutWhatHasEndedAndLeadsToWhatFollows() {
    Validity ended =
        new Validity(
            Optional.empty(),
            Optional.of(LocalDate.parse("2024-12-31")),
            Optional.of(new ServiceId("new")));
    List<Service> services =
        List.of(aService("old").valid(ended).withUrl().build(), aService("new").withUrl().build());
    Directory directory = Directory.of(Pack.PLACES.places(), services, RankingWeights.DEFAULT);
    assertEquals(List.of("new"), ids(directory.finder().find(QUERY, 5)));
    assertEquals(
        "new",
        directory
            .current(new ServiceId("old"), LocalDate.parse("2026-11-23"))
            .orElseThrow()
            .id()
            .value());
    assertEquals(
        "old",
        directory
            .current(new ServiceId("old"), LocalDate.parse("2024-06-01"))
            .orElseThrow()
            .id()
            .value());
  }

  @Test
  void givesWhatIsAskedForByIdFirst() {
    List<ServiceHit> hits =
        find(
            QUERY
                .withTypes(ServiceType.OHJAAMO)
                .withIds(List.of(new ServiceId("kela")))
                .withMunicipality(KOTKA));
    assertEquals(List.of("kela", "ohjaamo-kotka"), ids(hits).subList(0, 2));
  }

  @Test
  void givesTheSameListEveryTime() {
    ServiceQuery query =
        QUERY.withMunicipality(KOTKA).withAge(24).withAudiences(Set.of(Audience.UNEMPLOYED));
    assertEquals(find(query), find(query));
  }

  @Test
  void saysEveryReasonInEveryLanguage() {
    for (ServiceType type : ServiceType.values()) {
      for (ServiceHit hit : find(QUERY.withTypes(type).withMunicipality(KOTKA).withAge(25))) {
        for (Why why : hit.why()) {
          for (Language language : Language.values()) {
            assertFalse(why.text(language).isBlank());
          }
        }
      }
    }
  }
}
