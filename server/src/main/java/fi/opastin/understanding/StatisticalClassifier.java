package fi.opastin.understanding;

import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A linear classifier over words, stems, concepts and letter n-grams, joined with the nearest
 * phrase, with calibrated probabilities. Immutable, safe to share.
 */
final class StatisticalClassifier implements TopicClassifier {

  /** How steeply the margins of the runners-up are turned into shares of what is left. */
  static final double STEEPNESS = 6;

  private final Learned learned;
  private final Calibration calibration;
  private final DangerFit dangers;
  private final ContextFit context;
  private final Thresholds thresholds;

  StatisticalClassifier(
      Learned learned,
      Calibration calibration,
      DangerFit dangers,
      ContextFit context,
      Thresholds thresholds) {
    this.learned = learned;
    this.calibration = calibration;
    this.dangers = dangers;
    this.context = context;
    this.thresholds = thresholds;
  }

  @Override
  public Verdict classify(Utterance utterance, Language language) {
    return classify(utterance, language, Optional.empty());
  }

  @Override
  public Verdict classify(Utterance utterance, Language language, Optional<TopicId> after) {
    if (utterance.isEmpty()) {
      return Verdict.NONE;
    }
    Learned.Decision decision = learned.decide(utterance, language);
    double best = calibration.probability(decision.evidence());
    List<SubjectScore> scores = scores(decision, best);
    return new Verdict(
        scores,
        after.flatMap(topic -> inContext(decision, utterance, topic)).orElse(scores),
        decision.nearest().similarity(),
        decision.evidence().known(),
        decision.nearest().phrase(),
        decision
            .danger()
            .map(it -> new SubjectScore(it.subject(), dangers.probability(it.evidence()))),
        decision.contact());
  }

  /** Empty where nothing is known of the topic before it. */
  private Optional<List<SubjectScore>> inContext(
      Learned.Decision decision, Utterance utterance, TopicId after) {
    int topic = Collections.binarySearch(learned.subjects(), Subject.of(after));
    return topic < 0
        ? Optional.empty()
        : Optional.of(
            context.scores(decision, utterance.tokens().size(), learned.subjects(), topic));
  }

  /** The first has its calibrated probability; the rest share what is left by their margins. */
  private List<SubjectScore> scores(Learned.Decision decision, double best) {
    float[] margins = decision.margins();
    int[] order = decision.order();
    double[] likeness = new double[order.length];
    double sum = 0;
    for (int i = 1; i < order.length; i++) {
      likeness[i] = Math.exp(STEEPNESS * (margins[order[i]] - margins[order[0]]));
      sum += likeness[i];
    }
    List<SubjectScore> scores = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      double share = i == 0 ? best : Math.min(best * likeness[i], (1 - best) * likeness[i] / sum);
      scores.add(new SubjectScore(learned.subjects().get(order[i]), share));
    }
    return scores;
  }

  @Override
  public Thresholds thresholds() {
    return thresholds;
  }

  void write(ModelOutput output) {
    learned.write(output);
    calibration.regression().write(output);
    dangers.regression().write(output);
    context.write(output);
    output.doubles(new double[] {thresholds.answer(), thresholds.clarify()});
  }

  /**
   * A classifier that was trained before.
   *
   * @param phrases that it was trained on
   */
  static StatisticalClassifier read(ModelInput input, List<Phrase> phrases) {
    Learned learned = Learned.read(input, phrases);
    Calibration calibration = new Calibration(LogisticRegression.read(input));
    DangerFit dangers = new DangerFit(LogisticRegression.read(input));
    ContextFit context = ContextFit.read(input, learned.phrases());
    double[] limits = input.doubles();
    return new StatisticalClassifier(
        learned, calibration, dangers, context, new Thresholds(limits[0], limits[1]));
  }
}
