package fi.opastin.editing;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.storage.Database;
import java.time.Instant;
import java.util.Optional;

/** Keeps what was measured of a content, by its fingerprint. Safe to share. */
final class TrialStore {

  /** Of those that nobody asked for in a long time the oldest go. */
  private static final int KEPT = 50;

  private final Database database;
  private final ObjectMapper mapper =
      new ObjectMapper().setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);

  TrialStore(Database database) {
    this.database = database;
  }

  Optional<Trial> trial(String fingerprint) {
    return database
        .read(
            h ->
                h.createQuery("select result from content_check where fingerprint = :fingerprint")
                    .bind("fingerprint", fingerprint)
                    .mapTo(String.class)
                    .findOne())
        .flatMap(this::read);
  }

  void keep(Trial trial, Instant now) {
    String result = write(trial);
    database.change(
        h -> {
          h.createUpdate(
                  """
                  insert into content_check (fingerprint, result, checked_at)
                  values (:fingerprint, :result, :at)
                  on conflict (fingerprint) do update
                    set result = excluded.result, checked_at = excluded.checked_at
                  """)
              .bind("fingerprint", trial.fingerprint())
              .bind("result", result)
              .bind("at", now.toEpochMilli())
              .execute();
          return h.createUpdate(
                  """
                  delete from content_check where fingerprint not in (
                    select fingerprint from content_check order by checked_at desc limit :kept)
                  """)
              .bind("kept", KEPT)
              .execute();
        });
  }

  private String write(Trial trial) {
    try {
      return mapper.writeValueAsString(trial);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a trial is made of plain values", e);
    }
  }

  /** One that an older version of the product wrote otherwise is measured again. */
  private Optional<Trial> read(String json) {
    try {
      return Optional.of(mapper.readValue(json, Trial.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
