package fi.opastin.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.Channel;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final String PHONE = "phones: [{number: \"05 1\", source: 1}]\n";

  private static List<MunicipalityCode> gaps(String yaml, Scope scope) {
    return Three.coveredBy("services:\n" + yaml).gaps(ServiceType.OHJAAMO, scope).stream()
        .map(Municipality::code)
        .toList();
  }

  private static Scope inLanguage(String tag) {
    return new Scope(
        Optional.empty(), Optional.empty(), List.of(), Optional.of(tag), Optional.empty());
  }

  @Test
  void oneOhjaamoForTwoOfThreeLeavesExactlyOneGap() {
    String two = Three.ohjaamo("a", PHONE + "serves: {municipalities: [\"285\", \"075\"]}");
    assertEquals(List.of(Three.LAPPEENRANTA), gaps(two, Scope.ALL));
  }

  @Test
  void theWholeCountryAndRemoteServicesCloseNoGap() {
    String nationwide = Three.ohjaamo("a", PHONE + "serves: {nationwide: true}");
    assertEquals(3, gaps(nationwide, Scope.ALL).size());
    String remote =
        Three.ohjaamo("b", PHONE + "channels: [remote]\nserves: {municipalities: [\"285\"]}");
    assertEquals(3, gaps(remote, Scope.ALL).size());
    String both = Three.ohjaamo("c", PHONE + "channels: [remote, visit]\nlocated: \"285\"");
    assertEquals(2, gaps(both, Scope.ALL).size());
  }

  @Test
  void whatCannotBeReachedOrIsNoMoreClosesNoGap() {
    assertEquals(
        3, gaps(Three.ohjaamo("a", "located: \"285\"\nchannels: [visit]"), Scope.ALL).size());
    String stale = PHONE.replace("source: 1", "source: 2") + "located: \"285\"\n";
    String old =
        Three.ohjaamo("a", stale)
            .replace("\"2026-10-01\"}]", "\"2026-10-01\"}, {ref: x, date: \"2019\"}]");
    assertEquals(3, gaps(old, Scope.ALL).size());
    String ended = PHONE + "located: \"285\"\nvalid: {until: \"2026-11-22\"}";
    assertEquals(3, gaps(Three.ohjaamo("a", ended), Scope.ALL).size());
  }

  @Test
  void languageCountsOnlyWhereASourceTellsIt() {
    String yaml =
        Three.ohjaamo("a", PHONE + "located: \"285\"\nlanguages: [fi, sv]")
            + Three.ohjaamo("b", PHONE + "located: \"075\"");
    assertEquals(List.of(Three.HAMINA, Three.LAPPEENRANTA), gaps(yaml, inLanguage("sv")));
    assertEquals(List.of(Three.KOTKA, Three.LAPPEENRANTA), gaps(yaml, inLanguage("und")));
  }

  @Test
  void everyMunicipalityStandsInTheMatrixWithEveryKind() {
    Coverage coverage =
        Three.coveredBy(
            "services:\n" + Three.ohjaamo("a", PHONE + "located: \"285\"\nlanguages: [fi, sv]"));
    List<Row> rows = coverage.rows(Scope.ALL);
    assertEquals(3 * ServiceType.values().length + 1, rows.size());
    List<Row> kotka =
        rows.stream()
            .filter(row -> row.municipality().code().equals(Three.KOTKA) && row.expected())
            .toList();
    assertEquals(
        List.of("fi", "sv"), kotka.stream().map(row -> row.language().orElseThrow()).toList());
    for (Row row : kotka) {
      assertEquals(Optional.of(Channel.PHONE), row.channel());
      assertEquals(1, row.local());
      assertEquals(0, row.remote());
      assertFalse(row.gap());
    }
    Row hamina =
        rows.stream()
            .filter(row -> row.municipality().code().equals(Three.HAMINA))
            .findFirst()
            .orElseThrow();
    assertTrue(hamina.gap() && hamina.language().isEmpty() && hamina.channel().isEmpty());
  }

  @Test
  void looksAtOneRegionOrMunicipality() {
    String nothing = Three.ohjaamo("a", PHONE + "serves: {nationwide: true}");
    Scope kymenlaakso =
        new Scope(
            Optional.of("08"), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    assertEquals(List.of(Three.HAMINA, Three.KOTKA), gaps(nothing, kymenlaakso));
    Scope one =
        new Scope(
            Optional.of("08"),
            Optional.of(Three.KOTKA),
            List.of(),
            Optional.empty(),
            Optional.empty());
    assertEquals(List.of(Three.KOTKA), gaps(nothing, one));
  }
}
