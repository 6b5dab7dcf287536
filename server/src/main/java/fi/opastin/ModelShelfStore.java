package fi.opastin;

import fi.opastin.storage.Database;
import fi.opastin.understanding.ModelShelf;
import java.time.Clock;
import java.util.Optional;

/**
 * Trained models and compiled knowledge in the database that several machines share, each under its
 * own name. A machine that is alone has its folder and wants nothing of it.
 */
record ModelShelfStore(Database database, Clock clock) implements ModelShelf {

  /** Of each sort the one that is live, the one before it, and one on trial. */
  private static final int KEPT = 3;

  /** What a name ends with says of which sort it is. */
  private static final String KNOWLEDGE = "%" + KnowledgeStore.ENDING;

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
                  sort(fingerprint, "delete from model where fingerprint ? :knowledge")
                      + " and fingerprint not in ("
                      + sort(
                          fingerprint,
                          "select fingerprint from model where fingerprint ? :knowledge")
                      + " order by kept_at desc limit :kept)")
              .bind("knowledge", KNOWLEDGE)
              .bind("kept", KEPT)
              .execute();
        });
  }

  private static String sort(String fingerprint, String sql) {
    return sql.replace("?", fingerprint.endsWith(KnowledgeStore.ENDING) ? "like" : "not like");
  }
}
