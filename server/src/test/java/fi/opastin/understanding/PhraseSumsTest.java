package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseSumsTest {

  @Test
  void sumsAsAMapDoesAndIsEmptyAfterwards() {
    Random random = new Random(5);
    PhraseSums sums = new PhraseSums();
    for (int phrases : new int[] {1, 50, 1000, 1025, 3000, 30_000, 200, 5000}) {
      Map<Integer, Float> expected = new HashMap<>();
      for (int i = 0; i < 2 * phrases; i++) {
        int phrase = random.nextInt(phrases) * (1 + i % 2);
        float square = random.nextFloat();
        sums.add(phrase, square);
        expected.merge(phrase, square, Float::sum);
      }
      Map<Integer, Float> found = new HashMap<>();
      for (int i = 0; i < sums.size(); i++) {
        found.put(sums.phraseAt(i), sums.dotAt(i));
      }
      assertEquals(expected, found);
      sums.clear();
      assertEquals(0, sums.size());
    }
  }
}
