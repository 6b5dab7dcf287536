package fi.opastin.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.knowledge.PackContent;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where answers and phrases stand in the pack files, and their rows. Immutable. */
public final class ContentTables {

  private static final Pattern TEXT =
      Pattern.compile("packs/([^/]+)/answers/([^/]+)/([a-z-]+)\\.md");
  private static final Pattern SHARED =
      Pattern.compile("packs/([^/]+)/answers/([^/]+)/answer\\.yaml");
  private static final Pattern PHRASES =
      Pattern.compile("packs/([^/]+)/phrases/([^/]+)/([a-z-]+)\\.txt");
  private static final Pattern TOPICS = Pattern.compile("packs/([^/]+)/topics\\.yaml");

  private final PackContent content;
  private final SortedMap<String, String> shared = new TreeMap<>();
  private final SortedMap<TextId, String> texts = new TreeMap<>();
  private final SortedMap<TextId, List<String>> phrases = new TreeMap<>();
  private final SortedMap<String, String> packs = new TreeMap<>();

  /**
   * Names a text of an answer, or the phrases of a subject in a language.
   *
   * @param of the answer or the subject
   */
  record TextId(String of, Language language) implements Comparable<TextId> {
    @Override
    public int compareTo(TextId other) {
      return Comparator.comparing(TextId::of).thenComparing(TextId::language).compare(this, other);
    }
  }

  /** The tables of a content. */
  public ContentTables(PackContent content) {
    this.content = content;
    content.files().forEach(this::note);
  }

  private void note(String path, String text) {
    Matcher answer = TEXT.matcher(path);
    Matcher common = SHARED.matcher(path);
    Matcher said = PHRASES.matcher(path);
    Matcher topics = TOPICS.matcher(path);
    if (answer.matches()) {
      Language.of(answer.group(3))
          .ifPresent(language -> texts.put(new TextId(answer.group(2), language), path));
    } else if (common.matches()) {
      shared.put(common.group(2), path);
    } else if (said.matches()) {
      packs.putIfAbsent(said.group(2), said.group(1));
      Language.of(said.group(3))
          .ifPresent(
              language ->
                  phrases
                      .computeIfAbsent(
                          new TextId(said.group(2), language), any -> new ArrayList<>())
                      .add(path));
    } else if (topics.matches()) {
      for (JsonNode topic : AnswerFiles.tree(text).path("topics")) {
        packs.putIfAbsent(topic.path("id").asText(), topics.group(1));
      }
    }
  }

  /** What phrases can be about: the topics, and what stands beside them. */
  public SortedSet<String> subjects() {
    return new TreeSet<>(packs.keySet());
  }

  /**
   * The rows of answers, in the order of the columns; texts that are missing have a row, too.
   *
   * @param topic of one topic alone; empty for all
   */
  public List<List<String>> answers(Optional<String> topic) {
    List<List<String>> rows = new ArrayList<>();
    for (String answer : shared.keySet()) {
      if (topic.isEmpty() || topicOf(answer).equals(topic.get())) {
        JsonNode common = shared(answer);
        for (Language language : Language.values()) {
          AnswerFiles.Text text = text(new TextId(answer, language)).orElse(AnswerFiles.Text.NONE);
          rows.add(
              List.of(
                  answer,
                  language.tag(),
                  text.title(),
                  text.body(),
                  text.links(),
                  common.path("owner").asText(""),
                  common.path("reviewed").asText(""),
                  common.path("review_by").asText(""),
                  AnswerFiles.sources(common)));
        }
      }
    }
    return rows;
  }

  /**
   * The rows of phrases, in the order of the columns.
   *
   * @param topic of one topic alone; empty for all
   */
  public List<List<String>> phrases(Optional<String> topic) {
    List<List<String>> rows = new ArrayList<>();
    phrases.keySet().stream()
        .filter(id -> topic.isEmpty() || id.of().equals(topic.get()))
        .forEach(
            id ->
                phrasesOf(id)
                    .forEach(phrase -> rows.add(List.of(id.of(), id.language().tag(), phrase))));
    return rows;
  }

  static String topicOf(String answer) {
    return answer.split("~", 2)[0];
  }

  boolean isSubject(String name) {
    return packs.containsKey(name);
  }

  boolean hasAnswer(String answer) {
    return shared.containsKey(answer);
  }

  JsonNode shared(String answer) {
    return AnswerFiles.tree(sharedText(answer));
  }

  String sharedText(String answer) {
    String path = shared.get(answer);
    return path == null ? "" : content.files().get(path);
  }

  String sharedPath(String answer) {
    return shared.getOrDefault(
        answer, "packs/" + packs.get(topicOf(answer)) + "/answers/" + answer + "/answer.yaml");
  }

  Optional<AnswerFiles.Text> text(TextId id) {
    return Optional.ofNullable(texts.get(id))
        .map(path -> AnswerFiles.Text.of(content.files().get(path)));
  }

  String textPath(TextId id) {
    return texts.getOrDefault(
        id, sharedPath(id.of()).replaceFirst("answer\\.yaml$", id.language().tag() + ".md"));
  }

  List<String> phrasePaths(TextId id) {
    return phrases.getOrDefault(
        id,
        List.of(
            "packs/"
                + packs.get(id.of())
                + "/phrases/"
                + id.of()
                + "/"
                + id.language().tag()
                + ".txt"));
  }

  String file(String path) {
    return content.files().getOrDefault(path, "");
  }

  List<String> phrasesOf(TextId id) {
    return phrasePaths(id).stream().flatMap(path -> lines(file(path))).toList();
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(ContentTables::phrase).filter(phrase -> !phrase.isEmpty());
  }

  /** The phrase on a line of a file; empty where it is a comment. */
  static String phrase(String line) {
    String phrase = line.replaceFirst("^\uFEFF", "").strip();
    return phrase.startsWith("#") ? "" : phrase;
  }
}
