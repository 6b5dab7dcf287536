package fi.opastin.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets contenders learn and read the same messages, one after the other in every round, so that
 * whatever else the machine does hits them alike.
 *
 * @param rounds that are timed
 * @param seconds how long a contender reads in each
 */
record Duel(int rounds, double seconds) {

  /** What each of them did, in their order. */
  List<Outcome> fight(TestSet set, List<Contender> contenders) {
    List<Double> trainings = new ArrayList<>();
    List<Map<String, List<Guess>>> guesses = new ArrayList<>();
    List<List<Double>> speeds = new ArrayList<>();
    for (Contender contender : contenders) {
      trainings.add(contender.train(set.train()));
      speeds.add(new ArrayList<>());
      // not timed: this is what warms them up
      contender.classify(set.test(), seconds);
      Map<String, List<Guess>> files = new LinkedHashMap<>();
      set.judged().forEach((file, rows) -> files.put(file, contender.classify(rows, 0).guesses()));
      guesses.add(files);
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < contenders.size(); i++) {
        speeds.get(i).add(contenders.get(i).classify(set.test(), seconds).perSecond());
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      outcomes.add(
          new Outcome(contenders.get(i).name(), trainings.get(i), guesses.get(i), speeds.get(i)));
    }
    return outcomes;
  }
}
