package fi.opastin.understanding;

import java.util.Random;

/** Brings numbers into a random order (Fisher and Yates 1938). Stateless. */
final class Shuffle {

  private Shuffle() {}

  static void inPlace(int[] numbers, Random random) {
    for (int i = numbers.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = numbers[i];
      numbers[i] = numbers[j];
      numbers[j] = swap;
    }
  }
}
