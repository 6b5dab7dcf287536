package fi.opastin.understanding;

import fi.opastin.knowledge.Phrase;
import fi.opastin.language.WordPattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a model is learned from. Immutable.
 *
 * @param phrases with their subjects
 * @param concepts words of like meaning, by concept
 * @see LessonStore
 */
public record Lesson(List<Phrase> phrases, Map<String, List<WordPattern>> concepts) {

  /** Whoever has not enough memory to learn has somebody else do it. */
  public interface Elsewhere {

    /** Nobody else learns. */
    Elsewhere NOWHERE = (lesson, model) -> false;

    /** Whether the model of a lesson now stands in a file. */
    boolean learned(Lesson lesson, Path model);
  }
}
