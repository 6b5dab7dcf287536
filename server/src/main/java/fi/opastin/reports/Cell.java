package fi.opastin.reports;

/** A figure of a report. */
public sealed interface Cell {

  /** A number of times. */
  record Count(long times) implements Cell {}

  /**
   * A share.
   *
   * @param percent 0–100, whole
   */
  record Share(int percent) implements Cell {}

  /** So few, or so few beside it, that it would tell of single people. */
  record Hidden() implements Cell {}

  /** Nobody counted it. It is not 0. */
  record Missing() implements Cell {}

  /** The one hidden figure. */
  Cell HIDDEN = new Hidden();

  /** The one missing figure. */
  Cell MISSING = new Missing();

  /** A share of a whole, where both may be shown and there is a whole. */
  static Cell share(Cell part, Cell whole) {
    if (part instanceof Count(long some) && whole instanceof Count(long all) && all > 0) {
      return new Share((int) Math.round(100.0 * some / all));
    }
    return part instanceof Hidden || whole instanceof Hidden ? HIDDEN : MISSING;
  }
}
