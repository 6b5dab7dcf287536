package fi.opastin.reports;

import fi.opastin.storage.Database;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Counters of turns, services and ratings. Safe to share; several machines may count into the same
 * database.
 */
public final class CountStore {

  private static final List<String> TURN =
      List.of(
          "span",
          "day",
          "part",
          "outside",
          "partner",
          "region",
          "municipality",
          "language",
          "topic",
          "outcome");
  private static final List<String> SERVICE =
      List.of("span", "day", "partner", "region", "municipality", "language", "service", "what");
  private static final List<String> RATING =
      List.of(
          "span",
          "day",
          "partner",
          "region",
          "municipality",
          "language",
          "topic",
          "answer",
          "service",
          "verdict",
          "reason");

  private static final String SHOWN = "shown";

  private record ServiceKey(Turned turn, String service) {}

  private final Database database;

  /** Counters of a database. */
  public CountStore(Database database) {
    this.database = database;
  }

  /**
   * Counts turns and the services that they showed.
   *
   * @throws Database.Unavailable when the database does not answer
   */
  public void add(List<Turned> turns) {
    Map<Turned, Integer> counted = new HashMap<>();
    Map<ServiceKey, Integer> shown = new HashMap<>();
    for (Turned turn : turns) {
      counted.merge(without(turn), 1, Integer::sum);
      for (String service : turn.services()) {
        shown.merge(new ServiceKey(placeOf(turn), service), 1, Integer::sum);
      }
    }
    database.change(
        h -> {
          inOrder(counted).forEach(e -> count(h, e.getKey(), e.getValue()));
          inOrder(shown)
              .forEach(e -> count(h, e.getKey().turn(), e.getKey().service(), SHOWN, e.getValue()));
          return counted.size();
        });
  }

  /** Machines that count the same in another order would wait for each other for ever. */
  private static <K> List<Map.Entry<K, Integer>> inOrder(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .toList();
  }

  private static Turned without(Turned turn) {
    return new Turned(
        turn.day(),
        turn.part(),
        turn.outside(),
        turn.partner(),
        turn.region(),
        turn.municipality(),
        turn.language(),
        turn.topic(),
        turn.outcome(),
        List.of());
  }

  private static Turned placeOf(Turned turn) {
    return new Turned(
        turn.day(),
        DayPart.OFFICE,
        false,
        turn.partner(),
        turn.region(),
        turn.municipality(),
        turn.language(),
        "",
        "",
        List.of());
  }

  private static String upsert(String table, List<String> key) {
    return "insert into "
        + table
        + " ("
        + String.join(", ", key)
        + ", times) values (:"
        + String.join(", :", key)
        + ", :times)"
        + adding(table, key);
  }

  private static String adding(String table, List<String> key) {
    return " on conflict ("
        + String.join(", ", key)
        + ") do update set times = "
        + table
        + ".times + excluded.times";
  }

  private static int count(Handle h, Turned turn, int times) {
    return h.createUpdate(upsert("turn_count", TURN))
        .bind("span", "day")
        .bind("day", turn.day())
        .bind("part", turn.part().id())
        .bind("outside", turn.outside() ? 1 : 0)
        .bind("partner", turn.partner())
        .bind("region", turn.region())
        .bind("municipality", turn.municipality())
        .bind("language", turn.language())
        .bind("topic", turn.topic())
        .bind("outcome", turn.outcome())
        .bind("times", times)
        .execute();
  }

  private static int count(Handle h, Turned place, String service, String what, int times) {
    return h.createUpdate(upsert("service_count", SERVICE))
        .bind("span", "day")
        .bind("day", place.day())
        .bind("partner", place.partner())
        .bind("region", place.region())
        .bind("municipality", place.municipality())
        .bind("language", place.language())
        .bind("service", service)
        .bind("what", what)
        .bind("times", times)
        .execute();
  }

  /**
   * Folds what was counted before a day into months, without municipality and part of the day:
   * small numbers of long ago tell too much of few people.
   */
  public void fold(LocalDate before) {
    database.change(
        h ->
            fold(h, "turn_count", TURN, before)
                + fold(h, "service_count", SERVICE, before)
                + fold(h, "rating_count", RATING, before));
  }

  private static int fold(Handle h, String table, List<String> key, LocalDate before) {
    String columns = String.join(", ", key);
    List<String> folded =
        key.stream()
            .map(
                column ->
                    switch (column) {
                      case "span" -> "'month'";
                      case "day" -> "substr(day, 1, 7) || '-01'";
                      case "part", "municipality" -> "''";
                      default -> column;
                    })
            .toList();
    List<String> grouped =
        folded.stream().filter(expression -> !expression.startsWith("'")).toList();
    h.createUpdate(
            "insert into "
                + table
                + " ("
                + columns
                + ", times) select "
                + String.join(", ", folded)
                + ", sum(times) from "
                + table
                + " where span = 'day' and day < :before group by "
                + String.join(", ", grouped)
                + adding(table, key))
        .bind("before", before.toString())
        .execute();
    return h.createUpdate("delete from " + table + " where span = 'day' and day < :before")
        .bind("before", before.toString())
        .execute();
  }
}
