package fi.opastin.switches;

import fi.opastin.language.Language;
import fi.opastin.people.AuditStore;
import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * What is switched off, in a database. Each change is one transaction with its line in the log.
 * Safe to share.
 */
public final class SwitchStore {

  private final Database database;
  private final Clock clock;

  /** Switches in a database. */
  public SwitchStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What came of a change. */
  public sealed interface Result {
    /** It was made. */
    record Done(OffSwitch now) implements Result {}

    /** Somebody was quicker; this is how it is now. */
    record Stale(OffSwitch now) implements Result {}
  }

  /** All that were ever switched, by their names. */
  public List<OffSwitch> all() {
    return database.read(
        h ->
            h
                .createQuery("select * from off_switch order by target")
                .map((row, context) -> read(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
  }

  /** One of them; empty where it was never switched. */
  public Optional<OffSwitch> find(SwitchTarget target) {
    return database.read(h -> find(h, target));
  }

  private static Optional<OffSwitch> find(Handle h, SwitchTarget target) {
    return h.createQuery("select * from off_switch where target = :target")
        .bind("target", target.id())
        .map((row, context) -> read(row))
        .findOne()
        .flatMap(found -> found);
  }

  /**
   * Switches something off, or changes what is said meanwhile.
   *
   * @param seen the version that the person saw; 0 where it was never switched
   */
  public Result off(Person person, SwitchTarget target, int seen, OffMessage message) {
    return change(person, target, seen, true, message);
  }

  /**
   * Switches something on again; what was said stays for the next time.
   *
   * @param seen the version that the person saw; 0 where it was never switched
   */
  public Result on(Person person, SwitchTarget target, int seen) {
    OffMessage last = find(target).map(OffSwitch::message).orElse(OffMessage.usual(target));
    return change(person, target, seen, false, last);
  }

  private Result change(
      Person person, SwitchTarget target, int seen, boolean isOff, OffMessage message) {
    Instant now = clock.instant();
    return database.change(
        h -> {
          boolean isChanged = write(h, person, target, seen, isOff, message, now) == 1;
          if (isChanged) {
            AuditStore.record(
                h,
                person,
                isOff ? "switch.off" : "switch.on",
                target.id(),
                isOff ? message.in(Language.FI) : "",
                now);
          }
          OffSwitch current = find(h, target).orElseThrow();
          return isChanged ? new Result.Done(current) : new Result.Stale(current);
        });
  }

  /** Of two who switch at once the second writes nothing. */
  private static int write(
      Handle h,
      Person person,
      SwitchTarget target,
      int seen,
      boolean isOff,
      OffMessage message,
      Instant now) {
    String sql =
        seen == 0
            ? "insert into off_switch (target, is_off, fi, fi_simple, sv, en, version, person,"
                + " person_name, changed_at) values (:target, :off, :fi, :simple, :sv, :en, 1,"
                + " :person, :name, :now) on conflict do nothing"
            : "update off_switch set is_off = :off, fi = :fi, fi_simple = :simple, sv = :sv,"
                + " en = :en, version = version + 1, person = :person, person_name = :name,"
                + " changed_at = :now where target = :target and version = :seen";
    Update update = h.createUpdate(sql);
    if (seen != 0) {
      update.bind("seen", seen);
    }
    return update
        .bind("target", target.id())
        .bind("off", isOff ? 1 : 0)
        .bind("fi", message.in(Language.FI))
        .bind("simple", message.in(Language.FI_SIMPLE))
        .bind("sv", message.in(Language.SV))
        .bind("en", message.in(Language.EN))
        .bind("person", person.id().value())
        .bind("name", person.name())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** A switch; nothing for what another version of the product has written. */
  private static Optional<OffSwitch> read(ResultSet row) throws SQLException {
    Optional<SwitchTarget> target = SwitchTarget.of(row.getString("target"));
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Map<Language, String> texts = new EnumMap<>(Language.class);
    texts.put(Language.FI, row.getString("fi"));
    texts.put(Language.FI_SIMPLE, row.getString("fi_simple"));
    texts.put(Language.SV, row.getString("sv"));
    texts.put(Language.EN, row.getString("en"));
    return Optional.of(
        new OffSwitch(
            target.get(),
            row.getInt("is_off") == 1,
            OffMessage.of(target.get(), texts),
            row.getInt("version"),
            row.getString("person_name"),
            Instant.ofEpochMilli(row.getLong("changed_at"))));
  }
}
