package fi.opastin.knowledge;

import fi.opastin.language.WordPattern;
import java.util.List;
import java.util.Map;

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
}
