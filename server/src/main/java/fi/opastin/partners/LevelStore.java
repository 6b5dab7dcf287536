package fi.opastin.partners;

import fi.opastin.people.AuditStore;
import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The settings of sites and of what they inherit, every version of them, in a database. Rows are
 * added and never changed; each change is one transaction with its line in the log. Safe to share.
 */
public final class LevelStore {

  private static final String NEWEST =
      "select f.* from partner_file f where f.version ="
          + " (select max(g.version) from partner_file g where g.level = f.level)";

  private final Database database;
  private final Clock clock;

  /** Settings in a database. */
  public LevelStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A version of what a level says.
   *
   * @param level whose it is
   * @param version counts the changes; whoever changes it names the version they saw
   * @param text as it stands in a content folder; empty where it says nothing any more
   * @param isShipped whether it came with the content folder
   * @param personName who wrote it, as they were called then
   * @param changed when
   */
  public record Version(
      Level level,
      int version,
      String text,
      boolean isShipped,
      String personName,
      Instant changed) {}

  /** What came of a change. */
  public sealed interface Result {
    /** It was made. */
    record Done(Version now) implements Result {}

    /** Somebody was quicker; this is how it is now. */
    record Stale(Version now) implements Result {}
  }

  /** A number that is another after every change, and costs little to ask for. */
  public long stamp() {
    return database.read(
        h -> h.createQuery("select count(*) from partner_file").mapTo(Long.class).one());
  }

  /** What every level says now, by their names; those that say nothing are left out. */
  public List<Version> all() {
    return database.read(h -> newest(h)).stream().filter(one -> !one.text().isEmpty()).toList();
  }

  private static List<Version> newest(Handle h) {
    return h
        .createQuery(NEWEST + " order by f.level")
        .map((row, context) -> read(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** What a level says now; empty where it never said anything. */
  public Optional<Version> find(Level level) {
    return database.read(h -> find(h, level));
  }

  private static Optional<Version> find(Handle h, Level level) {
    return h.createQuery(NEWEST + " and f.level = :level")
        .bind("level", level.id())
        .map((row, context) -> read(row))
        .findOne()
        .flatMap(found -> found);
  }

  /** Every version of what a level says, the newest first. */
  public List<Version> history(Level level) {
    return database.read(
        h ->
            h
                .createQuery(
                    "select * from partner_file where level = :level order by version desc")
                .bind("level", level.id())
                .map((row, context) -> read(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
  }

  /**
   * Writes what a level says from now on.
   *
   * @param seen the version that the person saw; 0 where it never said anything
   * @param text without faults; empty where it shall say nothing
   */
  public Result write(Person person, Level level, int seen, String text) {
    Instant now = clock.instant();
    return database.change(
        h -> {
          int last = find(h, level).map(Version::version).orElse(0);
          boolean isDone = last == seen && add(h, person, level, seen + 1, text, false, now);
          if (isDone) {
            String action = text.isEmpty() ? "partner.emptied" : "partner.changed";
            AuditStore.record(h, person, action, level.id(), "version " + (seen + 1), now);
          }
          Version current = find(h, level).orElseThrow();
          return isDone ? new Result.Done(current) : new Result.Stale(current);
        });
  }

  /**
   * Takes the files of a content folder. What editors have changed stays as they wrote it; what
   * they have not is as the folder has it, also where the folder has it no more.
   *
   * @return the levels for which the folder says something else than the editors
   */
  public List<Level> takeShipped(Map<Level, String> texts) {
    Instant now = clock.instant();
    return database.change(
        h -> {
          Map<Level, Version> before = new HashMap<>();
          newest(h).forEach(version -> before.put(version.level(), version));
          Map<Level, String> wanted = new HashMap<>(texts);
          before.keySet().forEach(level -> wanted.putIfAbsent(level, ""));
          return wanted.entrySet().stream()
              .filter(file -> differs(before.get(file.getKey()), file.getValue()))
              .filter(
                  file -> {
                    Version last = before.get(file.getKey());
                    if (last != null && !last.isShipped()) {
                      return !file.getValue().isEmpty();
                    }
                    int next = last == null ? 1 : last.version() + 1;
                    add(h, Person.OPASTIN, file.getKey(), next, file.getValue(), true, now);
                    return false;
                  })
              .map(Map.Entry::getKey)
              .toList();
        });
  }

  private static boolean differs(@org.jspecify.annotations.Nullable Version last, String text) {
    return last == null || !last.text().equals(text);
  }

  /** Of two who add a version at once the second adds nothing. */
  private static boolean add(
      Handle h,
      Person person,
      Level level,
      int version,
      String text,
      boolean isShipped,
      Instant now) {
    return h.execute(
            "insert into partner_file (level, version, text, is_shipped, person, person_name,"
                + " changed_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            level.id(),
            version,
            text,
            isShipped ? 1 : 0,
            person.id().value(),
            person.name(),
            now.toEpochMilli())
        == 1;
  }

  /** A version; nothing for what another version of the product has written. */
  private static Optional<Version> read(ResultSet row) throws SQLException {
    Optional<Level> level = Level.of(row.getString("level"));
    if (level.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Version(
            level.get(),
            row.getInt("version"),
            row.getString("text"),
            row.getInt("is_shipped") == 1,
            row.getString("person_name"),
            Instant.ofEpochMilli(row.getLong("changed_at"))));
  }
}
