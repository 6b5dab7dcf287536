package fi.opastin.understanding;

import fi.opastin.knowledge.Thresholds;
import java.util.Comparator;
import java.util.List;

/**
 * Finds from which probability on a topic is answered, and from which it is at least offered, by
 * what would have come of it for phrases that were held out, out-of-scope ones among them: few
 * answers may be wrong, and an offer must hold the right topic often enough to be worth a question.
 * Stateless.
 */
final class ThresholdFit {

  /**
   * So many of the answers to held-out phrases may be wrong. Phrases are written to be unlike each
   * other: of answers to messages as people write them, about a quarter as many are.
   */
  private static final double WRONG = 0.2;

  /** So many of the offers must hold the right topic. */
  private static final double WORTH_ASKING = 0.2;

  private static final Thresholds CAUTIOUS = new Thresholds(0.5, 0.1);
  private static final int TOO_FEW = 200;
  private static final double STEP = 0.01;

  /** So far to both sides are looked at together, lest a few phrases decide. */
  private static final double NEAR = 0.03;

  /**
   * A held-out phrase with what would be made of it.
   *
   * @param probability of the first choice
   * @param right whether the first choice is right
   * @param offered whether it is about a topic, and that is among those that would be offered
   * @param aside whether the first choice is no topic, and so is never answered
   */
  record Trial(double probability, boolean right, boolean offered, boolean aside) {}

  private ThresholdFit() {}

  /** The thresholds; cautious ones where there is too little to tell. */
  static Thresholds of(List<Trial> trials) {
    List<Trial> topics =
        trials.stream()
            .filter(trial -> !trial.aside())
            .sorted(Comparator.comparingDouble(Trial::probability).reversed())
            .toList();
    if (topics.size() < TOO_FEW) {
      return CAUTIOUS;
    }
    double answer = lowestWithFewWrong(topics);
    return new Thresholds(answer, lowestWorthAsking(topics, answer));
  }

  /** The lowest probability such that of all answers from there on few enough are wrong. */
  private static double lowestWithFewWrong(List<Trial> falling) {
    double lowest = 1;
    int wrong = 0;
    for (int i = 0; i < falling.size(); i++) {
      wrong += falling.get(i).right() ? 0 : 1;
      if (wrong <= WRONG * (i + 1)) {
        lowest = falling.get(i).probability();
      }
    }
    return lowest;
  }

  /** The lowest probability around which offers hold the right topic often enough. */
  private static double lowestWorthAsking(List<Trial> falling, double answer) {
    double lowest = answer;
    for (double from = answer - STEP; from > 0; from -= STEP) {
      double at = from;
      List<Trial> near =
          falling.stream()
              .filter(t -> t.probability() >= at - NEAR && t.probability() < at + NEAR)
              .toList();
      if (near.stream().filter(Trial::offered).count() < WORTH_ASKING * near.size()) {
        return lowest;
      }
      lowest = Math.max(0, from - STEP);
    }
    return lowest;
  }
}
