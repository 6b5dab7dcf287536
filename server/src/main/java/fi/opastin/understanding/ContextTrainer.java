package fi.opastin.understanding;

import fi.opastin.knowledge.FollowUp;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits {@link ContextFit}: to messages as people write them after a topic, and to phrases that were
 * held out, as if each came after some topic. Not to be shared.
 */
final class ContextTrainer {

  /** How much all held-out phrases count beside all messages that were written after a topic. */
  private static final double OTHERS = 0.3;

  /** So many are enough: one phrase of this many. */
  private static final int EVERY = 3;

  private final Learned early;
  private final List<Subject> topics;
  private final List<Subject> services;
  private final List<Example> followUps = new ArrayList<>();
  private final List<Example> others = new ArrayList<>();

  /**
   * A message after a topic.
   *
   * @param topic the number of the topic
   * @param meant the number of what it is about
   */
  private record Example(Learned.Decision decision, int words, int topic, int meant) {

    boolean goesOn() {
      return topic == meant;
    }

    /** Empty where nobody could choose what is meant. */
    Optional<ConditionalLogit.Seen> seen(
        FollowUpSense sense, Successions successions, List<Subject> subjects, double weight) {
      ContextFit.Message message =
          new ContextFit.Message(decision, words, sense.of(decision.vector()), subjects, topic);
      int[] candidates = message.candidates();
      return IntStream.range(0, candidates.length)
          .filter(i -> candidates[i] == meant)
          .mapToObj(
              i -> new ConditionalLogit.Seen(message.options(candidates, successions), i, weight))
          .findFirst();
    }
  }

  /** With a model that has seen neither. */
  ContextTrainer(Learned early) {
    this.early = early;
    topics = early.subjects().stream().filter(ContextTrainer::isMatter).toList();
    services = topics.stream().filter(ContextFit::isService).toList();
  }

  /** What a conversation can be about. */
  private static boolean isMatter(Subject subject) {
    return subject.topic().filter(topic -> !topic.isTalk()).isPresent() && !subject.isDanger();
  }

  /** A message as it was written after a topic. */
  void add(FollowUp followUp) {
    Phrase phrase = followUp.phrase();
    Utterance utterance = Utterance.of(phrase.text());
    Learned.Decision decision = early.decide(utterance, phrase.language());
    add(followUps, decision, utterance, Subject.of(followUp.after()), phrase.subject());
  }

  /**
   * A phrase that was held out. "What does it cost" is a phrase of Ohjaamo, which it is only after
   * something else of Ohjaamo; any other phrase may come after any topic.
   *
   * @param turn how many came before it: each comes after another topic
   */
  void add(Reading reading, Subject meant, Learned.Decision decision, int turn) {
    List<Subject> before = ContextFit.isService(meant) ? services : topics;
    if (turn % EVERY == 0 && !before.isEmpty()) {
      Subject topic = before.get(turn / EVERY % before.size());
      add(others, decision, reading.utterance(), topic, meant);
    }
  }

  private void add(
      List<Example> to,
      Learned.Decision decision,
      Utterance utterance,
      Subject before,
      Subject subject) {
    int topic = Collections.binarySearch(early.subjects(), before);
    int meant = Collections.binarySearch(early.subjects(), subject);
    if (topic >= 0 && meant >= 0) {
      to.add(new Example(decision, utterance.tokens().size(), topic, meant));
    }
  }

  /** What of a list is of one half, as every second is. */
  private static <T> List<T> half(List<T> all, int which) {
    return IntStream.range(0, all.size()).filter(i -> i % 2 == which).mapToObj(all::get).toList();
  }

  private FollowUpSense sense(List<Example> some) {
    boolean[] goesOn = new boolean[some.size()];
    for (int i = 0; i < goesOn.length; i++) {
      goesOn[i] = some.get(i).goesOn();
    }
    List<SparseVector> vectors = some.stream().map(it -> it.decision().vector()).toList();
    return FollowUpSense.learn(vectors, goesOn, early.vectorizer().features());
  }

  ContextFit fit() {
    List<Subject> subjects = early.subjects();
    if (followUps.isEmpty() || others.isEmpty()) {
      return ContextFit.unfitted(subjects.size());
    }
    Successions successions = Successions.none(subjects.size());
    for (Example it : followUps) {
      successions = successions.and(1, it.topic(), it.meant());
    }
    List<Example> all = Stream.concat(followUps.stream(), others.stream()).toList();
    double weight = OTHERS * followUps.size() / others.size();
    List<ConditionalLogit.Seen> seen = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      // each half is judged by what was learned from the other
      FollowUpSense sense = sense(half(all, 1 - half));
      for (int i = half; i < all.size(); i += 2) {
        Example it = all.get(i);
        boolean followUp = i < followUps.size();
        Successions rest = followUp ? successions.and(-1, it.topic(), it.meant()) : successions;
        it.seen(sense, rest, subjects, followUp ? 1 : weight).ifPresent(seen::add);
      }
    }
    return new ContextFit(sense(all), ConditionalLogit.fit(seen, subjects.size()), successions);
  }
}
