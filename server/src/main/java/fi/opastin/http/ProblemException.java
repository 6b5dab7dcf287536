package fi.opastin.http;

/** A request ends with a problem. Without a stack, since it is told to the client and not to us. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.type().id(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
