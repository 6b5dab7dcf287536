package fi.opastin.evaluation;

/** How a message was taken. */
public enum Verdict {
  /** What was meant was understood. */
  RIGHT,
  /** What was meant was among the things offered. */
  CLARIFIED,
  /** Something else was understood. */
  WRONG,
  /** Nothing was understood, or the wrong things were offered. */
  MISSED
}
