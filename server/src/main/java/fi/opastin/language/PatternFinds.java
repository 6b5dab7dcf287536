package fi.opastin.language;

import java.util.Arrays;

/**
 * Gathers where patterns are found in one message, as numbers that sort by the first token and the
 * pattern. Not to be shared.
 */
final class PatternFinds {

  private static final int TOKEN_BITS = 16;
  private static final int TOKEN = (1 << TOKEN_BITS) - 1;
  private static final int FIRST = 8;

  private long[] finds = {};
  private int count;

  void add(int first, int pattern, int last) {
    if (count == finds.length) {
      finds = Arrays.copyOf(finds, Math.max(FIRST, 2 * count));
    }
    finds[count++] = ((long) first << 32 | pattern) << TOKEN_BITS | last;
  }

  int size() {
    return count;
  }

  void sort() {
    Arrays.sort(finds, 0, count);
  }

  int first(int find) {
    return (int) (finds[find] >>> 32 + TOKEN_BITS);
  }

  int pattern(int find) {
    return (int) (finds[find] >>> TOKEN_BITS);
  }

  int last(int find) {
    return (int) finds[find] & TOKEN;
  }
}
