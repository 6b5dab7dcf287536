package fi.opastin.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes back what {@link BackupStore} wrote, into either kind of database. Safe to share. */
public final class RestoreStore {

  private final DatabaseSettings settings;

  /** Takes backups back into a database. */
  public RestoreStore(DatabaseSettings settings) {
    this.settings = settings;
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
        try (InputStream in = zip.getInputStream(entry(zip, BackupStore.FILES + file))) {
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
    Migration.to(into, backup.schema(), RestoreStore::used);
    try (Connection connection = BackupStore.connect(into)) {
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
          try (InputStream in = zip.getInputStream(entry(zip, BackupStore.TABLES + table))) {
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
    try (InputStream in = zip.getInputStream(entry(zip, BackupStore.DESCRIPTION))) {
      backup = BackupJson.read(in);
    }
    if (backup.format() > Backup.FORMAT) {
      throw Backup.Impossible.newer();
    }
    for (Map.Entry<String, Backup.Part> table : backup.tables().entrySet()) {
      verify(zip, BackupStore.TABLES + table.getKey(), table.getValue());
    }
    for (Map.Entry<String, Backup.Part> file : backup.files().entrySet()) {
      verify(zip, BackupStore.FILES + file.getKey(), file.getValue());
    }
    return backup;
  }

  private static void verify(ZipFile zip, String name, Backup.Part part) throws IOException {
    MessageDigest digest = BackupStore.digest();
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
}
