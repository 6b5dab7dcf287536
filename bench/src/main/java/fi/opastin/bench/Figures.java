package fi.opastin.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contender's figures on a set: one line of the table. Immutable. What a set has no file for, or
 * what was not measured by itself, is null.
 *
 * @param set its name
 * @param contender its name
 * @param messages how many were judged
 * @param right share that was taken right, 0–1
 * @param typos the same for messages with typos
 * @param refusal of messages out of scope
 * @param trainingSeconds median over folds
 * @param perSecond messages a second, median over rounds
 * @param timesNlpJs the same divided by that of NLP.js
 * @param rounds messages a second in each round
 */
record Figures(
    String set,
    String contender,
    int messages,
    double right,
    @Nullable Double typos,
    @Nullable Refusal refusal,
    @Nullable Double trainingSeconds,
    @Nullable Double perSecond,
    @Nullable Double timesNlpJs,
    List<Double> rounds) {

  /**
   * How messages out of scope are told.
   *
   * @param fittedOnTest whether there was nothing else to fit the threshold on
   * @param right share within scope that is right and not refused, with the fitted threshold
   * @param recall share out of scope that is refused, with the fitted threshold
   * @param commonRight the lowest of the contenders' {@code right}
   * @param recallAtCommon share out of scope that is refused with the threshold that leaves that
   */
  record Refusal(
      boolean fittedOnTest,
      double right,
      double recall,
      double commonRight,
      double recallAtCommon) {}

  Figures {
    rounds = List.copyOf(rounds);
  }
}
