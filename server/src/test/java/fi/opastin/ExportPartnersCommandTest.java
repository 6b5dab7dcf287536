package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.opastin.partners.Level;
import fi.opastin.partners.LevelStore;
import fi.opastin.partners.PartnerStore;
import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPartnersCommandTest {

  private static final Level KYMI = new Level.Region("08");

  @AfterEach
  void forget() {
    System.clearProperty("opastin.database");
  }

  @Test
  void theSettingsOfSitesAreWrittenBackToTheByte(@TempDir Path folder) throws IOException {
    var settings = TestDatabases.Kind.SQLITE.fresh();
    System.setProperty("opastin.database", settings.address());
    Map<Level, String> shipped = new PartnerStore(Path.of("content")).load().texts();
    Path to = folder.resolve("out");
    try (Database database = Database.open(settings)) {
      assertEquals(1, Main.run("export", "partners", "--to", to.toString()));
      LevelStore store = new LevelStore(database, Clock.systemUTC());
      store.takeShipped(shipped);
      store.write(Person.OPASTIN, KYMI, 0, "# oma\nlevel: region:08\nlanguages: [sv, fi]\n");
    }
    Path stray = to.resolve("partners/gone.yaml");
    Files.createDirectories(stray.getParent());
    Files.writeString(stray, "key: gone\n");
    assertEquals(0, Main.run("export", "partners", "--to", to.toString()));
    assertFalse(Files.exists(stray));
    assertEquals(
        Files.readString(Path.of("content/partners/demo.yaml")),
        Files.readString(to.resolve("partners/demo.yaml")));
    Map<Level, String> written = new PartnerStore(to).load().texts();
    assertEquals("# oma\nlevel: region:08\nlanguages: [sv, fi]\n", written.get(KYMI));
    assertEquals(shipped.size() + 1, written.size());
  }
}
