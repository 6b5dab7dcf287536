package fi.opastin.understanding;

import de.bwaldvogel.liblinear.Linear;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains {@link StatisticalClassifier}s: once on all phrases, and before that without a part, to
 * learn how far its margins can be trusted. Deterministic. Safe to share.
 */
public final class StatisticalTrainer implements ClassifierTrainer {

  /** Every so many phrases one is held out to learn how far margins can be trusted. */
  private static final int HELD_OUT = 8;

  /** From these calibrated probabilities a topic is answered, or offered. */
  private static final Thresholds THRESHOLDS = new Thresholds(0.35, 0.08);

  static {
    Linear.disableDebugOutput();
  }

  @Override
  public TopicClassifier train(List<Phrase> phrases, Map<String, List<WordPattern>> concepts) {
    FeatureExtractor extractor = new FeatureExtractor(new Stems(), concepts);
    List<Reading> readings =
        phrases.stream().map(p -> Reading.of(Utterance.of(p.text()), p.language())).toList();
    List<Subject> subjects = phrases.stream().map(Phrase::subject).distinct().sorted().toList();
    Map<Subject, Integer> numbers = new HashMap<>();
    subjects.forEach(subject -> numbers.put(subject, numbers.size()));
    int[] labels = phrases.stream().mapToInt(p -> numbers.get(p.subject())).toArray();
    Material all = new Material(phrases, readings, labels);
    List<Calibration.Judged> judged = judge(extractor, subjects, all);
    Learned learned = all.learn(extractor, subjects);
    extractor.stems().stopLearning();
    return new StatisticalClassifier(learned, Calibration.fit(judged), THRESHOLDS);
  }

  private static List<Calibration.Judged> judge(
      FeatureExtractor extractor, List<Subject> subjects, Material all) {
    Learned learned = all.part(false).learn(extractor, subjects);
    Material held = all.part(true);
    List<Calibration.Judged> judged = new ArrayList<>();
    for (int i = 0; i < held.phrases().size(); i++) {
      Reading reading = held.readings().get(i);
      Learned.Decision decision = learned.decide(reading.utterance(), reading.language());
      judged.add(
          new Calibration.Judged(decision.evidence(), decision.order()[0] == held.labels()[i]));
    }
    return judged;
  }

  /** Phrases with what they are about. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Material(List<Phrase> phrases, List<Reading> readings, int[] labels) {

    Learned learn(FeatureExtractor extractor, List<Subject> subjects) {
      return Learned.from(extractor, subjects, phrases, readings, labels);
    }

    /** The phrases that are held out, or those that are not. */
    Material part(boolean heldOut) {
      List<Phrase> somePhrases = new ArrayList<>();
      List<Reading> someReadings = new ArrayList<>();
      List<Integer> someLabels = new ArrayList<>();
      for (int i = 0; i < phrases.size(); i++) {
        if ((i % HELD_OUT == 0) == heldOut) {
          somePhrases.add(phrases.get(i));
          someReadings.add(readings.get(i));
          someLabels.add(labels[i]);
        }
      }
      return new Material(
          somePhrases, someReadings, someLabels.stream().mapToInt(l -> l).toArray());
    }
  }
}
