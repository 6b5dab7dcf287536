package fi.opastin.http;

import fi.opastin.editing.EditResult;
import fi.opastin.editing.Regression;
import fi.opastin.packs.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What kept an editor from doing something, as a problem. Stateless. */
final class EditProblems {

  /** More faults than this nobody mends at once. */
  private static final int FAULTS = 100;

  private EditProblems() {}

  /** The status of a page that tells it. */
  static int status(EditResult result) {
    return of(result).type().status();
  }

  /** The problem that it is; not for what was done. */
  static Problem of(EditResult result) {
    return switch (result) {
      case EditResult.Done _, EditResult.Live _ ->
          throw new IllegalArgumentException("what was done is no problem");
      case EditResult.Unknown _ -> Problem.of(ProblemType.NOT_FOUND);
      case EditResult.NotYours _ -> Problem.of(ProblemType.NOT_PERMITTED);
      case EditResult.Stale(var now) ->
          Problem.of(ProblemType.DRAFT_CHANGED)
              .withFault("version", "is " + now.version() + " now");
      case EditResult.NotNow(var draft, var step) ->
          Problem.of(ProblemType.STEP_NOT_ALLOWED)
              .withFault("stage", "is " + draft.stage().id() + ", from which no " + step.id());
      case EditResult.Overtaken _ -> Problem.of(ProblemType.NOT_MEASURED);
      case EditResult.NeedsSecondPerson _ -> Problem.of(ProblemType.SECOND_PERSON_NEEDED);
      case EditResult.Unfit(List<String> faults) ->
          of(
              ProblemType.INVALID_FIELD,
              faults.stream().map(fault -> new Problem.Fault("draft", fault)));
      case EditResult.Conflicts(List<EditResult.Conflict> conflicts) ->
          of(
              ProblemType.LIVE_CHANGED,
              conflicts.stream()
                  .map(it -> new Problem.Fault(it.path(), "is live with another text")));
      case EditResult.Faulty(List<Finding> findings) ->
          of(
              ProblemType.CONTENT_FAULTY,
              findings.stream()
                  .filter(Finding::blocks)
                  .map(it -> new Problem.Fault(it.file() + ":" + it.line(), it.message())));
      case EditResult.Worse(List<Regression> regressions) ->
          of(ProblemType.TURNS_WRONG, regressions.stream().map(EditProblems::fault));
    };
  }

  private static Problem of(ProblemType type, Stream<Problem.Fault> faults) {
    return Problem.of(type).withFaults(faults.limit(FAULTS));
  }

  private static Problem.Fault fault(Regression regression) {
    return switch (regression) {
      case Regression.Story(String story) -> new Problem.Fault(story, "no longer goes as expected");
      case Regression.Subject(String subject, var before, var after, var _) ->
          new Problem.Fault(
              subject,
              "is understood "
                  + after.right()
                  + " times of "
                  + after.held()
                  + ", before "
                  + before.right()
                  + " of "
                  + before.held());
    };
  }
}
