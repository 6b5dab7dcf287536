package fi.opastin.frozen;

/** Something cannot be frozen, or bytes are not what was frozen by the same classes. */
public final class CannotFreeze extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotFreeze(String message) {
    super(message);
  }

  CannotFreeze(String message, Throwable cause) {
    super(message, cause);
  }
}
