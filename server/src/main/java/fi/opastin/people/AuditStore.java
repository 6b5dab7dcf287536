package fi.opastin.people;

import com.github.f4b6a3.uuid.UuidCreator;
import fi.opastin.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who changed what, and when. Only added to: nothing here changes or deletes a line. */
public final class AuditStore {

  /** How many lines a page has at most. */
  public static final int MOST_SHOWN = 200;

  private static final int LONGEST_NOTE = 2000;

  /** Comes after every id in the order of every database. */
  private static final String AFTER_ALL = "zzzz";

  private final Database database;
  private final Clock clock;

  /** The log in a database. */
  public AuditStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A line of the log.
   *
   * @param id its place in the order
   * @param at when it happened
   * @param person who did it
   * @param personName as they were called then
   * @param action what was done, such as {@code person.invited}
   * @param subject to what or whom
   * @param note what else is to be known; may be empty
   */
  public record Line(
      String id,
      Instant at,
      PersonId person,
      String personName,
      String action,
      String subject,
      String note) {}

  /**
   * Which lines are wanted; an empty text stands for all.
   *
   * @param person id of who did it
   * @param action what was done, or how that begins
   * @param subject to what, or a part of it
   * @param before lines before this one alone, by its id
   */
  public record Wanted(String person, String action, String subject, Optional<String> before) {

    /** Everything. */
    public static final Wanted ALL = new Wanted("", "", "", Optional.empty());
  }

  /** Writes a line. */
  public void record(Person who, String what, String subject, String note) {
    database.change(h -> record(h, who, what, subject, note, clock.instant()));
  }

  /** Writes a line in the transaction of what it tells of. */
  public static int record(
      Handle handle, Person who, String what, String subject, String note, Instant at) {
    return handle.execute(
        "insert into audit (id, at, person, person_name, action, subject, note)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        UuidCreator.getTimeOrderedEpochPlus1().toString(),
        at.toEpochMilli(),
        who.id().value(),
        who.name(),
        what,
        subject,
        note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) + "…" : note);
  }

  /** The newest lines, at most {@value #MOST_SHOWN}. */
  public List<Line> newest(Wanted wanted) {
    return lines(wanted, MOST_SHOWN);
  }

  /** The newest lines, as many as a file may have. */
  public List<Line> newest(Wanted wanted, int most) {
    return lines(wanted, most);
  }

  private List<Line> lines(Wanted wanted, int most) {
    return database.read(
        h ->
            h.createQuery(
                    "select * from audit where (:person = '' or person = :person)"
                        + " and action like :action escape '!'"
                        + " and lower(subject) like :subject escape '!'"
                        + " and id < :before order by id desc limit :most")
                .bind("person", wanted.person())
                .bind("action", escaped(wanted.action()) + "%")
                .bind("subject", "%" + escaped(wanted.subject()) + "%")
                .bind("before", wanted.before().orElse(AFTER_ALL))
                .bind("most", most)
                .map((row, context) -> line(row))
                .list());
  }

  private static String escaped(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[!%_]", "!$0");
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getString("id"),
        Instant.ofEpochMilli(row.getLong("at")),
        new PersonId(row.getString("person")),
        row.getString("person_name"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("note"));
  }
}
