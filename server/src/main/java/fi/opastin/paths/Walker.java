package fi.opastin.paths;

import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.PathChoice;
import fi.opastin.knowledge.PathSlot;
import fi.opastin.knowledge.PathStep;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Walks a path: questions whose answer is known are passed over, every answer leads on, and the way
 * back is the way that was come. Pure, stateless, safe to share.
 *
 * @param path a path with steps
 */
public record Walker(GuidedPath path) {

  public Walker {
    if (path.exercise().isPresent()) {
      throw new IllegalArgumentException("an exercise has no steps to walk");
    }
  }

  /** The beginning: the first question whose answer is not known. */
  public Walk begin(Known known) {
    return new Walk(path.id(), settle(path.start(), known), List.of(), 0);
  }

  /** The beginning at one of the questions, for whoever comes back to an older reply. */
  public Walk at(PathStep.Question question) {
    return new Walk(path.id(), question.id(), List.of(), 0);
  }

  /** The question that is asked; empty at an end. */
  public Optional<PathStep.Question> question(Walk walk) {
    return path.question(walk.at());
  }

  /** Whether a question may be answered so. */
  public static boolean isAnswer(PathStep.Question question, String answer) {
    boolean place =
        question.slot().filter(PathSlot.MUNICIPALITY::equals).isPresent()
            && MunicipalityCode.isCode(answer);
    return place || answer.equals(Walk.SKIP) || question.choice(answer).isPresent();
  }

  /**
   * The way on from the question that is asked.
   *
   * @param answer one for which {@link #isAnswer} holds
   * @param known what is known with that answer
   */
  public Walk take(Walk walk, String answer, Known known) {
    PathStep.Question question = question(walk).orElseThrow();
    String target = question.choice(answer).map(PathChoice::to).orElse(question.otherwise());
    return walk.with(new Walk.Taken(question.id(), answer), settle(target, known));
  }

  /** The way on when something was told: the same place, unless that answers the question. */
  public Walk goOn(Walk walk, Known known) {
    return question(walk)
        .flatMap(question -> answer(question, known))
        .map(answer -> take(walk, answer, known))
        .orElse(walk);
  }

  /** The way back to the question before, which is asked again; the same place at the beginning. */
  public Walk back(Walk walk) {
    return walk.trail().isEmpty() ? walk : backTo(walk, walk.trail().getLast().step());
  }

  /** The way back to a question that was answered. */
  public Walk backTo(Walk walk, String step) {
    int index = walk.indexOf(step);
    return index < 0 ? walk : new Walk(walk.path(), step, walk.trail().subList(0, index), 0);
  }

  /** An age at which somebody is who answered so: exact enough to choose services by. */
  public OptionalInt age(List<Walk.Taken> trail) {
    for (Walk.Taken taken : trail) {
      Optional<PathChoice> choice = choice(taken);
      if (choice.isPresent() && !choice.get().ages().isAny()) {
        OptionalInt least = choice.get().ages().min();
        return least.isPresent() ? least : choice.get().ages().max();
      }
    }
    return OptionalInt.empty();
  }

  /** What whoever answered so is. */
  public Set<Audience> tells(Walk.Taken taken) {
    return choice(taken).map(PathChoice::tells).orElse(Set.of());
  }

  private Optional<PathChoice> choice(Walk.Taken taken) {
    return path.question(taken.step()).flatMap(question -> question.choice(taken.answer()));
  }

  /** The step itself, or the first behind it that is not passed over. */
  private String settle(String step, Known known) {
    String at = step;
    // the check of paths refuses circles of questions that may be passed over
    while (true) {
      Optional<PathStep.Question> question = path.question(at);
      Optional<String> answer = question.flatMap(q -> answer(q, known).or(() -> refused(q, known)));
      if (answer.isEmpty()) {
        return at;
      }
      at =
          question
              .get()
              .choice(answer.get())
              .map(PathChoice::to)
              .orElse(question.get().otherwise());
    }
  }

  private static Optional<String> refused(PathStep.Question question, Known known) {
    return question.slot().filter(known.refused()::contains).map(slot -> Walk.SKIP);
  }

  /** The answer to a question by what is known. */
  private static Optional<String> answer(PathStep.Question question, Known known) {
    if (question.slot().isEmpty()) {
      return Optional.empty();
    }
    return switch (question.slot().get()) {
      case MUNICIPALITY -> known.municipality().map(MunicipalityCode::value);
      case AGE ->
          known.age().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  question.choices().stream()
                      .filter(choice -> choice.ages().contains(known.age().getAsInt()))
                      .map(PathChoice::id)
                      .findFirst()
                      .orElse(Walk.SKIP));
      case AUDIENCE -> onlyFitting(question, known);
    };
  }

  /** The one choice that is for what the person is known to be; none when several are. */
  private static Optional<String> onlyFitting(PathStep.Question question, Known known) {
    List<String> fitting =
        question.choices().stream()
            .filter(choice -> !choice.audience().isEmpty())
            .filter(choice -> known.audiences().containsAll(choice.audience()))
            .map(PathChoice::id)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
