package fi.opastin.knowledge;

import fi.opastin.language.PatternSet;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordBook;
import fi.opastin.language.WordPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises danger by words alone, without any model: figures of speech are taken out of the
 * message first ("tapan aikaa"), then what is left is searched. Immutable, safe to share; linear
 * time.
 */
public final class CrisisPatterns {

  private final WordBook book = new WordBook();
  private final PatternSet<String> harmless;
  private final PatternSet<TopicId> patterns;

  /**
   * A recognised danger.
   *
   * @param topic which
   * @param pattern the pattern that showed it
   */
  public record Alarm(TopicId topic, String pattern) {}

  /**
   * Patterns by topic and those of figures of speech.
   *
   * @param ordinary folded words that are never taken for a typo of a word of danger
   */
  public CrisisPatterns(
      Map<TopicId, List<WordPattern>> patterns, List<WordPattern> harmless, Set<String> ordinary) {
    this.patterns = PatternSet.wary(patterns, ordinary, book);
    // "sparkar" (kicks) must never be taken for a misspelt "snarkar" (snores)
    this.harmless = PatternSet.of(Map.of("harmless", harmless), words(patterns.values()), book);
  }

  /** The words of patterns that are written in full. */
  private static Set<String> words(Collection<List<WordPattern>> patterns) {
    return patterns.stream()
        .flatMap(List::stream)
        .flatMap(pattern -> pattern.elements().stream())
        .flatMap(element -> element.alternatives().stream())
        .filter(word -> !word.anyEnding())
        .map(WordPattern.Alternative::folded)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a look at a message shows.
   *
   * @param alarm the danger in it, if there is one
   * @param figure whether it holds a figure of speech that only sounds like danger
   * @param plain the message without its figures of speech, or all of it when nothing else is left
   */
  public record Sight(Optional<Alarm> alarm, boolean figure, Utterance plain) {}

  /** Looks for danger; danger to life comes before violence, both before the rest. */
  public Sight look(Utterance utterance) {
    List<Token> tokens = utterance.tokens();
    WordBook.Reading words = book.read(tokens);
    List<PatternSet.Match<String>> figures = harmless.matches(words);
    List<PatternSet.Match<TopicId>> dangers = patterns.matches(words);
    if (figures.isEmpty()) {
      return new Sight(mostUrgent(dangers), false, utterance);
    }
    List<Token> left = without(figures, tokens);
    if (!dangers.isEmpty()) {
      dangers = patterns.matches(left);
    }
    List<Token> said = left.stream().filter(Objects::nonNull).toList();
    Utterance plain = said.isEmpty() ? utterance : new Utterance(utterance.text(), said);
    return new Sight(mostUrgent(dangers), true, plain);
  }

  private Optional<Alarm> mostUrgent(List<PatternSet.Match<TopicId>> dangers) {
    return dangers.stream()
        .min(Comparator.comparingInt(danger -> urgency(danger.value())))
        .map(danger -> new Alarm(danger.value(), patterns.written(danger)));
  }

  /** The tokens with a hole wherever a figure of speech stood. */
  private static List<Token> without(List<PatternSet.Match<String>> figures, List<Token> tokens) {
    List<Token> left = new ArrayList<>(tokens);
    for (PatternSet.Match<String> figure : figures) {
      Collections.fill(left.subList(figure.first(), figure.last() + 1), null);
    }
    return left;
  }

  private static int urgency(TopicId topic) {
    return switch (topic.value()) {
      case "crisis-medical" -> 0;
      case "crisis-suicide" -> 1;
      default -> 2;
    };
  }
}
