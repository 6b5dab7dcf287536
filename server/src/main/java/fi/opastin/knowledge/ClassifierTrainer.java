package fi.opastin.knowledge;

import fi.opastin.language.WordPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a classifier from phrases; deterministic, so that text and model of a release cannot drift
 * apart.
 */
public interface ClassifierTrainer {

  /**
   * Trains on phrases of all languages; may take seconds.
   *
   * @param concepts words of like meaning, by concept: what one language's phrases teach holds for
   *     the others
   */
  TopicClassifier train(List<Phrase> phrases, Map<String, List<WordPattern>> concepts);

  /** The name by which what is trained on these may be {@link #kept}; empty where nothing is. */
  default Optional<String> name(List<Phrase> phrases, Map<String, List<WordPattern>> concepts) {
    return Optional.empty();
  }

  /**
   * A classifier that was trained before and is still there.
   *
   * @param phrases that it was trained on
   */
  default Optional<TopicClassifier> kept(String name, List<Phrase> phrases) {
    return Optional.empty();
  }
}
