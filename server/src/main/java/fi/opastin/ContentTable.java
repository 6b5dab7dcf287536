package fi.opastin;

import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Readership;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.proofreading.PlainLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What stands in the content, as the Markdown of {@code docs/content.md}: topics by variants,
 * phrases, sources and reviews. The same content always gives the same text, on whatever day.
 */
record ContentTable(Draft draft) {

  private static final String HEAD =
      """
      # What the content holds

      Made by `make content-docs` (`opastin content-table`); a test holds it current. Do not edit it.

      A number under a variant is how many words its answer has; `–` means that it is missing. Phrases are messages as people write
      them, by language; how well they are told apart stands in [the phrase report](phrase-report.md), and how a message is understood in
      [understanding](understanding.md). How to write all of this: [writing content](writing-content.md).

      """;

  String markdown() {
    StringBuilder text = new StringBuilder(HEAD);
    sums(text);
    topics(text);
    readers(text);
    asides(text);
    return text.toString();
  }

  private void sums(StringBuilder text) {
    long texts = draft.answers().stream().mapToLong(answer -> answer.texts().size()).sum();
    Set<String> sources = new TreeSet<>();
    draft.answers().forEach(a -> a.sources().forEach(source -> sources.add(source.ref())));
    text.append("| | |\n|---|---|\n");
    row(text, "topics", draft.topics().size());
    row(text, "answers, with those for some readers", draft.answers().size());
    row(text, "texts in four variants", texts);
    for (Language language : Language.WRITTEN) {
      row(text, "phrases in " + language, phrases(language));
    }
    row(text, "rules", draft.rules().size());
    row(text, "sources of answers", sources.size());
    row(text, "messages as people write on", draft.followUps().size());
    row(text, "messages that ask for a contact or sound like it", draft.contactWishes().size());
    row(text, "golden conversations", draft.conversations().size());
    text.append('\n');
  }

  private static void row(StringBuilder text, String what, Object value) {
    text.append("| ").append(what).append(" | ").append(value).append(" |\n");
  }

  private long phrases(Language language) {
    return draft.phrases().stream().filter(phrase -> phrase.language() == language).count();
  }

  private void topics(StringBuilder text) {
    Map<Subject, Map<Language, Integer>> phrases = phraseCounts();
    text.append("## Topics\n\n");
    text.append("| topic | fi | fi-simple | sv | en | phrases fi | sv | en |");
    text.append(" sources | reviewed | review by |\n");
    text.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|---|---|\n");
    for (Topic topic : draft.topics()) {
      List<Answer> answers = answersTo(topic.id());
      List<String> cells = new ArrayList<>();
      cells.add("`%s` %s".formatted(topic.id(), topic.label(Language.FI)));
      cells.addAll(answers.isEmpty() ? List.of("–", "–", "–", "–") : variants(answers.getFirst()));
      Map<Language, Integer> counts = phrases.getOrDefault(Subject.of(topic.id()), Map.of());
      Language.WRITTEN.forEach(l -> cells.add(String.valueOf(counts.getOrDefault(l, 0))));
      cells.add(answers.isEmpty() ? "–" : String.valueOf(answers.getFirst().sources().size()));
      cells.add(answers.isEmpty() ? "–" : answers.getFirst().reviewed().toString());
      cells.add(answers.isEmpty() ? "–" : answers.getFirst().reviewBy().toString());
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    text.append('\n');
  }

  private void readers(StringBuilder text) {
    text.append("## Answers for some readers\n\n");
    text.append(
        "Shown instead of the answer for everybody when the person is known to be one of them.\n\n");
    text.append("| answer | for | fi | fi-simple | sv | en | sources | reviewed | review by |\n");
    text.append("|---|---|--:|--:|--:|--:|--:|---|---|\n");
    for (Answer answer : draft.answers()) {
      if (!answer.readership().equals(Readership.EVERYBODY)) {
        List<String> cells = new ArrayList<>();
        cells.add("`" + answer.id() + "`");
        cells.add(readers(answer.readership()));
        cells.addAll(variants(answer));
        cells.add(String.valueOf(answer.sources().size()));
        cells.add(answer.reviewed().toString());
        cells.add(answer.reviewBy().toString());
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
      }
    }
    text.append('\n');
  }

  private static String readers(Readership readership) {
    List<String> parts = new ArrayList<>();
    if (!readership.audiences().isEmpty()) {
      parts.add(
          readership.audiences().stream()
              .map(audience -> audience.id())
              .sorted()
              .collect(Collectors.joining(", ")));
    }
    if (readership.minAge().isPresent() || readership.maxAge().isPresent()) {
      String from =
          readership.minAge().isPresent() ? String.valueOf(readership.minAge().getAsInt()) : "";
      String to =
          readership.maxAge().isPresent() ? String.valueOf(readership.maxAge().getAsInt()) : "";
      parts.add("ages " + from + "–" + to);
    }
    if (!readership.municipalities().isEmpty()) {
      parts.add(readership.municipalities().size() + " municipalities");
    }
    return String.join("; ", parts);
  }

  private void asides(StringBuilder text) {
    text.append("## What is not ours\n\n| phrases | fi | sv | en |\n|---|--:|--:|--:|\n");
    phraseCounts()
        .forEach(
            (subject, counts) -> {
              if (subject.isAside()) {
                text.append("| `").append(subject.name()).append("` |");
                Language.WRITTEN.forEach(
                    l -> text.append(' ').append(counts.getOrDefault(l, 0)).append(" |"));
                text.append('\n');
              }
            });
  }

  private Map<Subject, Map<Language, Integer>> phraseCounts() {
    Map<Subject, Map<Language, Integer>> counts = new LinkedHashMap<>();
    for (Phrase phrase : draft.phrases()) {
      counts
          .computeIfAbsent(phrase.subject(), s -> new EnumMap<>(Language.class))
          .merge(phrase.language(), 1, Integer::sum);
    }
    return counts;
  }

  /** The answers to a topic, the one for everybody first. */
  private List<Answer> answersTo(TopicId topic) {
    return draft.answers().stream()
        .filter(answer -> answer.topic().equals(topic))
        .sorted(Comparator.comparingInt((Answer a) -> a.readership().narrowness()))
        .toList();
  }

  private static List<String> variants(Answer answer) {
    List<String> cells = new ArrayList<>();
    for (Language language : Language.values()) {
      cells.add(
          answer.texts().containsKey(language)
              ? String.valueOf(PlainLanguage.words(answer.texts().get(language).body().plain()))
              : "–");
    }
    return cells;
  }
}
