package fi.opastin.understanding;

import fi.opastin.knowledge.TopicId;
import java.util.Optional;

/** One way to understand a message; the first that is sure wins. Implementations are stateless. */
interface Recogniser {

  /**
   * The meaning that was found, with how.
   *
   * @param worry the danger that it may be after all, though that is not sure enough to say so
   */
  record Found(Meaning meaning, String how, Optional<TopicId> worry) {
    Found(Meaning meaning, String how) {
      this(meaning, how, Optional.empty());
    }
  }

  /** The meaning, when this recogniser is sure of one. */
  Optional<Found> recognise(Heard heard);

  /** Its name in explanations. */
  default String name() {
    return getClass().getSimpleName();
  }
}
