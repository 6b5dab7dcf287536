package fi.opastin.bench;

import java.util.List;
import java.util.Map;

/**
 * What a contender did on a test set. Immutable.
 *
 * @param contender its name
 * @param trainingSeconds how long it learned
 * @param guesses for each message of each file
 * @param perSecond messages a second in each round
 */
record Outcome(
    String contender,
    double trainingSeconds,
    Map<String, List<Guess>> guesses,
    List<Double> perSecond) {

  Outcome {
    guesses = Map.copyOf(guesses);
    perSecond = List.copyOf(perSecond);
  }
}
