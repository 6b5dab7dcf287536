package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceOverridesTest {

  private static final String FILE = "services/ptv/region-08.yaml";
  private static final JsonNode IMPORTED =
      Pack.yaml(
          """
          services:
          - id: ptv-1
            type: ohjaamo
            name: {fi: Ohjaamo, sv: Navigatorn}
            description: {fi: Apua nuorille.}
            organization: {fi: Esimerkkikunta}
            located: "285"
            phones: [{number: "05 111 1111", source: 1}]
            emails: [{email: vanha@example.org, source: 1}]
            sources: [{ref: "https://example.org/1", date: "2026-10-01"}]
          - id: ptv-2
            type: other
            name: {fi: Toinen}
            description: {fi: Muuta.}
            organization: {fi: Esimerkkikunta}
            located: "285"
            sources: [{ref: "https://example.org/2", date: "2026-10-01"}]
          """);

  private static ServiceOverrides.Applied apply(String overrides) {
    return ServiceOverrides.apply(
        Map.of(FILE, IMPORTED), Map.of("overrides.yaml", Pack.yaml(overrides)));
  }

  private static List<Service> read(ServiceOverrides.Applied applied) {
    ServiceReader.Reading reading = ServiceReader.read(applied.services(), Pack.PLACES.places());
    assertEquals(List.of(), reading.findings());
    return reading.services();
  }

  @Test
  void joinsTextsAndReplacesEverythingElse() {
    Service service =
        read(apply(
                """
                    overrides:
                    - id: ptv-1
                      set:
                        name: {fi-simple: Nuorten talo}
                        phones: [{number: "05 222 2222"}]
                      remove: [emails]
                      source: {ref: "https://example.org/soitto", date: "2026-11-20"}
                    """))
            .getFirst();
    assertEquals("Navigatorn", service.name().in(Language.SV));
    assertEquals("Nuorten talo", service.name().in(Language.FI_SIMPLE));
    assertEquals("05 222 2222", service.phones().getFirst().number());
    assertEquals(
        "https://example.org/soitto", service.contact().phones().getFirst().source().ref());
    assertEquals(List.of(), service.emails());
  }

  @Test
  void hidesAService() {
    List<Service> services = read(apply("overrides: [{id: ptv-1, hide: true}]"));
    assertEquals(List.of(new ServiceId("ptv-2")), services.stream().map(Service::id).toList());
  }

  @Test
  void tellsOfAnOverrideWhoseServiceHasVanished() {
    List<DirectoryFinding> findings =
        apply("overrides: [{id: ptv-2, hide: true}, {id: ptv-9, hide: true}]").findings();
    assertEquals(1, findings.size());
    assertEquals("/overrides/1/id", findings.getFirst().pointer());
    assertTrue(findings.getFirst().message().contains("ptv-9"));
  }

  @Test
  void blamesTheOverrideForWhatItSets() {
    ServiceOverrides.Applied applied =
        apply("overrides: [{id: ptv-2, set: {hours: {regular: []}, oddity: 1}}]");
    List<DirectoryFinding> blamed =
        ServiceReader.read(applied.services(), Pack.PLACES.places()).findings().stream()
            .map(applied::blame)
            .toList();
    assertTrue(
        blamed.stream().anyMatch(f -> f.pointer().equals("/overrides/0/set/oddity")),
        blamed.toString());
  }

  @Test
  void leavesWhatWasImportedAsItWas() {
    JsonNode before = IMPORTED.deepCopy();
    apply("overrides: [{id: ptv-1, set: {name: {fi: Uusi}}, remove: [phones]}]");
    assertEquals(before, IMPORTED);
  }
}
