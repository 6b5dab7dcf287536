package fi.opastin.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that brings old tables up to date is killed at random moments. */
class MigrationKillTest {

  private static final int ROWS = 500;

  @ParameterizedTest
  @MethodSource("fi.opastin.storage.TestDatabases#kinds")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void keepsWhatWasThereAndIsDoneTheNextTime(TestDatabases.Kind kind) throws Exception {
    List<String> wanted;
    DatabaseSettings current = kind.fresh();
    Database.open(current).close();
    try (Connection connection = connect(current)) {
      wanted = Tables.inOrder(connection);
    }
    Random random = new Random(14);
    for (int kill = 0; kill < KilledProcess.share(); kill++) {
      DatabaseSettings settings = old(kind);
      KilledProcess.killAfter(
          Duration.ofMillis(random.nextInt(1500)), MigrateOnce.class, settings.address());
      try (Database database = Database.open(settings)) {
        int kept =
            database.read(
                h -> h.createQuery("select count(*) from content_text").mapTo(Integer.class).one());
        assertEquals(ROWS, kept);
      }
      try (Connection connection = connect(settings)) {
        assertEquals(wanted, Tables.inOrder(connection));
        assertTrue(Tables.schema(connection).isPresent());
      }
    }
  }

  /** A database of the first version, with something in it. */
  private static DatabaseSettings old(TestDatabases.Kind kind) throws SQLException {
    DatabaseSettings settings = kind.fresh();
    Migration.to(settings, "1", () -> new IllegalStateException("it is fresh"));
    try (Connection connection = connect(settings);
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < ROWS; i++) {
        statement.executeUpdate(
            "insert into content_text (hash, text) values ('" + i + "', 'text " + i + "')");
      }
    }
    return settings;
  }

  private static Connection connect(DatabaseSettings settings) throws SQLException {
    return DriverManager.getConnection(settings.address(), settings.properties());
  }
}
