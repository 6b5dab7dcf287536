package fi.opastin.directory;

/** A cursor that no page of this list has given out. */
public final class BadCursorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadCursorException() {
    super("This cursor does not belong to this list");
  }
}
