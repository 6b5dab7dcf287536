package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceReaderTest {

  private static final String GOOD =
      """
      services:
      - id: ohjaamo-kotka
        type: ohjaamo
        name: {fi: Ohjaamo Kotka}
        description: {fi: Apua nuorille., sv: Hjälp.}
        organization: {fi: Kotkan kaupunki}
        located: "285"
        serves: {employment_areas: ["04"]}
        ages: {max: 29}
        audience: [youth]
        languages: [fi]
        phones:
        - {number: "05 234 1", source: 1}
        hours:
          regular:
          - {days: mon-fri, opens: "9:00", closes: "15:30"}
          exceptions:
          - {from: 2026-12-24, closed: true}
          source: 2
        sources:
        - {ref: "https://example.org/a", date: 2026-11-01}
        - {ref: "https://example.org/b", name: Kotka, date: "2026-11"}
      """;

  private static List<DirectoryFinding> findings(String text) {
    return ServiceReader.read(Map.of("x.yaml", Pack.yaml(text)), Pack.PLACES.places()).findings();
  }

  @Test
  void readsTheDeliveredPackWithoutFindings() {
    assertEquals(List.of(), Pack.PLACES.findings());
    assertEquals(List.of(), Pack.SERVICES.findings());
    assertTrue(Pack.SERVICES.services().size() >= 110);
  }

  @Test
  void readsAllFieldsAndExpandsTheArea() {
    ServiceReader.Reading reading =
        ServiceReader.read(Map.of("x.yaml", Pack.yaml(GOOD)), Pack.PLACES.places());
    assertEquals(List.of(), reading.findings());
    Service service = reading.services().getFirst();
    assertEquals(5, service.area().municipalities().size());
    assertEquals("Apua nuorille.", service.description().in(Language.EN));
    assertEquals("https://example.org/b", service.hours().orElseThrow().source().ref());
    assertTrue(service.channels().contains(Channel.PHONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: ohjaamo | type: bakery | /services/0/type",
        "id: ohjaamo-kotka | id: Ohjaamo Kotka | /services/0/id",
        "located: \"285\" | located: \"999\" | /services/0/located",
        "[\"04\"] | [\"99\"] | /services/0/serves/employment_areas/0",
        "organization: {fi: Kotkan kaupunki} | note: x | /services/0",
        "audience: [youth] | audience: [cats] | /services/0/audience/0",
        "{max: 29} | {min: 40, max: 29} | /services/0/ages",
        "closes: \"15:30\" | closes: \"8:00\" | /services/0/hours/regular/0/closes",
        "closes: \"15:30\" | closes: \"25:30\" | /services/0/hours/regular/0/closes",
        "days: mon-fri | days: fri-mon | /services/0/hours/regular/0/days",
        "closed: true | closed: false | /services/0/hours/exceptions/0",
        "{number: \"05 234 1\", source: 1} | {number: \"05 234 1\", source: 3} |"
            + " /services/0/phones/0/source",
        "{number: \"05 234 1\", source: 1} | {number: kotka, source: 1} |"
            + " /services/0/phones/0/number",
        "date: \"2026-11\" | date: viime vuonna | /services/0/sources/1/date",
        "languages: [fi] | opening: x | /services/0/opening",
        "languages: [fi] | valid: {from: 2026-12-01, until: 2026-11-30} |"
            + " /services/0/valid/until",
        "languages: [fi] | alert: {until: 2026-11-30} | /services/0/alert/text",
        "languages: [fi] | alert: {text: Huom} | /services/0/alert/until",
        "languages: [fi] | location: {lat: 91, lon: 25} | /services/0/location",
        "languages: [fi] | location: {lat: x, lon: 25} | /services/0/location/lat",
        "from: 2026-12-24 | from: 2026-12-24, until: 2026-12-01 |"
            + " /services/0/hours/exceptions/0/from",
        "closed: true | open: [{opens: \"9:00\", closes: \"12:00\"}, {opens: \"11:00\", closes:"
            + " \"13:00\"}] | /services/0/hours/exceptions/0/open/1"
      })
  void namesThePlaceOfAFault(String right, String wrong, String pointer) {
    assertTrue(GOOD.contains(right), right);
    List<String> pointers =
        findings(GOOD.replace(right, wrong)).stream()
            .map(DirectoryFinding::pointer)
            .distinct()
            .toList();
    assertEquals(List.of(pointer), pointers);
  }

  @Test
  void findsOverlappingHours() {
    String overlapping =
        GOOD.replace(
            "closes: \"15:30\"}",
            "closes: \"15:30\"}\n    - {days: \"wed, thu\", opens: \"15:00\", closes: \"18:00\"}");
    assertEquals("/services/0/hours/regular/1", findings(overlapping).getFirst().pointer());
    assertEquals(2, findings(overlapping).size());
  }

  @Test
  void findsAnIdThatIsTakenInAnotherFile() {
    Map<String, JsonNode> files =
        new TreeMap<>(Map.of("a.yaml", Pack.yaml(GOOD), "b.yaml", Pack.yaml(GOOD)));
    DirectoryFinding finding =
        ServiceReader.read(files, Pack.PLACES.places()).findings().getFirst();
    assertEquals("b.yaml", finding.file());
    assertEquals("/services/0/id", finding.pointer());
  }

  @Test
  void findsSuccessorsThatLeadRoundOrNowhere() {
    String second =
        GOOD.replace("services:\n", "")
            .replace("ohjaamo-kotka", "ohjaamo-toinen")
            .replace("Ohjaamo Kotka", "Toinen");
    String round =
        GOOD.replace(
                "located:", "valid: {until: 2026-01-01, successor: ohjaamo-toinen}\n  located:")
            + second.replace("located:", "valid: {successor: ohjaamo-kotka}\n  located:");
    assertEquals(
        List.of("/services/0/valid/successor", "/services/1/valid/successor"),
        findings(round).stream().map(DirectoryFinding::pointer).toList());
    String nowhere = GOOD.replace("located:", "valid: {successor: nobody}\n  located:");
    assertEquals("/services/0/valid/successor", findings(nowhere).getFirst().pointer());
  }

  @Test
  void findsTheSameServiceTwice() {
    String second = GOOD.replace("services:\n", "").replace("ohjaamo-kotka", "ohjaamo-toinen");
    assertEquals(
        List.of("/services/1"),
        findings(GOOD + second).stream().map(DirectoryFinding::pointer).toList());
  }

  @Test
  void remarksOnServicesOfOneKindOwnerAndArea() {
    String second =
        GOOD.replace("services:\n", "")
            .replace("ohjaamo-kotka", "ohjaamo-toinen")
            .replace("Ohjaamo Kotka", "Toinen");
    ServiceReader.Reading read =
        ServiceReader.read(Map.of("x.yaml", Pack.yaml(GOOD + second)), Pack.PLACES.places());
    assertEquals(List.of(), read.findings(), "they may go live");
    assertEquals(2, read.services().size());
    assertEquals("/services/1", read.remarks().getFirst().pointer());
    assertTrue(read.remarks().getFirst().message().contains("ohjaamo-kotka"));
    String told = second.replace("located:", "beside: [ohjaamo-kotka]\n  located:");
    assertEquals(
        List.of(),
        ServiceReader.read(Map.of("x.yaml", Pack.yaml(GOOD + told)), Pack.PLACES.places())
            .remarks());
  }

  @Test
  void theDeliveredPackHasNoDuplicatesAndNoOrphans() {
    assertEquals(List.of(), Pack.SERVICES.remarks());
    Pack.SERVICES
        .services()
        .forEach(s -> assertTrue(!s.organization().isEmpty(), s.id() + " has no owner"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' ",
        "services: 5",
        "[]",
        "services: [1, x, null]",
        "services: [{}]",
        "services: [{id: a, hours: 5, phones: {}}]"
      })
  void survivesAnyDocument(String text) {
    assertTrue(findings(text).size() > 0, text);
  }
}
