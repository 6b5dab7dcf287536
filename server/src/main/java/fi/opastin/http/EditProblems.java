package fi.opastin.http;

import fi.opastin.editing.EditResult;
import fi.opastin.editing.Regression;
import fi.opastin.packs.Finding;
import java.util.List;

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
          faults.stream()
              .limit(FAULTS)
              .reduce(
                  Problem.of(ProblemType.INVALID_FIELD),
                  (problem, fault) -> problem.withFault("draft", fault),
                  (a, b) -> a);
      case EditResult.Conflicts(List<EditResult.Conflict> conflicts) ->
          conflicts.stream()
              .limit(FAULTS)
              .reduce(
                  Problem.of(ProblemType.LIVE_CHANGED),
                  (problem, conflict) ->
                      problem.withFault(conflict.path(), "is live with another text"),
                  (a, b) -> a);
      case EditResult.Faulty(List<Finding> findings) ->
          findings.stream()
              .filter(Finding::blocks)
              .limit(FAULTS)
              .reduce(
                  Problem.of(ProblemType.CONTENT_FAULTY),
                  (problem, finding) ->
                      problem.withFault(finding.file() + ":" + finding.line(), finding.message()),
                  (a, b) -> a);
      case EditResult.Worse(List<Regression> regressions) ->
          regressions.stream()
              .limit(FAULTS)
              .reduce(Problem.of(ProblemType.TURNS_WRONG), EditProblems::with, (a, b) -> a);
    };
  }

  private static Problem with(Problem problem, Regression regression) {
    return switch (regression) {
      case Regression.Story(String story) -> problem.withFault(story, "no longer goes as expected");
      case Regression.Subject(String subject, var before, var after, var _) ->
          problem.withFault(
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
