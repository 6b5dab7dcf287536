package fi.opastin.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Makes a classifier from phrases; deterministic, so that text and model of a release cannot drift
 * apart.
 */
public interface ClassifierTrainer {

  /** Trains; may take seconds. */
  TopicClassifier train(Lesson lesson);

  /** The name by which what is learned may be {@link #kept}; empty where nothing is. */
  default Optional<String> name(Lesson lesson) {
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
