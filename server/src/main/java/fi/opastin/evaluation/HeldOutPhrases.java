package fi.opastin.evaluation;

import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Utterance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * One part of eight of the phrases, judged by a classifier that has not seen it. Whether a phrase
 * is held out depends on its own words alone, so that two contents can be compared phrase by
 * phrase. Stateless.
 */
public final class HeldOutPhrases {

  private static final int FOLDS = 8;

  private HeldOutPhrases() {}

  /** Judges them; takes a training. */
  public static List<Judged> of(Lesson lesson, ClassifierTrainer trainer) {
    Map<Boolean, List<Phrase>> parts =
        lesson.phrases().stream().collect(Collectors.partitioningBy(HeldOutPhrases::isHeldOut));
    TopicClassifier classifier = trainer.train(lesson.with(parts.get(false)));
    return parts.get(true).stream()
        .map(
            phrase ->
                PhraseTrial.judge(
                    phrase,
                    classifier.classify(Utterance.of(phrase.text()), phrase.language()),
                    classifier.thresholds()))
        .toList();
  }

  private static boolean isHeldOut(Phrase phrase) {
    CRC32C sum = new CRC32C();
    String key = phrase.subject() + "\n" + phrase.language().tag() + "\n" + phrase.text();
    sum.update(key.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % FOLDS == 0;
  }
}
