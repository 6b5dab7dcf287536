package fi.opastin.understanding;

import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A linear classifier over words, stems, concepts and letter n-grams, joined with the nearest
 * phrase, with calibrated probabilities. Immutable, safe to share.
 */
final class StatisticalClassifier implements TopicClassifier {

  /** How much likeness to a phrase of a subject speaks for the subject, in units of margin. */
  static final float NEAREST = 0.35f;

  private static final int KEPT = 10;

  private final List<Subject> subjects;
  private final Vectorizer vectorizer;
  private final LinearModel model;
  private final PhraseIndex phrases;
  private final Calibration calibration;
  private final Thresholds thresholds;

  StatisticalClassifier(
      List<Subject> subjects,
      Vectorizer vectorizer,
      LinearModel model,
      PhraseIndex phrases,
      Calibration calibration,
      Thresholds thresholds) {
    this.subjects = subjects;
    this.vectorizer = vectorizer;
    this.model = model;
    this.phrases = phrases;
    this.calibration = calibration;
    this.thresholds = thresholds;
  }

  /** A decision before calibration: subjects by falling margin with the evidence for the first. */
  record Decision(
      int[] order, float[] margins, Calibration.Evidence evidence, PhraseIndex.Nearest nearest) {}

  static Decision decide(
      List<Subject> subjects,
      Vectorizer vectorizer,
      LinearModel model,
      PhraseIndex phrases,
      Utterance utterance,
      Language language) {
    float[] margins = model.margins(vectorizer.vector(new Vectorizer.Reading(utterance, language)));
    PhraseIndex.Nearest nearest = phrases.nearest(utterance, language);
    int near = nearest.phrase().map(phrase -> subjects.indexOf(phrase.subject())).orElse(-1);
    if (near >= 0) {
      margins[near] += NEAREST * (float) nearest.similarity();
    }
    int[] order = top(margins);
    Calibration.Evidence evidence =
        new Calibration.Evidence(
            margins[order[0]],
            order.length > 1 ? margins[order[1]] : -1,
            order.length > 2 ? margins[order[2]] : -1,
            nearest.similarity(),
            near == order[0],
            nearest.known());
    return new Decision(order, margins, evidence, nearest);
  }

  private static int[] top(float[] margins) {
    int[] order = new int[Math.min(KEPT, margins.length)];
    boolean[] taken = new boolean[margins.length];
    for (int rank = 0; rank < order.length; rank++) {
      int best = -1;
      for (int c = 0; c < margins.length; c++) {
        if (!taken[c] && (best < 0 || margins[c] > margins[best])) {
          best = c;
        }
      }
      taken[best] = true;
      order[rank] = best;
    }
    return order;
  }

  @Override
  public Verdict classify(Utterance utterance, Language language) {
    if (utterance.isEmpty()) {
      return new Verdict(List.of(), 0, 0, Optional.empty());
    }
    Decision decision = decide(subjects, vectorizer, model, phrases, utterance, language);
    double best = calibration.probability(decision.evidence());
    return new Verdict(
        scores(decision, best),
        decision.nearest().similarity(),
        decision.nearest().known(),
        nearestPhrase(decision));
  }

  /** The first has its calibrated probability; the rest share what is left by their margins. */
  private List<SubjectScore> scores(Decision decision, double best) {
    double[] shares = new double[decision.order().length];
    double sum = 0;
    for (int i = 1; i < shares.length; i++) {
      shares[i] = Math.exp(6 * decision.margins()[decision.order()[i]]);
      sum += shares[i];
    }
    List<SubjectScore> scores = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      double probability = i == 0 ? best : Math.min(best, (1 - best) * shares[i] / sum);
      scores.add(new SubjectScore(subjects.get(decision.order()[i]), probability));
    }
    return scores;
  }

  private static Optional<Phrase> nearestPhrase(Decision decision) {
    return decision.nearest().phrase();
  }

  @Override
  public Thresholds thresholds() {
    return thresholds;
  }
}
