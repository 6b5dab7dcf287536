package fi.opastin.understanding;

import fi.opastin.knowledge.FollowUp;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Fits {@link ContextFit}: to messages as people write them after a topic, and to phrases that were
 * held out, as if each came after some topic. Not to be shared.
 */
final class ContextTrainer {

  /** How much all held-out phrases count beside all messages that were written after a topic. */
  private static final double OTHERS = 0.3;

  /** So many are enough: one phrase of this many. */
  private static final int EVERY = 3;

  /** One of so many messages is learned by the model before it is judged. */
  private static final int LEARNED = 2;

  private final Learned early;
  private final List<FollowUp> written;
  private final FollowUpIndex index;
  private final ContextNetworkTrainer network;

  /** Has not learned those messages that the choice is fitted to. */
  private final ContextNetwork unaware;

  private final List<Subject> topics;
  private final List<Subject> services;
  private final List<Example> followUps = new ArrayList<>();
  private final List<Example> others = new ArrayList<>();

  /**
   * A message after a topic.
   *
   * @param topic the number of the topic
   * @param meant the number of what it is about
   * @param row its number among those that were written; -1 for a phrase
   */
  private record Example(Learned.Decision decision, int words, int topic, int meant, int row) {

    /** Empty where nobody could choose what is meant. */
    Optional<ConditionalLogit.Seen> seen(
        FollowUpIndex index,
        ContextNetwork network,
        Successions successions,
        List<Subject> subjects,
        double weight) {
      FollowUpIndex.Likeness likeness =
          index.likeness(decision.vector(), topic, subjects.size(), row);
      float[] learned = network.logProbabilities(decision.vector(), topic);
      ContextFit.Message message =
          new ContextFit.Message(decision, words, likeness, learned, subjects, topic);
      int[] candidates = message.candidates();
      return IntStream.range(0, candidates.length)
          .filter(i -> candidates[i] == meant)
          .mapToObj(
              i -> new ConditionalLogit.Seen(message.options(candidates, successions), i, weight))
          .findFirst();
    }
  }

  /**
   * With messages as they were written after topics.
   *
   * @param early a model that has learned, but for phrases, {@link #learned} alone
   * @param written whose subjects it knows
   */
  ContextTrainer(Learned early, List<FollowUp> written) {
    this.early = early;
    this.written = written;
    topics = early.subjects().stream().filter(ContextTrainer::isMatter).toList();
    services = topics.stream().filter(ContextFit::isService).toList();
    List<Example> examples =
        IntStream.range(0, written.size()).parallel().mapToObj(this::example).toList();
    IntStream.range(0, written.size())
        .filter(row -> !isLearned(row))
        .forEach(row -> followUps.add(examples.get(row)));
    List<SparseVector> vectors =
        examples.stream().map(example -> example.decision().vector()).toList();
    index = FollowUpIndex.of(written, vectors, early.subjects(), early.phrases());
    network =
        new ContextNetworkTrainer(
            vectors,
            examples.stream().mapToInt(Example::topic).toArray(),
            examples.stream().mapToInt(Example::meant).toArray(),
            early.subjects(),
            early.vectorizer().features());
    unaware =
        network.begin(
            IntStream.range(0, examples.size()).filter(ContextTrainer::isLearned).toArray());
  }

  /** What of it a model learns before it is judged here. */
  static List<Phrase> learned(List<FollowUp> written) {
    return phrases(written, true);
  }

  /** What of it a model learns after it was judged here. */
  static List<Phrase> keptBack(List<FollowUp> written) {
    return phrases(written, false);
  }

  private static List<Phrase> phrases(List<FollowUp> written, boolean learned) {
    return IntStream.range(0, written.size())
        .filter(row -> isLearned(row) == learned)
        .mapToObj(row -> written.get(row).phrase())
        .toList();
  }

  private static boolean isLearned(int row) {
    return row % LEARNED == 0;
  }

  /** What a conversation can be about. */
  private static boolean isMatter(Subject subject) {
    return subject.topic().filter(topic -> !topic.isTalk()).isPresent() && !subject.isDanger();
  }

  private Example example(int row) {
    FollowUp followUp = written.get(row);
    Phrase phrase = followUp.phrase();
    Utterance utterance = Utterance.of(phrase.text());
    Learned.Decision decision = early.decide(utterance, phrase.language());
    return example(decision, utterance, Subject.of(followUp.after()), phrase.subject(), row);
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
      others.add(example(decision, reading.utterance(), topic, meant, -1));
    }
  }

  private Example example(
      Learned.Decision decision, Utterance utterance, Subject topic, Subject meant, int row) {
    return new Example(decision, utterance.tokens().size(), number(topic), number(meant), row);
  }

  private int number(Subject subject) {
    return Collections.binarySearch(early.subjects(), subject);
  }

  ContextFit fit() {
    List<Subject> subjects = early.subjects();
    if (followUps.isEmpty() || others.isEmpty()) {
      return ContextFit.unfitted(subjects.size(), unaware);
    }
    Successions successions = Successions.none(subjects.size());
    for (FollowUp it : written) {
      successions =
          successions.and(1, number(Subject.of(it.after())), number(it.phrase().subject()));
    }
    CompletableFuture<ContextNetwork> aware =
        CompletableFuture.supplyAsync(
            () -> network.goOn(IntStream.range(0, written.size()).toArray()));
    double weight = OTHERS * followUps.size() / others.size();
    List<ConditionalLogit.Seen> seen = new ArrayList<>();
    for (Example it : followUps) {
      // nobody has seen the message that is judged
      Successions rest = successions.and(-1, it.topic(), it.meant());
      it.seen(index, unaware, rest, subjects, 1).ifPresent(seen::add);
    }
    for (Example it : others) {
      it.seen(index, unaware, successions, subjects, weight).ifPresent(seen::add);
    }
    ConditionalLogit choice = ConditionalLogit.fit(seen, subjects.size());
    return new ContextFit(index, aware.join(), choice, successions);
  }
}
