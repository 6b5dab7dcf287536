package fi.opastin.spreadsheet;

import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that somebody sent and has not yet taken: the last of each person, for a day. Safe to
 * share.
 */
public final class UploadStore {

  private static final Duration KEPT = Duration.ofDays(1);

  private final Database database;
  private final Clock clock;

  /** Keeps files in a database. */
  public UploadStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A file that was sent.
   *
   * @param name as its sender calls it
   */
  public record Upload(String id, String name, byte[] bytes) {}

  /**
   * Keeps a file; the one that the person sent before goes.
   *
   * @return its id
   */
  public String keep(String person, String name, byte[] bytes) {
    String id = UUID.randomUUID().toString();
    long now = clock.instant().toEpochMilli();
    return database.change(
        h -> {
          h.createUpdate("delete from spreadsheet_upload where person = :person or sent_at < :old")
              .bind("person", person)
              .bind("old", now - KEPT.toMillis())
              .execute();
          h.createUpdate(
                  "insert into spreadsheet_upload (id, person, name, bytes, sent_at)"
                      + " values (:id, :person, :name, :bytes, :at)")
              .bind("id", id)
              .bind("person", person)
              .bind("name", name)
              .bind("bytes", bytes)
              .bind("at", now)
              .execute();
          return id;
        });
  }

  /** A file by its id, for the person who sent it. */
  public Optional<Upload> find(String person, String id) {
    return database.read(
        h ->
            h.createQuery(
                    "select name, bytes from spreadsheet_upload"
                        + " where id = :id and person = :person and sent_at >= :old")
                .bind("id", id)
                .bind("person", person)
                .bind("old", clock.instant().minus(KEPT).toEpochMilli())
                .map((row, c) -> new Upload(id, row.getString("name"), row.getBytes("bytes")))
                .findOne());
  }

  /** Forgets a file. */
  public void forget(String id) {
    database.change(
        h ->
            h.createUpdate("delete from spreadsheet_upload where id = :id")
                .bind("id", id)
                .execute());
  }
}
