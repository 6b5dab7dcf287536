package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {

  private static ConditionalLogit.Option option(int kind, double... values) {
    return new ConditionalLogit.Option(values, kind);
  }

  @Test
  void isSoftmaxOverTheOptionsOfACase() {
    ConditionalLogit choice = new ConditionalLogit(Math.log(2), Math.log(3));
    List<ConditionalLogit.Option> options = List.of(option(-1, 1), option(-1, 0), option(0, 0));
    assertArrayEquals(
        new double[] {2.0 / 6, 1.0 / 6, 3.0 / 6}, choice.probabilities(options), 1e-12);
  }

  @Test
  void hugeValuesDoNotOverflow() {
    double[] probabilities =
        new ConditionalLogit(1000).probabilities(List.of(option(-1, 5), option(-1, 4)));
    assertArrayEquals(new double[] {1, 0}, probabilities, 1e-12);
  }

  @Test
  void findsTheWeightsThatChoicesWereMadeBy() {
    ConditionalLogit truth = new ConditionalLogit(1.5, -1, 0.7);
    Random random = new Random(7);
    List<ConditionalLogit.Seen> seen = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      List<ConditionalLogit.Option> options =
          IntStream.range(0, 4)
              .mapToObj(o -> option(o == 0 ? 0 : -1, random.nextGaussian(), random.nextGaussian()))
              .toList();
      double[] probabilities = truth.probabilities(options);
      double drawn = random.nextDouble();
      int chosen = 0;
      while (chosen < 3 && drawn >= probabilities[chosen]) {
        drawn -= probabilities[chosen++];
      }
      seen.add(new ConditionalLogit.Seen(options, chosen, 1));
    }
    List<ConditionalLogit.Option> some =
        List.of(option(0, 1, 0), option(-1, 0, 1), option(-1, 0, 0));
    assertArrayEquals(
        truth.probabilities(some), ConditionalLogit.fit(seen, 1).probabilities(some), 0.03);
  }

  @Test
  void whatCountsMoreDecides() {
    List<ConditionalLogit.Option> options = List.of(option(-1, 1), option(-1, 0));
    ConditionalLogit fitted =
        ConditionalLogit.fit(
            List.of(
                new ConditionalLogit.Seen(options, 0, 3), new ConditionalLogit.Seen(options, 1, 1)),
            0);
    double first = fitted.probabilities(options)[0];
    assertEquals(0.75, first, 0.02);
    assertTrue(first < 0.75, "weights are kept small");
  }
}
