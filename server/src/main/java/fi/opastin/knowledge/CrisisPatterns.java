package fi.opastin.knowledge;

import fi.opastin.language.PatternSet;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises danger by words alone, without any model: figures of speech are taken out of the
 * message first ("tapan aikaa"), then what is left is searched. Immutable, safe to share; linear
 * time.
 */
public final class CrisisPatterns {

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
    this.patterns = PatternSet.of(patterns, ordinary);
    this.harmless = PatternSet.of(Map.of("harmless", harmless));
  }

  /** Whether a message holds a figure of speech that only sounds like danger. */
  public boolean isFigure(Utterance utterance) {
    return harmless.matchesAny(utterance.tokens());
  }

  /**
   * The danger in a message, if there is one; danger to life comes before violence, both before the
   * rest.
   */
  public Optional<Alarm> alarm(Utterance utterance) {
    List<PatternSet.Match<TopicId>> matches = patterns.matches(utterance.tokens());
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    List<Token> left = withoutFigures(utterance.tokens());
    return patterns.matches(left).stream()
        .min((a, b) -> Integer.compare(urgency(a.value()), urgency(b.value())))
        .map(match -> new Alarm(match.value(), match.pattern().written()));
  }

  /** A message without its figures of speech, or all of it when nothing else is left. */
  public Utterance withoutFigures(Utterance utterance) {
    List<Token> left =
        withoutFigures(utterance.tokens()).stream().filter(Objects::nonNull).toList();
    boolean same = left.isEmpty() || left.size() == utterance.tokens().size();
    return same ? utterance : new Utterance(utterance.text(), left);
  }

  private List<Token> withoutFigures(List<Token> tokens) {
    List<Token> left = new ArrayList<>(tokens);
    for (PatternSet.Match<String> figure : harmless.matches(tokens)) {
      for (int i = figure.first(); i <= figure.last(); i++) {
        left.set(i, null);
      }
    }
    return Collections.unmodifiableList(left);
  }

  private static int urgency(TopicId topic) {
    return switch (topic.value()) {
      case "crisis-medical" -> 0;
      case "crisis-suicide" -> 1;
      default -> 2;
    };
  }
}
