package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceId;
import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.PackReader;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.ptv.ExampleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an operator gives it, on a copy of the delivered content with few phrases. */
class ImportCommandTest {

  private static final ServiceId ONE = new ServiceId(ExampleFolder.serviceId(1));

  @TempDir private Path folder;

  private Path content;
  private Path documents;

  @BeforeEach
  void copyContent() throws IOException {
    content = folder.resolve("content");
    documents = folder.resolve("documents");
    System.setProperty("opastin.data", folder.resolve("data").toString());
    FewPhrases.copyTo(content);
  }

  @AfterEach
  void forget() {
    System.clearProperty("opastin.data");
  }

  private int run(String... more) {
    List<String> args =
        Stream.concat(
                Stream.of(
                    "import",
                    "ptv",
                    "--content",
                    content.toString(),
                    "--from",
                    documents.toString()),
                Stream.of(more))
            .toList();
    return Main.run(args.toArray(String[]::new));
  }

  private Draft draft() {
    return new PackReader(content).read();
  }

  private static Service one(Draft draft) {
    return draft.directory().orElseThrow().service(ONE).orElseThrow();
  }

  @Test
  void editorsWordsSurviveTheNextImport() throws IOException {
    ExampleFolder.write(documents, "Guidance", 1, 2);
    assertEquals(0, run());
    Service imported = one(draft());
    assertEquals("Guidance 1", imported.name().in(Language.EN));
    assertEquals("044 700 0001", imported.phones().getFirst().number());

    Files.writeString(
        content.resolve("packs/finland/services/overrides.yaml"),
        """
        overrides:
        - id: %s
          by: Opastin-toimitus
          because: Numero kysyttiin palvelusta.
          set: {phones: [{number: "05 123 000"}], name: {fi-simple: Nuorten talo}}
          source: {ref: Puhelu, date: "2026-11-20"}
        - id: %s
          by: Opastin-toimitus
          because: Ei ole enää toiminnassa.
          hide: true
        """
            .formatted(ONE, ExampleFolder.serviceId(2)));
    ExampleFolder.write(documents, "One-Stop Guidance", 1);
    assertEquals(0, run());
    Draft draft = draft();
    Service overridden = one(draft);
    assertEquals("One-Stop Guidance 1", overridden.name().in(Language.EN));
    assertEquals("Nuorten talo", overridden.name().in(Language.FI_SIMPLE));
    assertEquals("05 123 000", overridden.phones().getFirst().number());
    List<Finding> findings = KnowledgeCompiler.check(draft, LocalDate.of(2026, 11, 23));
    assertTrue(
        findings.stream()
            .anyMatch(
                f ->
                    f.toString()
                        .contains("overrides.yaml:7: warning: There is no imported service")),
        "an override whose service has vanished must be told");
    assertTrue(findings.stream().noneMatch(Finding::blocks));
  }

  @Test
  void changesNothingWhenTheImportedWouldNotHold() throws IOException {
    ExampleFolder.write(documents, "Guidance", 1);
    Files.writeString(
        content.resolve("packs/finland/services/overrides.yaml"),
        """
        overrides:
        - {id: %s, by: X, because: Y, set: {ages: {min: 40, max: 30}}}
        """
            .formatted(ONE));
    assertEquals(1, run());
    assertFalse(Files.exists(content.resolve("packs/finland/services/ptv")));
    assertEquals(2, run("--since", "eilen"));
    assertFalse(Files.exists(content.resolve("packs/finland/services/ptv")));
  }
}
