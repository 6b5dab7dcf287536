package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions that lead to answers and services; or an exercise for the browser, which has no steps.
 * Immutable.
 *
 * @param id its name
 * @param title what a choice button says
 * @param intro what it is good for
 * @param topic what it is about
 * @param owner who keeps it right
 * @param reviewed when a person last read it against its sources
 * @param reviewBy by when it must be read again
 * @param sources where its facts stand
 * @param start the first step; empty for an exercise
 * @param steps questions and ends by their ids, in the order of the file
 * @param exercise what is done in the browser instead of steps
 */
public record GuidedPath(
    PathId id,
    LocalText title,
    LocalText intro,
    TopicId topic,
    String owner,
    LocalDate reviewed,
    LocalDate reviewBy,
    List<Source> sources,
    String start,
    Map<String, PathStep> steps,
    Optional<Exercise> exercise) {

  public GuidedPath {
    sources = List.copyOf(sources);
    steps = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(steps));
  }

  /** A question by its id. */
  public Optional<PathStep.Question> question(String step) {
    return Optional.ofNullable(steps.get(step))
        .filter(PathStep.Question.class::isInstance)
        .map(PathStep.Question.class::cast);
  }

  /** All questions. */
  public List<PathStep.Question> questions() {
    return of(PathStep.Question.class, steps.values());
  }

  /** All ends. */
  public List<PathStep.End> ends() {
    return of(PathStep.End.class, steps.values());
  }

  private static <T> List<T> of(Class<T> kind, Collection<PathStep> steps) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
