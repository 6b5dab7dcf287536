package fi.opastin.ptv;

/** Why an import had to end; one sentence for an operator. Nothing has been changed then. */
public final class PtvProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PtvProblem(String message) {
    super(message);
  }

  PtvProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
