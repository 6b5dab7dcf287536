package fi.opastin.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerStoreTest {

  private static final Path CONTENT = Path.of("content");

  @Test
  void readsThePartnersThatShip() {
    PartnerStore.Loaded loaded = new PartnerStore(CONTENT).load();
    assertEquals(List.of(), loaded.findings());
    Partner demo = loaded.partners().find("demo").orElseThrow();
    assertEquals(List.of(Origin.LOOPBACK), demo.origins());
    assertTrue(demo.serverCalls());
    assertEquals(List.of(Language.values()), demo.languages());
    assertEquals("https://tyomarkkinatori.fi/", demo.human().orElseThrow().url().orElseThrow());
    Receiver receiver =
        loaded.partners().find("esimerkkila").orElseThrow().receiver().orElseThrow();
    assertEquals("ohjaus@esimerkkila.example", receiver.email().text());
    assertEquals(List.of(ContactField.values()), receiver.fields());
    assertTrue(receiver.takesEither());
    assertTrue(demo.receiver().isEmpty());
    assertFalse(demo.debug());
    assertFalse(loaded.partners().find("esimerkkila").orElseThrow().debug());
  }

  @Test
  void takesTheGoodExampleAndTellsEveryFaultOfTheBad() throws IOException {
    Path examples = CONTENT.resolve("schema/examples");
    PartnerReader reader = new PartnerReader();
    String good = Files.readString(examples.resolve("good/partner.yaml"));
    assertTrue(
        reader.read("partners/esimerkkila.yaml", good) instanceof PartnerReader.Reading.Read);
    PartnerReader.Reading editors =
        reader.read("partners/esimerkkila.yaml", good + "debug: true\n");
    assertTrue(((PartnerReader.Reading.Read) editors).partner().debug());
    String bad = Files.readString(examples.resolve("bad/partner.yaml"));
    PartnerReader.Reading reading = reader.read("partners/bad.yaml", bad);
    List<Finding> findings = ((PartnerReader.Reading.Faulty) reading).findings();
    assertTrue(findings.size() >= 5, findings.toString());
    assertTrue(findings.stream().allMatch(finding -> finding.line() > 0), findings.toString());
  }

  @Test
  void tellsTheFaultsOfAReceiverThatTheSchemaCannotSee() throws IOException {
    String good = Files.readString(CONTENT.resolve("schema/examples/good/partner.yaml"));
    String bad =
        good.replace("ohjaus@esimerkkila.example", "ohjaus@esimerkkila")
            .replace("opens: \"9:00\", closes: \"13:00\"", "opens: \"13:00\", closes: \"9:00\"")
            .replace("required: [name]", "required: [name, language]")
            .replace("message, language]", "message]");
    PartnerReader.Reading reading = new PartnerReader().read("partners/esimerkkila.yaml", bad);
    List<String> places =
        ((PartnerReader.Reading.Faulty) reading)
            .findings().stream().map(Finding::toString).toList();
    assertEquals(3, places.size(), places.toString());
  }

  @Test
  void leavesFaultyFilesOut(@TempDir Path content) throws IOException {
    Path folder = Files.createDirectory(content.resolve("partners"));
    Files.copy(CONTENT.resolve("partners/demo.yaml"), folder.resolve("demo.yaml"));
    Files.copy(CONTENT.resolve("partners/demo.yaml"), folder.resolve("other.yaml"));
    Files.writeString(folder.resolve("broken.yaml"), "key: [");
    PartnerStore.Loaded loaded = new PartnerStore(content).load();
    assertEquals(1, loaded.partners().size());
    assertEquals(2, loaded.findings().size(), loaded.findings().toString());
  }

  @Test
  void saysWhenThereIsNoFolder(@TempDir Path content) {
    assertThrows(PartnerStore.Unreadable.class, () -> new PartnerStore(content).load());
  }
}
