package fi.opastin;

import fi.opastin.storage.Database;
import fi.opastin.understanding.ModelShelf;
import java.time.Clock;
import java.util.Optional;

/**
 * Trained models in the database that several machines share. A machine that is alone has its
 * folder and wants nothing of it.
 */
record ModelShelfStore(Database database, Clock clock) implements ModelShelf {

  /** The model that is live, the one before it, and one on trial. */
  private static final int KEPT = 3;

  @Override
  public boolean wants() {
    return database.isShared();
  }

  @Override
  public Optional<byte[]> take(String fingerprint) {
    return wants()
        ? database.read(
            h ->
                h.createQuery("select bytes from model where fingerprint = :fingerprint")
                    .bind("fingerprint", fingerprint)
                    .map((row, c) -> row.getBytes(1))
                    .findOne())
        : Optional.empty();
  }

  @Override
  public void put(String fingerprint, byte[] model) {
    database.change(
        h -> {
          h.createUpdate(
                  "insert into model (fingerprint, bytes, kept_at) values (:f, :bytes, :at)"
                      + " on conflict (fingerprint) do update set kept_at = excluded.kept_at")
              .bind("f", fingerprint)
              .bind("bytes", model)
              .bind("at", clock.millis())
              .execute();
          return h.createUpdate(
                  "delete from model where fingerprint not in"
                      + " (select fingerprint from model order by kept_at desc limit :kept)")
              .bind("kept", KEPT)
              .execute();
        });
  }
}
