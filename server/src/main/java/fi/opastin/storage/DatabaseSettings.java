package fi.opastin.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * Which database.
 *
 * @param address where it is: {@code jdbc:sqlite:<file>} or {@code
 *     jdbc:postgresql://<host>/<database>?user=…&password=…}
 * @param connections how many may be open at once
 * @param patience how long a caller waits for one
 */
public record DatabaseSettings(String address, int connections, Duration patience) {

  private static final String FILE = "jdbc:sqlite:";
  private static final String SERVER = "jdbc:postgresql:";

  /**
   * A caller is told within two seconds that the database is away, though it may wait for a
   * connection first and then for a lock.
   */
  private static final Duration PATIENCE = Duration.ofMillis(900);

  private static final int CONNECTIONS = 8;

  /**
   * Refuses what is neither of the two.
   *
   * @throws IllegalArgumentException with a sentence for an operator; never with the address, which
   *     may hold a password
   */
  public DatabaseSettings {
    if (!address.startsWith(FILE) && !address.startsWith(SERVER)) {
      throw new IllegalArgumentException(
          "opastin.database begins with jdbc:sqlite: or jdbc:postgresql:");
    }
    if (connections < 1) {
      throw new IllegalArgumentException("a database needs a connection");
    }
  }

  /** A database at an address, with the usual patience. */
  public static DatabaseSettings at(String address) {
    return new DatabaseSettings(address, CONNECTIONS, PATIENCE);
  }

  /** SQLite in a file. */
  public static DatabaseSettings in(Path file) {
    return at(FILE + file);
  }

  /** Without the address, which may hold a password. */
  @Override
  public String toString() {
    return "DatabaseSettings[" + (isShared() ? "PostgreSQL" : "SQLite") + "]";
  }

  /** Whether several machines may share it. */
  boolean isShared() {
    return address.startsWith(SERVER);
  }

  /** The file that it stands in; empty where a server keeps it. */
  public Optional<Path> file() {
    return isShared()
        ? Optional.empty()
        : Optional.of(Path.of(address.substring(FILE.length())).toAbsolutePath());
  }

  Properties properties() {
    Properties properties = new Properties();
    if (isShared()) {
      // connections are made behind the scenes, so that nobody waits as long
      properties.setProperty("connectTimeout", "2");
      properties.setProperty("loginTimeout", "3");
      properties.setProperty("socketTimeout", "10");
      properties.setProperty("tcpKeepAlive", "true");
      properties.setProperty("ApplicationName", "opastin");
    } else {
      properties.setProperty("journal_mode", "WAL");
      properties.setProperty("synchronous", "FULL");
      properties.setProperty("foreign_keys", "true");
      properties.setProperty("busy_timeout", "" + patience.toMillis());
      properties.setProperty("transaction_mode", "IMMEDIATE");
      // what was deleted is overwritten, so that nothing masked too late stays in free pages
      properties.setProperty("secure_delete", "true");
    }
    return properties;
  }
}
