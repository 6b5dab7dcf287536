package fi.opastin.storage;

import java.time.Instant;
import java.util.Map;

/**
 * What a backup says of itself. Immutable.
 *
 * @param format how the file is laid out; {@link #FORMAT} is what we write
 * @param schema version of the tables
 * @param made when
 * @param tables what is in each table, by name
 * @param files what each file holds, by its path below the data folder
 */
public record Backup(
    int format, String schema, Instant made, Map<String, Part> tables, Map<String, Part> files) {

  static final int FORMAT = 1;

  public Backup {
    tables = Map.copyOf(tables);
    files = Map.copyOf(files);
  }

  /**
   * A part of it.
   *
   * @param rows how many; 1 for a file
   * @param sha256 of its bytes in the backup, in hexadecimal
   */
  public record Part(long rows, String sha256) {}

  /** How many rows there are in all tables. */
  public long rows() {
    return tables.values().stream().mapToLong(Part::rows).sum();
  }

  /** It cannot be made or taken back; the message is a sentence for an operator. */
  public static final class Impossible extends RuntimeException {
    private static final long serialVersionUID = 1;

    Impossible(String message) {
      super(message);
    }

    Impossible(String message, Throwable cause) {
      super(message, cause);
    }

    /** It is of a later form or of later tables than we know. */
    static Impossible newer() {
      return new Impossible("A newer Opastin made this backup: use that one, or a later one.");
    }
  }
}
