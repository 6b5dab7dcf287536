package fi.opastin.understanding;

import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * How a message was understood, for people who look into it. It holds codes, ids, patterns and
 * phrases of the content, never the person's words. Immutable.
 *
 * @param asked codes of the recognisers that were asked, in order; the last one was sure
 * @param meaning code of what was understood: {@code about}, {@code unclear}, {@code
 *     not-understood}
 * @param clues the reasons, the one that decided first
 * @param written the language that the message is written in
 * @param verdict what the classifier makes of it, whether or not it decided
 * @param thresholds from which probability on a topic is answered or offered; empty where no
 *     message was read
 */
public record Trace(
    List<String> asked,
    String meaning,
    List<Clue> clues,
    Language written,
    TopicClassifier.Verdict verdict,
    Optional<Thresholds> thresholds) {

  /**
   * One reason.
   *
   * @param code which recogniser spoke ({@code rule}, {@code classifier}), or what else was heard
   *     ({@code signal}, {@code date}, {@code worry}, {@code by-name})
   * @param finding what it found; ids and patterns, never the person's words
   */
  public record Clue(String code, String finding) {}

  public Trace {
    asked = List.copyOf(asked);
    clues = List.copyOf(clues);
  }

  /** Of a turn in which nothing was written. */
  public static Trace ofNoMessage(String meaning, Language language, List<Clue> clues) {
    return new Trace(
        List.of(), meaning, clues, language, TopicClassifier.Verdict.NONE, Optional.empty());
  }

  /** Found once a class: every message asks for a dozen. */
  private static final ClassValue<String> CODES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          String name = type.getSimpleName().replaceFirst("Recogniser$", "");
          return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        }
      };

  /** The code of a class: {@code ExactPhraseRecogniser} is {@code exact-phrase}. */
  static String code(Class<?> type) {
    return CODES.get(type);
  }
}
