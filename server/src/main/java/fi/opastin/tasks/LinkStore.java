package fi.opastin.tasks;

import fi.opastin.storage.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the checks of links found, by address. Safe to share. */
public final class LinkStore {

  private final Database database;

  /** Keeps it in a database. */
  public LinkStore(Database database) {
    this.database = database;
  }

  /**
   * What is known of an address.
   *
   * @param failures on how many days in a row it failed
   * @param failedOn the last of these days
   * @param outcome a short word for what was wrong; empty when it answered
   * @param checked when it was asked last
   * @param answered when it answered last; empty for never
   */
  public record Checked(
      int failures,
      Optional<LocalDate> failedOn,
      String outcome,
      Instant checked,
      Optional<Instant> answered) {

    /** From how many days on it counts as dead: a server may be down for a day or two. */
    static final int DEAD = 3;

    /** Whether nobody should be sent there. */
    public boolean isDead() {
      return failures >= DEAD;
    }
  }

  /** Everything that is known. */
  public Map<String, Checked> all() {
    Map<String, Checked> all = new TreeMap<>();
    database.read(
        h -> {
          h.createQuery("select * from checked_link")
              .map(
                  (row, c) -> {
                    long answered = row.getLong("answered_at");
                    boolean never = row.wasNull();
                    return Map.entry(
                        row.getString("address"),
                        new Checked(
                            row.getInt("failures"),
                            Optional.ofNullable(row.getString("failed_on")).map(LocalDate::parse),
                            row.getString("outcome"),
                            Instant.ofEpochMilli(row.getLong("checked_at")),
                            never
                                ? Optional.empty()
                                : Optional.of(Instant.ofEpochMilli(answered))));
                  })
              .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
          return all;
        });
    return all;
  }

  /**
   * Takes an address to be checked, so that no other machine checks it at the same time.
   *
   * @param pause how long ago it must have been checked last
   * @return whether it may be checked
   */
  public boolean claim(String address, Instant now, Duration pause) {
    return database.change(
        h ->
            h.createUpdate(
                        """
                        insert into checked_link (address, failures, outcome, checked_at)
                        values (:address, 0, '', :now)
                        on conflict (address) do update set checked_at = :now
                          where checked_link.checked_at <= :before
                        """)
                    .bind("address", address)
                    .bind("now", now.toEpochMilli())
                    .bind("before", now.minus(pause).toEpochMilli())
                    .execute()
                == 1);
  }

  /** Notes that an address answered. */
  public void answered(String address, Instant now) {
    database.change(
        h ->
            h.createUpdate(
                    "update checked_link set failures = 0, failed_on = null, outcome = '',"
                        + " checked_at = :now, answered_at = :now where address = :address")
                .bind("now", now.toEpochMilli())
                .bind("address", address)
                .execute());
  }

  /** Notes that an address failed; more failures of one day are one. */
  public void failed(String address, String outcome, LocalDate day, Instant now) {
    database.change(
        h ->
            h.createUpdate(
                    """
                    update checked_link set
                      failures = case when failed_on = :day then failures else failures + 1 end,
                      failed_on = :day, outcome = :outcome, checked_at = :now
                    where address = :address
                    """)
                .bind("day", day.toString())
                .bind("outcome", outcome)
                .bind("now", now.toEpochMilli())
                .bind("address", address)
                .execute());
  }

  /** Forgets what nobody asked for in a long time. */
  public void forgetBefore(Instant time) {
    database.change(
        h ->
            h.createUpdate("delete from checked_link where checked_at < :time")
                .bind("time", time.toEpochMilli())
                .execute());
  }
}
