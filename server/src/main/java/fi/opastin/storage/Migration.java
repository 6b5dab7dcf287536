package fi.opastin.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Makes the tables, and changes them from version to version. Stateless. */
final class Migration {

  private Migration() {}

  /** Brings the tables up to date. */
  static void upToDate(DatabaseSettings settings, DataSource source) {
    flyway(settings).dataSource(source).load().migrate();
  }

  /**
   * Makes the tables of a version in a database that has none.
   *
   * @param used what to throw where there are some
   * @throws Backup.Impossible when we do not know the version
   */
  static void to(DatabaseSettings settings, String version, Supplier<RuntimeException> used)
      throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(settings.address(), settings.properties())) {
      if (Tables.schema(connection).isPresent()) {
        throw used.get();
      }
    }
    try {
      Flyway flyway =
          flyway(settings).dataSource(settings.address(), null, null).target(version).load();
      if (Arrays.stream(flyway.info().all())
          .noneMatch(step -> step.getVersion().getVersion().equals(version))) {
        throw Backup.Impossible.newer();
      }
      flyway.migrate();
    } catch (FlywayException e) {
      throw new Backup.Impossible("The tables could not be made.", e);
    }
  }

  private static FluentConfiguration flyway(DatabaseSettings settings) {
    return Flyway.configure()
        .locations("classpath:db")
        .placeholders(Map.of("bytes", settings.isShared() ? "bytea" : "blob"));
  }
}
