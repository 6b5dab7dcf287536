package fi.opastin.understanding;

import java.util.Arrays;

/** Gathers the numbers of one message's features. Not safe to share. */
final class FoundNumbers {
  private int[] numbers = new int[256];
  private int count;

  void add(int number) {
    if (number != FeatureNumbers.UNKNOWN) {
      makeRoom(1);
      numbers[count++] = number;
    }
  }

  void add(int[] more) {
    makeRoom(more.length);
    System.arraycopy(more, 0, numbers, count, more.length);
    count += more.length;
  }

  private void makeRoom(int more) {
    if (count + more > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * (count + more));
    }
  }

  /**
   * The numbers, rising. A feature that came twice counts once: people repeat themselves without
   * meaning more.
   */
  int[] distinct() {
    Arrays.sort(numbers, 0, count);
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (size == 0 || numbers[size - 1] != numbers[i]) {
        numbers[size++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, size);
  }
}
