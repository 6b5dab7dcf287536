package fi.opastin.feedback;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.privacy.MaskedText;
import fi.opastin.storage.Database;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Keeps feedback, and counts it in the same change, so that counts go on when the feedback itself
 * is deleted. Safe to share.
 */
public final class FeedbackStore {

  private static final List<String> COUNTED =
      List.of(
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

  private static final String COUNT =
      "insert into rating_count (span, "
          + String.join(", ", COUNTED)
          + ", times) values ('day', :"
          + String.join(", :", COUNTED)
          + ", :times) on conflict (span, "
          + String.join(", ", COUNTED)
          + ") do update set times = rating_count.times + excluded.times";

  private final Database database;

  /** Feedback of a database. */
  public FeedbackStore(Database database) {
    this.database = database;
  }

  /**
   * Keeps feedback; a second one for the same turn takes the place of the first.
   *
   * @return whether it is the first bad one for its turn, as far as is known
   * @throws Database.Unavailable when the database does not answer
   */
  public boolean put(Feedback feedback) {
    Map<String, String> row = row(feedback);
    return database.change(
        h -> {
          Optional<String> before = feedback.turn().flatMap(turn -> takeBack(h, turn));
          h.createUpdate(
                  "insert into feedback (id, turn, release, text, "
                      + String.join(", ", COUNTED)
                      + ") values (:id, :turn, :release, :text, :"
                      + String.join(", :", COUNTED)
                      + ")")
              .bind("id", UUID.randomUUID().toString())
              .bind("turn", feedback.turn().orElse(null))
              .bind("release", feedback.about().release().orElse(""))
              .bind("text", feedback.text().map(MaskedText::value).orElse(""))
              .bindMap(row)
              .execute();
          count(h, row, 1);
          boolean wasBad = before.filter(Feedback.Verdict::isBad).isPresent();
          return feedback.verdict().isBad() && !wasBad;
        });
  }

  /** Takes back what was said of a turn before; the name of its verdict. */
  private static Optional<String> takeBack(Handle h, String turn) {
    Optional<Map<String, String>> before =
        h.createQuery("select * from feedback where turn = :turn")
            .bind("turn", turn)
            .map(
                (rs, context) -> {
                  Map<String, String> row = new LinkedHashMap<>();
                  for (String column : COUNTED) {
                    row.put(column, rs.getString(column));
                  }
                  return row;
                })
            .findOne();
    if (before.isPresent()) {
      count(h, before.get(), -1);
      h.createUpdate("delete from feedback where turn = :turn").bind("turn", turn).execute();
    }
    return before.map(row -> row.get("verdict"));
  }

  private static int count(Handle h, Map<String, String> row, int times) {
    return h.createUpdate(COUNT).bindMap(row).bind("times", times).execute();
  }

  private static Map<String, String> row(Feedback feedback) {
    Feedback.About about = feedback.about();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("day", feedback.day().toString());
    row.put("partner", feedback.partner());
    row.put("region", about.region().orElse(""));
    row.put("municipality", about.municipality().map(MunicipalityCode::value).orElse(""));
    row.put("language", about.language().map(Language::tag).orElse(""));
    row.put("topic", about.topic().map(TopicId::value).orElse(""));
    row.put("answer", about.answer().map(AnswerId::value).orElse(""));
    row.put("service", about.service().orElse(""));
    row.put("verdict", feedback.verdict().id());
    row.put("reason", feedback.reason().orElse(""));
    return row;
  }

  /**
   * What people wrote of late, the newest first: what was missing, above all.
   *
   * @param region only of those who told a place in it
   * @param partner only of those on this site
   */
  public List<Comment> comments(
      Optional<String> region, Optional<String> partner, LocalDate since, int limit) {
    return database.read(
        h ->
            h.createQuery(
                    "select * from feedback where text <> '' and day >= :since"
                        + " and (:region = '' or region = :region)"
                        + " and (:partner = '' or partner = :partner)"
                        + " order by day desc, id limit "
                        + limit)
                .bind("since", since.toString())
                .bind("region", region.orElse(""))
                .bind("partner", partner.orElse(""))
                .map(
                    (rs, context) ->
                        new Comment(
                            LocalDate.parse(rs.getString("day")),
                            rs.getString("verdict"),
                            rs.getString("reason"),
                            rs.getString("text"),
                            Optional.of(rs.getString("topic")).filter(id -> !id.isEmpty()),
                            Optional.of(rs.getString("answer")).filter(id -> !id.isEmpty()),
                            rs.getString("partner")))
                .list());
  }

  /**
   * What somebody wrote.
   *
   * @param text masked
   */
  public record Comment(
      LocalDate day,
      String verdict,
      String reason,
      String text,
      Optional<String> topic,
      Optional<String> answer,
      String partner) {}

  /** Deletes what was said before a day; how many it were. The counts stay. */
  public int forget(LocalDate before) {
    return database.change(
        h ->
            h.createUpdate("delete from feedback where day < :day")
                .bind("day", before.toString())
                .execute());
  }
}
