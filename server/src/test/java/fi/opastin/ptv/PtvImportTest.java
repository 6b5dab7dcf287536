package fi.opastin.ptv;

import static fi.opastin.ptv.Documents.aPhone;
import static fi.opastin.ptv.Documents.aService;
import static fi.opastin.ptv.Documents.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.Directory;
import fi.opastin.packs.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Imports from a catalogue played on this machine, with a trial that finds what it is told to. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PtvImportTest {

  @TempDir private Path folder;

  private final FakeCatalogue catalogue = new FakeCatalogue();
  private final List<Finding> found = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(pack());
    Files.copy(Path.of("content/packs/finland/ptv.yaml"), pack().resolve("ptv.yaml"));
    catalogue.publish(
        Documents.anOrganisation(Documents.TOWN, "Esimerkkikaupunki", "Staden", "City"));
    for (int i = 1; i <= 5; i++) {
      catalogue.publish(phone(i).node(), aService(i).by(phone(i)).node());
    }
  }

  @AfterEach
  void close() {
    catalogue.close();
  }

  private static Documents.ChannelDocument phone(int number) {
    return aPhone(100 + number).withPhone("+358", "44700000" + number, "fi", null);
  }

  private Path pack() {
    return folder.resolve("content/packs/finland");
  }

  private Path pages() {
    return folder.resolve("data/ptv/finland/pages");
  }

  private Map<String, String> standing() {
    return new PtvPackStore(folder.resolve("content"), "finland").standing();
  }

  private Map<String, JsonNode> services() {
    return PtvFiles.services(standing());
  }

  private final class Ordered {
    private Optional<Path> from = Optional.empty();
    private PtvOrder.Since since = new PtvOrder.Since.Ever();
    private boolean dryRun;
    private boolean acceptRemovals;

    PtvOutcome run() {
      PtvOrder order =
          new PtvOrder(
              folder.resolve("content"),
              "finland",
              folder.resolve("data"),
              from,
              since,
              dryRun,
              false,
              acceptRemovals);
      ContentTrial trial =
          new ContentTrial() {
            @Override
            public Optional<Directory> curated() {
              return Optional.of(FinnishPlaces.DIRECTORY);
            }

            @Override
            public List<Finding> findings(Map<String, String> files) {
              FinnishPlaces.findings(files).forEach(f -> found.add(Finding.error("x", 0, f)));
              return List.copyOf(found);
            }
          };
      PtvSettings s = catalogue.settings();
      PtvSettings quick =
          new PtvSettings(
              s.api(),
              s.connectTimeout(),
              s.timeout(),
              2,
              Duration.ofMillis(1),
              s.longestWait(),
              s.maxBytes(),
              s.keepPages());
      return new PtvImport(order, quick, trial, Clock.fixed(now, ZoneOffset.UTC), progress::add)
          .run();
    }
  }

  private PtvOutcome everything() {
    return new Ordered().run();
  }

  private PtvOutcome changes() {
    Ordered ordered = new Ordered();
    ordered.since = new PtvOrder.Since.LastImport();
    return ordered.run();
  }

  private void fail(FakeCatalogue.Failure failure, int requests) {
    for (int i = 0; i < requests; i++) {
      catalogue.failNext(failure);
    }
  }

  @Test
  void importsWhatIsPublishedPageByPage() {
    PtvOutcome.Report report = assertInstanceOf(PtvOutcome.Written.class, everything()).report();
    assertEquals(5, report.taken());
    assertEquals(5, report.difference().added().size());
    assertEquals(Set.of("region-08.yaml"), standing().keySet());
    assertEquals(
        "Esimerkkikaupunki", services().get("ptv-" + id(3)).at("/organization/fi").asText());
    assertTrue(
        catalogue.asked().stream().anyMatch(p -> p.endsWith("P28.5&page=3")),
        catalogue.asked().toString());
    assertEquals(List.of(), List.of(pages().toFile().list()));
  }

  @Test
  void importsTheSameBytesAgain() {
    everything();
    Map<String, String> first = standing();
    PtvOutcome again = everything();
    assertTrue(again.report().difference().isEmpty());
    assertEquals(first, standing());
  }

  @Test
  void showsTheDifferenceAndChangesNothing() {
    everything();
    Map<String, String> before = standing();
    catalogue.publish(
        aService(2).named("sv", "Navigatorn").by(phone(2)).node(), aService(6).by(phone(1)).node());
    catalogue.archive(id(5));
    Ordered dry = new Ordered();
    dry.dryRun = true;
    PtvDifference difference =
        assertInstanceOf(PtvOutcome.Shown.class, dry.run()).report().difference();
    assertEquals(List.of("ptv-" + id(6) + " ohjaamo \"Ohjaamo Esimerkki 6\""), difference.added());
    assertEquals(
        List.of("ptv-" + id(2) + " ohjaamo \"Ohjaamo Esimerkki 2\": name"), difference.changed());
    assertEquals(
        List.of("ptv-" + id(5) + " ohjaamo \"Ohjaamo Esimerkki 5\""), difference.removed());
    assertEquals(before, standing());
    // what was shown is what is imported: nothing is asked for again
    int asked = catalogue.asked().size();
    assertEquals(difference, everything().report().difference());
    assertEquals(asked, catalogue.asked().size());
  }

  @Test
  void goesOnWhereItBrokeOff() {
    // enough requests for some classes; the next page is cut off twice, which is once too often
    fail(FakeCatalogue.not(), 16);
    fail(FakeCatalogue.half(), 2);
    PtvProblem problem = assertThrows(PtvProblem.class, this::everything);
    assertTrue(problem.getMessage().contains("cut off"), problem.getMessage());
    assertEquals(Map.of(), standing());
    List<String> before = catalogue.asked();
    now = now.plusSeconds(1800);
    assertInstanceOf(PtvOutcome.Written.class, everything());
    assertEquals(5, services().size());
    List<String> after = catalogue.asked().subList(before.size(), catalogue.asked().size());
    assertTrue(after.stream().noneMatch(before.subList(0, 16)::contains), after.toString());
  }

  @Test
  void forgetsPagesThatAreTooOld() {
    fail(FakeCatalogue.not(), 3);
    fail(FakeCatalogue.half(), 2);
    assertThrows(PtvProblem.class, this::everything);
    String first = catalogue.asked().getFirst();
    now = now.plusSeconds(7200);
    everything();
    assertEquals(2, catalogue.asked().stream().filter(first::equals).count());
  }

  @Test
  void keepsWhatStoodWhenTheCatalogueFails() {
    everything();
    Map<String, String> before = standing();
    fail(FakeCatalogue.cutOff(), 2);
    assertThrows(PtvProblem.class, this::everything);
    fail(FakeCatalogue.body("{\"pageNumber\": 7, \"pageCount\": 9, \"itemList\": []}"), 1);
    PtvProblem problem = assertThrows(PtvProblem.class, this::everything);
    assertTrue(problem.getMessage().contains("is no page 1 of a list"), problem.getMessage());
    assertEquals(before, standing());
    assertFalse(Files.exists(folder.resolve("content/.ptv-finland")));
  }

  /** Half a list must not look like all of it, and a page that is none is not kept either. */
  @Test
  void refusesAListThatDoesNotCountItsPagesAndAsksAgain() {
    everything();
    Map<String, String> before = standing();
    String some = "{\"pageNumber\": 1, %s\"itemList\": [{\"id\": \"1\"}]}";
    for (String count : new String[] {"\"pageCount\": -1, ", "\"pageCount\": 0, ", ""}) {
      fail(FakeCatalogue.body(some.formatted(count)), 1);
      assertThrows(PtvProblem.class, this::everything, count);
      assertEquals(before, standing());
    }
    everything();
    assertEquals(before, standing());
  }

  @Test
  void keepsWhatStoodWhenTheContentWouldNotHold() {
    everything();
    Map<String, String> before = standing();
    catalogue.publish(aService(6).by(phone(1)).node());
    found.add(Finding.error("packs/finland/services/ptv/region-08.yaml", 3, "is not right"));
    PtvOutcome.Refused refused = assertInstanceOf(PtvOutcome.Refused.class, everything());
    assertTrue(refused.reasons().getFirst().toString().contains("region-08.yaml:3"));
    assertEquals(before, standing());
  }

  @Test
  void tellsOfOverridesWhoseServiceVanished() {
    String overrides = "packs/finland/services/overrides.yaml";
    found.add(Finding.warning(overrides, 2, "There is no imported service x (any more)"));
    found.add(Finding.warning("packs/finland/topics.yaml", 2, "is of no concern here"));
    PtvOutcome.Report report = assertInstanceOf(PtvOutcome.Written.class, everything()).report();
    assertEquals(List.of(found.getFirst()), report.findings());
  }

  @Test
  void takesOnlyWhatChanged() {
    everything();
    now = Instant.parse("2026-11-24T10:00:00Z");
    int asked = catalogue.asked().size();
    catalogue.archive(id(1));
    catalogue.publish(aService(1).with("modified", "2026-11-24T01:00:00").by(phone(1)).node());
    catalogue.publish(
        aService(2)
            .with("modified", "2026-11-24T02:00:00")
            .named("en", "Guidance")
            .by(phone(2))
            .node(),
        phone(3).withEmail("uusi@example.org").with("modified", "2026-11-24T03:00:00").node(),
        aService(7).onlyOfClass("P1.1").with("modified", "2026-11-24T04:00:00").node());
    PtvDifference difference =
        assertInstanceOf(PtvOutcome.Written.class, changes()).report().difference();
    assertEquals(1, difference.removed().size());
    assertEquals(2, difference.changed().size(), difference.toString());
    assertEquals("Guidance", services().get("ptv-" + id(2)).at("/name/en").asText());
    assertEquals("uusi@example.org", services().get("ptv-" + id(3)).at("/emails/0/email").asText());
    List<String> paths = catalogue.asked().subList(asked, catalogue.asked().size());
    assertTrue(paths.contains("/Service?date=2026-11-23T10:00:00&page=1"), paths.toString());
    assertTrue(paths.stream().noneMatch(path -> path.contains(id(4))), paths.toString());
    // a whole import afterwards finds nothing that the changes had not brought
    Map<String, String> byChanges = standing();
    assertTrue(everything().report().difference().isEmpty());
    assertEquals(byChanges, standing());
  }

  @Test
  void takesChangesOnlyAfterEverythingWasTaken() throws IOException {
    assertTrue(assertThrows(PtvProblem.class, this::changes).getMessage().contains("--since"));
    everything();
    Path mapping = pack().resolve("ptv.yaml");
    Files.writeString(mapping, Files.readString(mapping) + "# changed\n");
    assertTrue(
        assertThrows(PtvProblem.class, this::changes)
            .getMessage()
            .contains("ptv.yaml has changed since"));
  }

  @Test
  void takesChangesSinceADay() {
    everything();
    int asked = catalogue.asked().size();
    Ordered ordered = new Ordered();
    ordered.since = new PtvOrder.Since.Day(LocalDate.of(2026, 11, 20));
    ordered.run();
    assertTrue(catalogue.asked().get(asked).contains("date=2026-11-19T22:00:00"));
    // what changed between the last import and a later day must not be left out
    asked = catalogue.asked().size();
    ordered.since = new PtvOrder.Since.Day(LocalDate.of(2026, 12, 24));
    ordered.run();
    assertTrue(catalogue.asked().get(asked).contains("date=2026-11-23T10:00:00"));
  }

  @Test
  void asksBeforeMostServicesVanish() {
    for (int i = 11; i <= 30; i++) {
      catalogue.publish(aService(i).by(phone(1)).node());
    }
    everything();
    Map<String, String> before = standing();
    for (int i = 5; i <= 30; i++) {
      catalogue.archive(id(i));
    }
    PtvOutcome.Refused refused = assertInstanceOf(PtvOutcome.Refused.class, everything());
    assertTrue(refused.reasons().toString().contains("--accept-removals"));
    assertEquals(before, standing());
    Ordered sure = new Ordered();
    sure.acceptRemovals = true;
    assertInstanceOf(PtvOutcome.Written.class, sure.run());
    assertEquals(4, services().size());
  }

  @Test
  void refusesToRunTwiceAtOnce() {
    try (PtvDataStore busy = PtvDataStore.open(folder.resolve("data/ptv/finland"))) {
      assertTrue(busy.lastCatalogue().isEmpty());
      assertTrue(
          assertThrows(PtvProblem.class, this::everything).getMessage().contains("Another import"));
    }
  }

  @Test
  void putsBackWhatASwapLeftAside() throws IOException {
    everything();
    Map<String, String> before = standing();
    Path aside = folder.resolve("content/.ptv-finland");
    Files.createDirectories(aside.resolve("new"));
    Files.move(pack().resolve("services/ptv"), aside.resolve("old"));
    PtvPackStore.recoverAll(folder.resolve("content"));
    assertEquals(before, standing());
    assertTrue(everything().report().difference().isEmpty());
    assertFalse(Files.exists(aside));
  }

  @Test
  void readsAFolderInsteadOfTheApi() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents/more"));
    Files.writeString(
        documents.resolve("page.json"),
        Documents.page(1, 1, aService(1).by(phone(1)).node(), phone(1).node()).toString());
    Files.writeString(documents.resolve("codes.json"), "{\"items\": []}");
    Ordered ordered = new Ordered();
    ordered.from = Optional.of(documents.getParent());
    PtvOutcome.Report report = ordered.run().report();
    assertEquals(1, report.taken());
    assertTrue(report.findings().toString().contains("more/codes.json: warning: no document"));
    assertEquals(List.of(), catalogue.asked());
    assertTrue(
        assertThrows(PtvProblem.class, this::changes).getMessage().contains("another source"));

    Files.writeString(
        documents.resolve("page.json"), "{\"pageNumber\": 1,\n\"itemList\": [{\"id\"");
    assertTrue(
        assertThrows(PtvProblem.class, ordered::run)
            .getMessage()
            .startsWith("more/page.json:2: the file is cut off"));
  }

  @Test
  void tellsOfAMappingThatDoesNotHold() throws IOException {
    Files.writeString(pack().resolve("ptv.yaml"), "rules: [\n");
    assertTrue(
        assertThrows(PtvProblem.class, this::everything)
            .getMessage()
            .startsWith("packs/finland/ptv.yaml:2: error: this is not YAML"));
  }
}
