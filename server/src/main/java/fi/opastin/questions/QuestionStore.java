package fi.opastin.questions;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.TopicId;
import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Keeps questions in groups. A question finds its group when it is stored, so that the inbox only
 * has to count. Ids are random, since an id that holds a time would tell more of it than the hour.
 * Safe to share, and several machines may write to the same database.
 */
public final class QuestionStore {

  private final Database database;
  private final QuestionGrouping grouping = new QuestionGrouping();
  private boolean isLoaded;

  /** Questions of a database. */
  public QuestionStore(Database database) {
    this.database = database;
  }

  /**
   * Stores questions, whole or not at all; those without a word are left out.
   *
   * @throws Database.Unavailable when the database does not answer
   */
  public synchronized void add(List<Question> questions) {
    try {
      database.change(h -> put(h, questions));
    } catch (JdbiException e) {
      // another machine may have deleted a group that was known here
      isLoaded = false;
      database.change(h -> put(h, questions));
    } catch (RuntimeException e) {
      isLoaded = false;
      throw e;
    }
  }

  private int put(Handle h, List<Question> questions) {
    load(h);
    int stored = 0;
    for (Question question : questions) {
      SortedSet<String> words = QuestionWords.of(question.text().value());
      if (!words.isEmpty()) {
        String group = grouping.nearest(words).orElseGet(() -> found(h, words));
        insert(h, question, group);
        stored++;
      }
    }
    return stored;
  }

  /** What other machines founded is learnt, too. */
  private void load(Handle h) {
    int there = h.createQuery("select count(*) from question_group").mapTo(Integer.class).one();
    if (isLoaded && there == grouping.size()) {
      return;
    }
    grouping.clear();
    h.createQuery("select id, words from question_group")
        .map((rs, context) -> Map.entry(rs.getString(1), rs.getString(2)))
        .forEach(group -> grouping.put(group.getKey(), words(group.getValue())));
    isLoaded = true;
  }

  private static SortedSet<String> words(String joined) {
    return new TreeSet<>(List.of(joined.split(" ")));
  }

  private String found(Handle h, SortedSet<String> words) {
    String joined = String.join(" ", words);
    h.createUpdate(
            "insert into question_group (id, words, handling, topic, proposal, handled_by, handled_on)"
                + " values (:id, :words, 'open', '', '', '', '') on conflict (words) do nothing")
        .bind("id", UUID.randomUUID().toString())
        .bind("words", joined)
        .execute();
    String id =
        h.createQuery("select id from question_group where words = :words")
            .bind("words", joined)
            .mapTo(String.class)
            .one();
    index(h, id, words);
    grouping.put(id, words);
    return id;
  }

  private static void index(Handle h, String group, SortedSet<String> words) {
    h.createUpdate("delete from question_word where group_id = :id").bind("id", group).execute();
    for (String word : words) {
      h.createUpdate("insert into question_word (word, group_id) values (:word, :id)")
          .bind("word", word)
          .bind("id", group)
          .execute();
    }
  }

  private static void insert(Handle h, Question question, String group) {
    Origin origin = question.origin();
    h.createUpdate(
            "insert into question (id, group_id, text, language, day, hour, partner, region,"
                + " municipality, why, outcome, release, nearest, after_topic) values (:id, :group, :text,"
                + " :language, :day, :hour, :partner, :region, :municipality, :why, :outcome, :release,"
                + " :nearest, :after)")
        .bind("id", UUID.randomUUID().toString())
        .bind("group", group)
        .bind("text", question.text().value())
        .bind("language", origin.language().tag())
        .bind("day", origin.day().toString())
        .bind("hour", origin.hour())
        .bind("partner", origin.partner())
        .bind("region", origin.region().orElse(""))
        .bind("municipality", origin.municipality().map(MunicipalityCode::value).orElse(""))
        .bind("why", question.why().id())
        .bind("outcome", question.outcome())
        .bind("release", question.release())
        .bind("nearest", Nearest.written(question.nearest()))
        .bind("after", question.after().map(TopicId::value).orElse(""))
        .execute();
  }

  /**
   * Notes what was done about a group; opening it again forgets what was done before. Whether there
   * is such a group.
   *
   * @param topic whose phrase or follow-up it became, or of which an answer was begun
   * @param proposal the draft that it led to
   */
  public boolean handle(
      String group,
      Handling handling,
      Optional<String> topic,
      Optional<String> proposal,
      Person by,
      LocalDate today) {
    boolean opened = handling == Handling.OPEN;
    int changed =
        database.change(
            h ->
                h.createUpdate(
                        "update question_group set handling = :handling, topic = :topic,"
                            + " proposal = :proposal, handled_by = :by, handled_on = :on"
                            + " where id = :id")
                    .bind("handling", handling.id())
                    .bind("topic", topic.orElse(""))
                    .bind("proposal", proposal.orElse(""))
                    .bind("by", opened ? "" : by.name())
                    .bind("on", opened ? "" : today.toString())
                    .bind("id", group)
                    .execute());
    return changed > 0;
  }

  /** Deletes what was asked before a day, and words that only it had; how many it were. */
  public synchronized int forget(LocalDate before) {
    isLoaded = false;
    return database.change(
        h -> {
          List<String> touched =
              h.createQuery("select distinct group_id from question where day < :day")
                  .bind("day", before.toString())
                  .mapTo(String.class)
                  .list();
          int gone =
              h.createUpdate("delete from question where day < :day")
                  .bind("day", before.toString())
                  .execute();
          touched.forEach(group -> renew(h, group));
          return gone;
        });
  }

  /** A group goes on with the words of its oldest question, or not at all. */
  private static void renew(Handle h, String group) {
    Optional<SortedSet<String>> words =
        h.createQuery(
                "select text from question where group_id = :id order by day, hour, id limit 1")
            .bind("id", group)
            .mapTo(String.class)
            .findOne()
            .map(QuestionWords::of);
    if (words.isEmpty()) {
      drop(h, group);
      return;
    }
    String joined = String.join(" ", words.get());
    Optional<String> same =
        h.createQuery("select id from question_group where words = :words and id <> :id")
            .bind("words", joined)
            .bind("id", group)
            .mapTo(String.class)
            .findOne();
    if (same.isPresent()) {
      h.createUpdate("update question set group_id = :same where group_id = :id")
          .bind("same", same.get())
          .bind("id", group)
          .execute();
      drop(h, group);
    } else {
      h.createUpdate("update question_group set words = :words where id = :id")
          .bind("words", joined)
          .bind("id", group)
          .execute();
      index(h, group, words.get());
    }
  }

  private static void drop(Handle h, String group) {
    h.createUpdate("delete from question_word where group_id = :id").bind("id", group).execute();
    h.createUpdate("delete from question_group where id = :id").bind("id", group).execute();
  }

  /** How many groups there are in each state of handling. */
  public Map<Handling, Integer> tally() {
    return database.read(
        h -> {
          Map<Handling, Integer> tally = new HashMap<>();
          h.createQuery("select handling, count(*) from question_group group by handling")
              .map((rs, context) -> Map.entry(rs.getString(1), rs.getInt(2)))
              .forEach(
                  row ->
                      Handling.of(row.getKey())
                          .ifPresent(handling -> tally.put(handling, row.getValue())));
          return tally;
        });
  }

  /** The groups of a filter, from the first of a page on. */
  public List<QuestionGroup> groups(InboxFilter filter, LocalDate today, int limit, int offset) {
    return database.read(h -> new InboxQueryStore(h, filter, today).page(limit, offset));
  }

  /** One group, whatever was done about it, as far as a filter lets its questions count. */
  public Optional<QuestionGroup> group(String id, InboxFilter filter, LocalDate today) {
    return database.read(h -> new InboxQueryStore(h, filter, today).one(id));
  }

  /** The newest questions of a group, as far as a filter lets them count. */
  public List<Question> newest(String id, InboxFilter filter, LocalDate today, int limit) {
    return database.read(h -> new InboxQueryStore(h, filter, today).newest(id, limit));
  }

  /** The sites and regions that questions came from, for choosing among them. */
  public List<String> distinct(Column column) {
    return database.read(
        h ->
            new ArrayList<>(
                h.createQuery(
                        "select distinct "
                            + column.name
                            + " from question where "
                            + column.name
                            + " <> '' order by 1")
                    .mapTo(String.class)
                    .list()));
  }

  /** What questions can be told apart by. */
  public enum Column {
    PARTNER("partner"),
    REGION("region");

    private final String name;

    Column(String name) {
      this.name = name;
    }
  }
}
