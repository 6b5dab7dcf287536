package fi.opastin.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Backups: a zip file with a line of JSON for every row of every table, the files of the data
 * folder, and a description with a checksum for each. All rows are of one moment, while the server
 * goes on to write. The form is the same for SQLite and PostgreSQL, so that a backup of one may be
 * taken back into the other. Safe to share.
 */
public final class BackupStore {

  private static final String DESCRIPTION = "backup.json";
  private static final String TABLES = "tables/";
  private static final String FILES = "files/";

  private final DatabaseSettings settings;

  /** Backups of a database, or into one. */
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

  private interface Writing {
    long writeTo(OutputStream out) throws IOException, SQLException;
  }

  private static Backup.Part part(ZipOutputStream zip, String name, Writing content)
      throws IOException, SQLException {
    MessageDigest digest = digest();
    zip.putNextEntry(new ZipEntry(name));
    long rows = content.writeTo(new DigestOutputStream(new Open(zip), digest));
    zip.closeEntry();
    return new Backup.Part(rows, HexFormat.of().formatHex(digest.digest()));
  }

  /** A stream that whoever wrote to it does not close. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /**
   * Takes a backup back into a database that nobody has used, and brings its tables up to date. Its
   * checksums are compared before anything is changed, its rows counted before it counts as done.
   *
   * @param data folder to put the files into; none of them may stand there
   * @throws Backup.Impossible when it cannot be done; a file of SQLite is as it was
   */
  public Backup restore(Path source, Path data) {
    try (ZipFile zip = new ZipFile(source.toFile())) {
      Backup backup = verified(zip);
      for (String file : backup.files().keySet()) {
        if (!data.resolve(file).normalize().startsWith(data.normalize())) {
          throw new Backup.Impossible("The backup names a file outside the data folder.");
        }
        if (Files.exists(data.resolve(file))) {
          throw new Backup.Impossible(
              "There is a file "
                  + file
                  + " in the data folder already: restore into an empty one.");
        }
      }
      restoreTables(zip, backup);
      for (String file : backup.files().keySet()) {
        try (InputStream in = zip.getInputStream(entry(zip, FILES + file))) {
          WholeFileStore.write(data.resolve(file), in::transferTo);
        }
      }
      return backup;
    } catch (SQLException e) {
      throw new Backup.Impossible("The database refused what is in the backup.", e);
    } catch (IOException e) {
      throw new Backup.Impossible("The backup cannot be read: " + e.getMessage(), e);
    }
  }

  /** Into SQLite by way of a file beside it, so that half of a backup is never there. */
  private void restoreTables(ZipFile zip, Backup backup) throws IOException, SQLException {
    Optional<Path> file = settings.file();
    if (file.isEmpty()) {
      fill(settings, zip, backup);
      return;
    }
    if (Files.exists(file.get())) {
      throw used();
    }
    Path beside = Path.of(file.get() + ".restoring");
    deleteDatabase(beside);
    try {
      fill(DatabaseSettings.in(beside), zip, backup);
      Files.move(beside, file.get());
    } finally {
      deleteDatabase(beside);
    }
  }

  private static void deleteDatabase(Path file) throws IOException {
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(file + end));
    }
  }

  private static Backup.Impossible used() {
    return new Backup.Impossible(
        "The database has been used already: restore into one that nobody has used, "
            + "see opastin.database.");
  }

  private static void fill(DatabaseSettings into, ZipFile zip, Backup backup)
      throws IOException, SQLException {
    if (into.file().isPresent()) {
      Files.createDirectories(into.file().get().getParent());
    }
    Migration.to(into, backup.schema(), BackupStore::used);
    try (Connection connection = connect(into)) {
      connection.setAutoCommit(false);
      List<String> tables = Tables.inOrder(connection);
      for (String table : tables.reversed()) {
        try (Statement statement = connection.createStatement()) {
          statement.executeUpdate("delete from " + table);
        }
      }
      for (String table : tables) {
        Backup.Part part = backup.tables().get(table);
        if (part != null) {
          try (InputStream in = zip.getInputStream(entry(zip, TABLES + table))) {
            if (TableLines.read(connection, table, in) != part.rows()) {
              throw new Backup.Impossible("Not all rows of " + table + " are in the backup.");
            }
          }
        }
      }
      connection.commit();
    }
    Database.open(into).close();
  }

  /** What a backup says of itself, once all its parts are as it says. */
  private static Backup verified(ZipFile zip) throws IOException {
    Backup backup;
    try (InputStream in = zip.getInputStream(entry(zip, DESCRIPTION))) {
      backup = BackupJson.read(in);
    }
    if (backup.format() > Backup.FORMAT) {
      throw new Backup.Impossible(
          "A newer Opastin made this backup: use that one, or a later one.");
    }
    for (Map.Entry<String, Backup.Part> table : backup.tables().entrySet()) {
      verify(zip, TABLES + table.getKey(), table.getValue());
    }
    for (Map.Entry<String, Backup.Part> file : backup.files().entrySet()) {
      verify(zip, FILES + file.getKey(), file.getValue());
    }
    return backup;
  }

  private static void verify(ZipFile zip, String name, Backup.Part part) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = zip.getInputStream(entry(zip, name))) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
      throw new Backup.Impossible("The backup is damaged: " + name + " is not what it was.");
    }
  }

  private static ZipEntry entry(ZipFile zip, String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Backup.Impossible("The backup is damaged: " + name + " is missing.");
    }
    return entry;
  }

  private static MessageDigest digest() {
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

  private static Connection connect(DatabaseSettings settings) throws SQLException {
    java.util.Properties properties = settings.properties();
    properties.setProperty("transaction_mode", "DEFERRED");
    properties.remove("socketTimeout");
    return DriverManager.getConnection(settings.address(), properties);
  }
}
