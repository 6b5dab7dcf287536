package fi.opastin.http;

import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.AnswerText;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds answers by topic and by words: every word asked for must begin a word of the title, the
 * text or the topic's label. The words of a release are read once, when they are first asked for.
 * Safe to share.
 */
final class AnswerSearch {

  private record Index(Knowledge knowledge, Map<AnswerId, Map<Language, TreeSet<String>>> words) {}

  private volatile Index index;

  List<Answer> find(
      Knowledge knowledge, Optional<TopicId> topic, Optional<String> text, Language language) {
    Collection<Answer> answers =
        topic.map(knowledge::answersTo).orElseGet(() -> knowledge.answers().values());
    List<Token> wanted = text.map(words -> Utterance.of(words).tokens()).orElse(List.of());
    if (text.isPresent() && wanted.isEmpty()) {
      return List.of();
    }
    return wanted.isEmpty()
        ? List.copyOf(answers)
        : answers.stream()
            .filter(answer -> hasAll(words(knowledge, answer, language), wanted))
            .toList();
  }

  private static boolean hasAll(TreeSet<String> words, List<Token> wanted) {
    return wanted.stream()
        .map(Token::folded)
        .allMatch(
            word -> {
              String from = words.ceiling(word);
              return from != null && from.startsWith(word);
            });
  }

  private TreeSet<String> words(Knowledge knowledge, Answer answer, Language language) {
    Index current = index;
    if (current == null || current.knowledge() != knowledge) {
      current = read(knowledge);
      index = current;
    }
    return current.words().get(answer.id()).get(answer.in(language).language());
  }

  private static Index read(Knowledge knowledge) {
    Map<AnswerId, Map<Language, TreeSet<String>>> words = new HashMap<>();
    for (Answer answer : knowledge.answers().values()) {
      Map<Language, TreeSet<String>> variants = new HashMap<>();
      Optional<Topic> topic = knowledge.topic(answer.topic());
      answer
          .texts()
          .forEach(
              (language, text) ->
                  variants.put(
                      language, words(text, topic.map(t -> t.label(language)).orElse(""))));
      words.put(answer.id(), variants);
    }
    return new Index(knowledge, words);
  }

  private static TreeSet<String> words(AnswerText text, String label) {
    TreeSet<String> words = new TreeSet<>();
    for (String part : List.of(text.title(), label)) {
      Utterance.of(part).tokens().forEach(token -> words.add(token.folded()));
    }
    for (String line : text.body().plain().split("\n")) {
      Utterance.of(line).tokens().forEach(token -> words.add(token.folded()));
    }
    return words;
  }
}
