package fi.opastin.understanding;

import java.util.Arrays;

/**
 * A vector of which most numbers are zero. The arrays are never changed after it is made.
 *
 * @param indexes rising
 * @param values as long as {@code indexes}
 */
@SuppressWarnings("ArrayRecordComponent")
record SparseVector(int[] indexes, float[] values) {

  int size() {
    return indexes.length;
  }

  /**
   * The same with other indexes.
   *
   * @param numbers the new index by the old, rising like the old ones; -1 for what is left out
   */
  SparseVector renumbered(int[] numbers) {
    int[] kept = new int[indexes.length];
    float[] keptValues = new float[indexes.length];
    int count = 0;
    for (int i = 0; i < indexes.length; i++) {
      if (numbers[indexes[i]] >= 0) {
        kept[count] = numbers[indexes[i]];
        keptValues[count++] = values[i];
      }
    }
    return new SparseVector(Arrays.copyOf(kept, count), Arrays.copyOf(keptValues, count));
  }
}
