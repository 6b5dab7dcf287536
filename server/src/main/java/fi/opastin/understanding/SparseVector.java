package fi.opastin.understanding;

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
}
