package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Four rows at a time give, to the last bit, what one by one give. */
class RowsTest {

  private static final int WIDTH = 77;

  private final Random random = new Random(3);
  private final float[] factors = row(4);
  private final float[][] rows = rows(4);

  private float[] row(int width) {
    float[] row = new float[width];
    for (int i = 0; i < width; i++) {
      row[i] = random.nextFloat(-1, 1);
    }
    return row;
  }

  private float[][] rows(int count) {
    return Stream.generate(() -> row(WIDTH)).limit(count).toArray(float[][]::new);
  }

  @Test
  void fourRowsAddLikeOneAfterTheOther() {
    float[] sums = row(WIDTH);
    float[] expected = sums.clone();
    for (int r = 0; r < rows.length; r++) {
      Rows.add(factors[r], rows[r], expected);
    }
    Rows.add(
        factors[0], rows[0], factors[1], rows[1], factors[2], rows[2], factors[3], rows[3], sums);
    assertArrayEquals(expected, sums, 0);
  }

  @Test
  void fourRowsMoveLikeEachByItself() {
    float[] step = row(WIDTH);
    float[][] expected = Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
    for (int r = 0; r < rows.length; r++) {
      Rows.add(factors[r], step, expected[r]);
    }
    Rows.addToEach(
        step, factors[0], rows[0], factors[1], rows[1], factors[2], rows[2], factors[3], rows[3]);
    for (int r = 0; r < rows.length; r++) {
      assertArrayEquals(expected[r], rows[r], 0);
    }
  }

  @Test
  void rowsOfFeaturesAddLikeOneAfterTheOther() {
    int[] features = {3, 0, 5, 1, 4, 2};
    float[] factors = row(features.length);
    float[][] rows = rows(features.length);
    float[] sums = row(WIDTH);
    float[] expected = sums.clone();
    for (int i = 0; i < features.length; i++) {
      Rows.add(factors[i], rows[features[i]], expected);
    }
    Rows.add(features, factors, rows, sums);
    assertArrayEquals(expected, sums, 0);
  }

  @Test
  void rowsOfFeaturesMoveLikeEachByItself() {
    int[] features = {3, 0, 5, 1, 4, 2};
    float[] factors = row(features.length);
    float[] step = row(WIDTH);
    float[][] rows = rows(features.length + 1);
    float[][] expected = Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
    for (int i = 0; i < features.length; i++) {
      Rows.add(factors[i], step, expected[features[i]]);
    }
    Rows.addToEach(step, features, factors, rows);
    for (int r = 0; r < rows.length; r++) {
      assertArrayEquals(expected[r], rows[r], 0, "row " + r);
    }
  }
}
