package fi.opastin.understanding;

/**
 * Adds rows of numbers, times a factor each. Four at a time, since a row that changes is then read
 * and written once in place of four times, and memory is asked for four rows before the first has
 * come; every sum grows in the order of its rows, as if they came one by one. Each loop is small
 * and walks all its rows by the same index, which is what lets Java take several numbers at a time:
 * an offset into one large array made it three to five times slower. Stateless.
 */
final class Rows {

  private Rows() {}

  /** Adds a row to {@code sums}, which is as long or shorter. */
  static void add(float factor, float[] row, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * row[i];
    }
  }

  /** Adds four rows to {@code sums}, one after the other. */
  static void add(
      float factor0,
      float[] row0,
      float factor1,
      float[] row1,
      float factor2,
      float[] row2,
      float factor3,
      float[] row3,
      float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] =
          sums[i] + factor0 * row0[i] + factor1 * row1[i] + factor2 * row2[i] + factor3 * row3[i];
    }
  }

  /**
   * Adds the rows of some features to {@code sums}, in their order.
   *
   * @param indexes the features, by which {@code rows} has them
   * @param factors one a feature
   */
  static void add(int[] indexes, float[] factors, float[][] rows, float[] sums) {
    int i = 0;
    for (; i + 3 < indexes.length; i += 4) {
      add(
          factors[i],
          rows[indexes[i]],
          factors[i + 1],
          rows[indexes[i + 1]],
          factors[i + 2],
          rows[indexes[i + 2]],
          factors[i + 3],
          rows[indexes[i + 3]],
          sums);
    }
    for (; i < indexes.length; i++) {
      add(factors[i], rows[indexes[i]], sums);
    }
  }

  /**
   * Adds a row to those of some features.
   *
   * @param indexes the features, by which {@code rows} has them
   * @param factors one a feature; there may be more, which are not looked at
   */
  static void addToEach(float[] row, int[] indexes, float[] factors, float[][] rows) {
    int i = 0;
    for (; i + 3 < indexes.length; i += 4) {
      addToEach(
          row,
          factors[i],
          rows[indexes[i]],
          factors[i + 1],
          rows[indexes[i + 1]],
          factors[i + 2],
          rows[indexes[i + 2]],
          factors[i + 3],
          rows[indexes[i + 3]]);
    }
    for (; i < indexes.length; i++) {
      add(factors[i], row, rows[indexes[i]]);
    }
  }

  /** Adds a row to each of four others. */
  static void addToEach(
      float[] row,
      float factor0,
      float[] sums0,
      float factor1,
      float[] sums1,
      float factor2,
      float[] sums2,
      float factor3,
      float[] sums3) {
    for (int i = 0; i < row.length; i++) {
      float number = row[i];
      sums0[i] += factor0 * number;
      sums1[i] += factor1 * number;
      sums2[i] += factor2 * number;
      sums3[i] += factor3 * number;
    }
  }
}
