package fi.opastin.bench;

/** Something that a measurement needs is missing or too slow; the message is for the reader. */
class CannotMeasure extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotMeasure(String message) {
    super(message);
  }
}
