package fi.opastin.knowledge;

/**
 * From which probability a topic is answered, and from which it is at least offered. Immutable.
 *
 * @param answer the best topic's probability must reach this to be answered
 * @param clarify below {@code answer}, it must reach this to be offered as one of several
 */
public record Thresholds(double answer, double clarify) {
  public Thresholds {
    if (!(clarify >= 0 && clarify <= answer && answer <= 1)) {
      throw new IllegalArgumentException("0 <= clarify <= answer <= 1 must hold");
    }
  }
}
