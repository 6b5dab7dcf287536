package fi.opastin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One or more passes over some messages. Immutable.
 *
 * @param guesses one for each message
 * @param perSecond messages a second
 */
record Pass(List<Guess> guesses, double perSecond) {

  Pass {
    guesses = List.copyOf(guesses);
  }

  /** Passes in this thread as often as fits in the seconds, at least once. */
  static Pass over(List<Row> rows, double seconds, Function<Row, Guess> reader) {
    List<Guess> guesses = new ArrayList<>();
    int passes = 0;
    long start = System.nanoTime();
    double taken;
    do {
      guesses.clear();
      for (Row row : rows) {
        guesses.add(reader.apply(row));
      }
      passes++;
      taken = (System.nanoTime() - start) / 1e9;
    } while (taken < seconds);
    return new Pass(guesses, passes * rows.size() / taken);
  }
}
