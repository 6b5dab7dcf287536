package fi.opastin.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes backups: a zip file with a line of JSON for every row of every table, the files of the data
 * folder, and a description with a checksum for each. All rows are of one moment, while the server
 * goes on to write. The form is the same for SQLite and PostgreSQL, so that a backup of one may be
 * taken back into the other. Safe to share.
 */
public final class BackupStore {

  static final String DESCRIPTION = "backup.json";
  static final String TABLES = "tables/";
  static final String FILES = "files/";

  private final DatabaseSettings settings;

  /** Backups of a database. */
  public BackupStore(DatabaseSettings settings) {
    this.settings = settings;
  }

  /**
   * Writes a backup, whole or not at all, which only its owner may read.
   *
   * @param files to go along, by the path under which they are to be found again
   * @throws Backup.Impossible when there is nothing, or it cannot be read or written
   */
  public Backup write(Path target, Map<String, Path> files, Instant now) {
    if (settings.file().isPresent() && !Files.exists(settings.file().get())) {
      throw new Backup.Impossible("There is no database: see opastin.database.");
    }
    try (Connection connection = snapshot()) {
      String schema =
          Tables.schema(connection)
              .orElseThrow(() -> new Backup.Impossible("There is nothing in the database yet."));
      List<Backup> made = new ArrayList<>();
      WholeFileStore.write(
          target, out -> made.add(write(out, connection, schema, new TreeMap<>(files), now)));
      return made.getFirst();
    } catch (SQLException e) {
      throw new Backup.Impossible("The database does not answer: see opastin.database.", e);
    } catch (IOException e) {
      throw new Backup.Impossible("The backup could not be written: " + e.getMessage(), e);
    }
  }

  private Backup write(
      OutputStream out, Connection connection, String schema, Map<String, Path> files, Instant now)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      Map<String, Backup.Part> tables = new TreeMap<>();
      for (String table : Tables.inOrder(connection)) {
        tables.put(table, part(zip, TABLES + table, to -> TableLines.write(connection, table, to)));
      }
      Map<String, Backup.Part> copied = new TreeMap<>();
      for (Map.Entry<String, Path> file : files.entrySet()) {
        copied.put(
            file.getKey(),
            part(
                zip,
                FILES + file.getKey(),
                to -> {
                  Files.copy(file.getValue(), to);
                  return 1;
                }));
      }
      Backup backup = new Backup(Backup.FORMAT, schema, now, tables, copied);
      zip.putNextEntry(new ZipEntry(DESCRIPTION));
      zip.write(BackupJson.write(backup));
      zip.closeEntry();
      return backup;
    } catch (SQLException e) {
      throw new IOException("the database broke off", e);
    }
  }

  /** Writes a part to a stream, which it leaves open. */
  private interface Writing {
    long writeTo(OutputStream out) throws IOException, SQLException;
  }

  private static Backup.Part part(ZipOutputStream zip, String name, Writing content)
      throws IOException, SQLException {
    MessageDigest digest = digest();
    zip.putNextEntry(new ZipEntry(name));
    long rows = content.writeTo(new DigestOutputStream(zip, digest));
    zip.closeEntry();
    return new Backup.Part(rows, HexFormat.of().formatHex(digest.digest()));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A connection that sees one moment and hinders nobody who writes. */
  private Connection snapshot() throws SQLException {
    Connection connection = connect(settings);
    connection.setAutoCommit(false);
    if (settings.isShared()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
    }
    return connection;
  }

  /** A connection that takes no lock before it writes, and waits as long as it takes. */
  static Connection connect(DatabaseSettings settings) throws SQLException {
    Properties properties = settings.properties();
    properties.setProperty("transaction_mode", "DEFERRED");
    properties.remove("socketTimeout");
    return DriverManager.getConnection(settings.address(), properties);
  }
}
