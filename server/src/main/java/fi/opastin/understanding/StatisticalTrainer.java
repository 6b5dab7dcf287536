package fi.opastin.understanding;

import de.bwaldvogel.liblinear.Linear;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.ContactWish;
import fi.opastin.knowledge.FollowUp;
import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Trains {@link StatisticalClassifier}s: once on all phrases, and before that without a part, to
 * learn how far its margins can be trusted. Deterministic. Safe to share.
 */
public final class StatisticalTrainer implements ClassifierTrainer {

  /** Every so many phrases one is held out to learn how far margins can be trusted. */
  private static final int HELD_OUT = 8;

  /** So many topics are offered when it is not clear which is meant. */
  private static final int OFFERED = 3;

  static {
    Linear.disableDebugOutput();
  }

  @Override
  public StatisticalClassifier train(Lesson lesson) {
    List<Phrase> phrases = lesson.phrases();
    List<Subject> subjects = phrases.stream().map(Phrase::subject).distinct().sorted().toList();
    List<FollowUp> written = lesson.followUps().stream().filter(it -> isOf(subjects, it)).toList();
    List<Phrase> more = new ArrayList<>(RemarksBeside.of(phrases));
    more.addAll(ContextTrainer.learned(written));
    int moreFromTheStart = more.size();
    more.addAll(ContextTrainer.keptBack(written));
    List<Reading> readings = readings(phrases);
    List<Reading> all = new ArrayList<>(readings);
    all.addAll(readings(more));
    Stems stems = Stems.of(all);
    int[] labels = labels(phrases, subjects);
    CompletableFuture<KnownWords> found =
        CompletableFuture.supplyAsync(() -> KnownWords.of(all, stems));
    Vectorizer.Fitted fitted = Vectorizer.fit(new FeatureExtractor(stems, lesson.concepts()), all);
    KnownWords words = found.join();
    List<SparseVector> vectors = fitted.vectors();
    PhraseIndex index =
        PhraseIndex.of(phrases, vectors.subList(0, phrases.size()), fitted.weightsOfWords());
    int[] allLabels = concat(labels, labels(more, subjects));
    int[] moreRows = IntStream.range(labels.length, labels.length + moreFromTheStart).toArray();
    CommitteeTrainer trainer =
        new CommitteeTrainer(vectors, allLabels, subjects.size(), fitted.vectorizer().features());

    trainer.begin(concat(rows(labels.length, false), moreRows));
    ContactSense contacts = contacts(lesson.contactWishes(), fitted.vectorizer());
    Learned early =
        new Learned(subjects, words, fitted.vectorizer(), trainer.committee(), index, contacts);
    List<HeldOut> heldOut = new ArrayList<>();
    ContextTrainer context = new ContextTrainer(early, written);
    int[] heldOutRows = rows(labels.length, true);
    List<Learned.Decision> decisions =
        IntStream.of(heldOutRows)
            .parallel()
            .mapToObj(row -> early.decideHeldOut(row, readings.get(row), vectors.get(row)))
            .toList();
    for (int i = 0; i < heldOutRows.length; i++) {
      int row = heldOutRows[i];
      heldOut.add(new HeldOut(decisions.get(i), labels[row]));
      context.add(readings.get(row), phrases.get(row).subject(), decisions.get(i), heldOut.size());
    }
    Calibration calibration = Calibration.of(heldOut.stream().map(HeldOut::judged).toList());
    Thresholds thresholds =
        ThresholdFit.of(heldOut.stream().map(h -> h.trial(calibration, subjects)).toList());
    DangerFit dangers =
        DangerFit.of(heldOut.stream().flatMap(h -> h.danger(subjects).stream()).toList());

    trainer.goOn(IntStream.range(0, allLabels.length).toArray());
    return new StatisticalClassifier(
        new Learned(subjects, words, fitted.vectorizer(), trainer.committee(), index, contacts),
        calibration,
        dangers,
        context.fit(),
        thresholds);
  }

  /** A phrase that was held out, with the subject that it is about. */
  private record HeldOut(Learned.Decision decision, int label) {

    LogisticRegression.Seen judged() {
      return new LogisticRegression.Seen(
          decision.evidence().values(), decision.order()[0] == label);
    }

    ThresholdFit.Trial trial(Calibration calibration, List<Subject> subjects) {
      return new ThresholdFit.Trial(
          calibration.probability(decision.evidence()),
          decision.order()[0] == label,
          isOffered(subjects),
          subjects.get(decision.order()[0]).isAside());
    }

    Optional<LogisticRegression.Seen> danger(List<Subject> subjects) {
      return decision
          .danger()
          .map(
              it ->
                  new LogisticRegression.Seen(
                      it.evidence().values(), subjects.get(label).isDanger()));
    }

    /** Whoever asks for what is not ours is helped by no offer. */
    private boolean isOffered(List<Subject> subjects) {
      return !subjects.get(label).isAside()
          && IntStream.of(decision.order()).limit(OFFERED).anyMatch(offer -> offer == label);
    }
  }

  private static ContactSense contacts(List<ContactWish> wishes, Vectorizer vectorizer) {
    if (wishes.isEmpty()) {
      return ContactSense.none();
    }
    List<SparseVector> vectors =
        wishes.parallelStream()
            .map(wish -> Reading.of(Utterance.of(wish.text()), wish.language()))
            .map(vectorizer::vector)
            .toList();
    boolean[] isWish = new boolean[vectors.size()];
    for (int row = 0; row < isWish.length; row++) {
      isWish[row] = wishes.get(row).isWish();
    }
    return ContactSense.learn(vectors, isWish, vectorizer.features());
  }

  /** Whether both what a message came after and what it is about are among the subjects. */
  private static boolean isOf(List<Subject> subjects, FollowUp followUp) {
    return subjects.contains(Subject.of(followUp.after()))
        && subjects.contains(followUp.phrase().subject());
  }

  /** On all cores, in the order of the phrases. */
  private static List<Reading> readings(List<Phrase> phrases) {
    return phrases.parallelStream()
        .map(phrase -> Reading.of(Utterance.of(phrase.text()), phrase.language()))
        .toList();
  }

  private static int[] concat(int[] one, int[] other) {
    return IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();
  }

  private static int[] labels(List<Phrase> phrases, List<Subject> subjects) {
    Map<Subject, Integer> numbers = new HashMap<>();
    subjects.forEach(subject -> numbers.put(subject, numbers.size()));
    return phrases.stream().mapToInt(phrase -> numbers.get(phrase.subject())).toArray();
  }

  /** The phrases that are held out, or those that are not. */
  private static int[] rows(int phrases, boolean heldOut) {
    return IntStream.range(0, phrases).filter(i -> (i % HELD_OUT == 0) == heldOut).toArray();
  }
}
