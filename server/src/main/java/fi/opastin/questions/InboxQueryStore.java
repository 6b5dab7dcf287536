package fi.opastin.questions;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.privacy.MaskedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Asks a database for groups of questions. For one request. */
final class InboxQueryStore {

  private static final int WEEK = 7;
  private static final int LOOKED_AT = 20;
  private static final int SHOWN = 3;

  /** What is less likely is near to nothing. */
  private static final double NEAR = 0.05;

  private static final int MOST_FORMS = 200;

  private final Handle handle;
  private final InboxFilter filter;
  private final LocalDate today;
  private final Map<String, String> bound = new LinkedHashMap<>();

  InboxQueryStore(Handle handle, InboxFilter filter, LocalDate today) {
    this.handle = handle;
    this.filter = filter;
    this.today = today;
    bound.put("week", today.minusDays(WEEK).toString());
    bound.put("before", today.minusDays(2 * WEEK).toString());
  }

  /**
   * Only the sizes of all groups are counted; the rest is asked for the groups of the page alone.
   * Those that were handled are few, and taken out here, which is quicker than a join of them all.
   */
  List<QuestionGroup> page(int limit, int offset) {
    boolean open = filter.handling() == Handling.OPEN;
    Set<String> handled = open ? new HashSet<>(handledGroups()) : Set.of();
    bound.put("handling", filter.handling().id());
    String named =
        open && filter.search().isEmpty()
            ? ""
            : " and q.group_id in (select g.id from question_group g where g.handling = :handling"
                + searched()
                + ")";
    String sql =
        "select q.group_id as id, count(*) as size from question q where "
            + conditions()
            + named
            + " group by q.group_id order by "
            + order()
            + " limit "
            + (offset + limit + handled.size());
    return query(sql)
        .map((rs, context) -> Map.entry(rs.getString("id"), rs.getInt("size")))
        .list()
        .stream()
        .filter(row -> !handled.contains(row.getKey()))
        .skip(offset)
        .limit(limit)
        .map(row -> group(row.getKey(), row.getValue()))
        .toList();
  }

  private List<String> handledGroups() {
    return handle
        .createQuery("select id from question_group where handling <> 'open'")
        .mapTo(String.class)
        .list();
  }

  Optional<QuestionGroup> one(String id) {
    bound.put("group", id);
    int size = count("");
    return size == 0 ? Optional.empty() : Optional.of(group(id, size));
  }

  /** How many questions of the group there are, of those that the filter lets count. */
  private int count(String days) {
    return query(
            "select count(*) from question q where "
                + conditions()
                + " and q.group_id = :group"
                + days)
        .mapTo(Integer.class)
        .one();
  }

  List<Question> newest(String id, int limit) {
    bound.put("group", id);
    return query(
            "select * from question q where "
                + conditions()
                + " and q.group_id = :group order by q.day desc, q.hour desc limit "
                + limit)
        .map((rs, context) -> question(rs))
        .list();
  }

  private QuestionGroup group(String id, int size) {
    bound.put("group", id);
    List<Question> newest = newest(id, LOOKED_AT);
    return new QuestionGroup(
        id,
        size,
        count(" and q.day > :week"),
        count(" and q.day > :before and q.day <= :week"),
        newest.isEmpty() ? today : newest.getFirst().origin().day(),
        newest.isEmpty() ? "" : newest.getFirst().text().value(),
        languages(id),
        nearest(newest),
        after(newest),
        handled(id));
  }

  private Map<Language, Integer> languages(String id) {
    bound.put("group", id);
    Map<Language, Integer> languages = new EnumMap<>(Language.class);
    query(
            "select q.language, count(*) from question q where "
                + conditions()
                + " and q.group_id = :group group by q.language")
        .map((rs, context) -> Map.entry(rs.getString(1), rs.getInt(2)))
        .forEach(
            row ->
                Language.of(row.getKey())
                    .ifPresent(language -> languages.put(language, row.getValue())));
    return languages;
  }

  private static List<Nearest> nearest(List<Question> questions) {
    Map<TopicId, Double> sums = new HashMap<>();
    questions.stream()
        .flatMap(question -> question.nearest().stream())
        .forEach(near -> sums.merge(near.topic(), near.score(), Double::sum));
    return sums.entrySet().stream()
        .map(sum -> new Nearest(sum.getKey(), sum.getValue() / questions.size()))
        .filter(near -> near.score() >= NEAR)
        .sorted(
            Comparator.comparingDouble(Nearest::score)
                .reversed()
                .thenComparing(near -> near.topic().value()))
        .limit(SHOWN)
        .toList();
  }

  /** The topic that more than half came after. */
  private static Optional<TopicId> after(List<Question> questions) {
    Map<TopicId, Integer> counts = new HashMap<>();
    questions.stream()
        .flatMap(question -> question.after().stream())
        .forEach(topic -> counts.merge(topic, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(count -> 2 * count.getValue() > questions.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private QuestionGroup.Handled handled(String id) {
    return handle
        .createQuery("select * from question_group where id = :id")
        .bind("id", id)
        .map(
            (rs, context) ->
                new QuestionGroup.Handled(
                    Handling.of(rs.getString("handling")).orElse(Handling.OPEN),
                    filled(rs.getString("topic")),
                    filled(rs.getString("proposal")),
                    rs.getString("handled_by"),
                    filled(rs.getString("handled_on")).map(LocalDate::parse)))
        .one();
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(there -> !there.isEmpty());
  }

  private static Question question(ResultSet rs) throws SQLException {
    Origin origin =
        new Origin(
            rs.getString("partner"),
            filled(rs.getString("region")),
            filled(rs.getString("municipality")).map(MunicipalityCode::new),
            Language.of(rs.getString("language")).orElse(Language.FI),
            LocalDate.parse(rs.getString("day")),
            rs.getInt("hour"));
    return new Question(
        MaskedText.stored(rs.getString("text")),
        origin,
        Why.of(rs.getString("why")).orElse(Why.NOT_UNDERSTOOD),
        rs.getString("outcome"),
        rs.getString("release"),
        Nearest.read(rs.getString("nearest")),
        filled(rs.getString("after_topic")).map(TopicId::new));
  }

  private String conditions() {
    List<String> all = new ArrayList<>(List.of("1 = 1"));
    filter.language().ifPresent(language -> all.add(bind("language", language.written().tag())));
    filter.partner().ifPresent(partner -> all.add(bind("partner", partner)));
    filter.region().ifPresent(region -> all.add(bind("region", region)));
    filter
        .since()
        .ifPresent(
            day -> {
              bound.put("since", day.toString());
              all.add("q.day >= :since");
            });
    return String.join(" and ", all);
  }

  private String bind(String column, String value) {
    bound.put(column, value);
    return "q." + column + " = :" + column;
  }

  /** Words are looked for in all their forms. */
  private String searched() {
    StringBuilder sql = new StringBuilder();
    SortedSet<String> words = filter.search().map(QuestionWords::of).orElseGet(TreeSet::new);
    for (String word : words) {
      List<String> names = new ArrayList<>();
      for (String form : forms(word)) {
        String name = "word" + bound.size();
        bound.put(name, form);
        names.add(":" + name);
      }
      sql.append(
          names.isEmpty()
              ? " and 1 = 0"
              : " and exists (select 1 from question_word w where w.group_id = g.id and w.word in ("
                  + String.join(", ", names)
                  + "))");
    }
    return sql.toString();
  }

  /** What is known of the forms of a word; words hold letters and digits alone. */
  private List<String> forms(String word) {
    return handle
        .createQuery("select distinct word from question_word where word like :begins")
        .bind("begins", QuestionWords.key(word) + "%")
        .mapTo(String.class)
        .list()
        .stream()
        .filter(known -> QuestionWords.areForms(word, known))
        .limit(MOST_FORMS)
        .toList();
  }

  private String order() {
    return switch (filter.order()) {
      case SIZE -> "size desc, q.group_id";
      case RISING ->
          "sum(case when q.day > :week then 1 when q.day > :before then -1 else 0 end) desc,"
              + " size desc, q.group_id";
      case NEWEST -> "max(q.day) desc, size desc, q.group_id";
    };
  }

  private Query query(String sql) {
    Query query = handle.createQuery(sql);
    bound.forEach(
        (name, value) -> {
          if (sql.matches("(?s).*:" + name + "(?![a-z0-9]).*")) {
            query.bind(name, value);
          }
        });
    return query;
  }
}
