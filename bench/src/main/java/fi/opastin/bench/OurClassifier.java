package fi.opastin.bench;

import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordPattern;
import fi.opastin.understanding.StatisticalTrainer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Our reading of a text and our classifier, without anything else of the product. */
final class OurClassifier implements Contender {

  private final Map<String, List<WordPattern>> concepts;
  private final Map<String, Subject> subjects = new HashMap<>();
  private final Map<Subject, String> intents = new HashMap<>();
  private @Nullable TopicClassifier classifier;

  /** A classifier that may use words of like meaning. */
  OurClassifier(Map<String, List<WordPattern>> concepts) {
    this.concepts = concepts;
  }

  @Override
  public String name() {
    return "Opastin, classifier";
  }

  @Override
  public double train(List<Row> rows) {
    List<Phrase> phrases = new ArrayList<>();
    for (Row row : rows) {
      phrases.add(new Phrase(subject(row.intent()), row.language(), row.text(), "train.tsv", 0));
    }
    long start = System.nanoTime();
    classifier =
        new StatisticalTrainer().train(new Lesson(phrases, List.of(), List.of(), concepts));
    return (System.nanoTime() - start) / 1e9;
  }

  /** Intents may have any characters, and names that mean something to us. */
  private Subject subject(String intent) {
    Subject subject =
        subjects.computeIfAbsent(intent, i -> new Subject("intent-" + subjects.size()));
    intents.put(subject, intent);
    return subject;
  }

  @Override
  public Pass classify(List<Row> rows, double seconds) {
    TopicClassifier learned = Objects.requireNonNull(classifier, "trained first");
    return Pass.over(rows, seconds, row -> guess(row, learned));
  }

  private Guess guess(Row row, TopicClassifier learned) {
    return learned
        .classify(Utterance.of(row.text()), row.language())
        .best()
        .map(best -> new Guess(intents.get(best.subject()), best.probability()))
        .orElse(Guess.NONE);
  }
}
