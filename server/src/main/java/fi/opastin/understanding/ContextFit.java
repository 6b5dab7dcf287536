package fi.opastin.understanding;

import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a message is about when it comes after a topic was answered: that topic again ("how long
 * does it take"), or another one. Weighs what the classifier makes of the message by itself against
 * the topic before it and what people ask after that, by a conditional logit over the likeliest
 * subjects and that topic. Immutable, safe to share.
 *
 * @param written what was written after a topic
 * @param network what it makes of the message after the topic
 * @param choice over what a {@link Candidate} tells of itself
 * @param successions how often each subject was seen after each topic
 */
record ContextFit(
    FollowUpIndex written,
    ContextNetwork network,
    ConditionalLogit choice,
    Successions successions) {

  private static final Set<String> SERVICE = Set.of("ohjaamo", "guidance");

  /** What one may ask of Ohjaamo one may ask of all guidance: its hours, its price. */
  static boolean isService(Subject subject) {
    return subject.topic().filter(topic -> SERVICE.contains(topic.family())).isPresent();
  }

  /**
   * Where nothing was learned, a message is about what it is about by itself.
   *
   * @param network that has learned nothing
   */
  static ContextFit unfitted(int subjects, ContextNetwork network) {
    double[] weights = new double[Candidate.SIZE + subjects];
    weights[0] = StatisticalClassifier.STEEPNESS;
    return new ContextFit(
        FollowUpIndex.none(), network, new ConditionalLogit(weights), Successions.none(subjects));
  }

  /**
   * A message after a topic.
   *
   * @param decision what the classifier makes of it by itself
   * @param words how many it has
   * @param likeness to what was written after topics
   * @param learned by subject, the logarithm of the probability that the network gives it
   * @param subjects in the order of the decision's margins
   * @param topic the number of the topic before it among them
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Message(
      Learned.Decision decision,
      int words,
      FollowUpIndex.Likeness likeness,
      float[] learned,
      List<Subject> subjects,
      int topic) {

    /** The numbers of the subjects that it may be about. */
    int[] candidates() {
      int outOfScope = Collections.binarySearch(subjects, Subject.OUT_OF_SCOPE);
      int remark = Collections.binarySearch(subjects, Subject.REMARK);
      return IntStream.concat(
              IntStream.of(decision.order()), IntStream.of(topic, outOfScope, remark))
          .filter(subject -> subject >= 0)
          .distinct()
          .toArray();
    }

    /** What is to be chosen from, in the order of the candidates. */
    List<ConditionalLogit.Option> options(int[] candidates, Successions successions) {
      return IntStream.of(candidates)
          .mapToObj(subject -> new Candidate(this, subject).option(successions))
          .toList();
    }

    private String family(int number) {
      return subjects.get(number).topic().map(TopicId::family).orElse("");
    }
  }

  /** One of the subjects that a message may be about. */
  private static final class Candidate {

    /** Where the values begin of another topic of the topic's family. */
    private static final int RELATED = 21;

    /** Where the value stands of guidance that is not of the topic's family. */
    private static final int GUIDANCE = RELATED + 2;

    /** Where the values begin that tell of subjects apart from the topic before. */
    private static final int KINDS = GUIDANCE + 1;

    private static final List<Subject> ASIDES =
        List.of(Subject.OUT_OF_SCOPE, Subject.REMARK, Subject.INSULT);

    private static final List<String> FAMILIES =
        List.of("smalltalk", "bot", "guidance", "ohjaamo", "crisis");

    static final int SIZE = KINDS + 2 * (ASIDES.size() + FAMILIES.size());

    private final Message message;
    private final int number;
    private final Subject subject;
    private final String family;

    /** Whether it is of the topic's own family; what one may ask of all guidance counts as one. */
    private final boolean related;

    Candidate(Message message, int number) {
      this.message = message;
      this.number = number;
      subject = message.subjects().get(number);
      family = message.family(number);
      String before = message.family(message.topic());
      related = family.equals(before) || SERVICE.contains(family) && SERVICE.contains(before);
    }

    /** A subject of the topic's own family draws what others of its kind do not. */
    ConditionalLogit.Option option(Successions successions) {
      return new ConditionalLogit.Option(values(successions), related ? -1 : number);
    }

    private double[] values(Successions successions) {
      double[] values = new double[SIZE];
      int at = 0;
      Learned.Decision decision = message.decision();
      double best = decision.margins()[decision.order()[0]];
      double margin = decision.margins()[number];
      double length = Math.log1p(message.words());
      double likeness = decision.nearest().similarity();
      boolean nearest =
          decision.nearest().phrase().filter(it -> it.subject().equals(subject)).isPresent();
      values[at++] = margin - best;
      values[at++] = margin;
      values[at++] = nearest ? likeness : 0;
      values[at++] = Math.log1p(successions.count(message.topic(), number));
      values[at++] = message.likeness().about()[number];
      values[at++] = message.likeness().afterTopic()[number];
      double learned = message.learned()[number];
      values[at++] = learned;
      values[at++] = Math.exp(learned);
      if (number == message.topic()) {
        values[at++] = learned;
        values[at++] = 1;
        values[at++] = length;
        values[at++] = best;
        values[at++] = decision.evidence().best() - decision.evidence().second();
        values[at++] = likeness;
        values[at++] = nearest ? likeness : 0;
        values[at++] = decision.evidence().known();
        values[at++] = margin(Subject.REMARK);
        values[at++] = margin(Subject.OUT_OF_SCOPE);
        values[at++] = margin - best;
        values[at++] = message.likeness().leaving();
        values[at] = decision.contact();
      } else if (related) {
        values[RELATED] = 1;
        values[RELATED + 1] = length;
      } else if (SERVICE.contains(family)) {
        values[GUIDANCE] = decision.contact();
      }
      at = KINDS;
      for (Subject aside : ASIDES) {
        at = add(values, at, subject.equals(aside), length);
      }
      for (String one : FAMILIES) {
        at = add(values, at, !related && family.equals(one), length);
      }
      return values;
    }

    private static int add(double[] values, int at, boolean holds, double length) {
      values[at] = holds ? 1 : 0;
      values[at + 1] = holds ? length : 0;
      return at + 2;
    }

    private double margin(Subject aside) {
      int place = Collections.binarySearch(message.subjects(), aside);
      return place < 0 ? -1 : message.decision().margins()[place];
    }
  }

  /**
   * The subjects that a message may be about, by falling probability.
   *
   * @param subjects in the order of the decision's margins
   * @param topic the number of the topic before it among them
   */
  List<SubjectScore> scores(
      Learned.Decision decision, int words, List<Subject> subjects, int topic) {
    FollowUpIndex.Likeness likeness =
        written.likeness(decision.vector(), topic, subjects.size(), -1);
    float[] learned = network.logProbabilities(decision.vector(), topic);
    Message message = new Message(decision, words, likeness, learned, subjects, topic);
    int[] candidates = message.candidates();
    double[] probabilities = choice.probabilities(message.options(candidates, successions));
    List<SubjectScore> scores = new ArrayList<>();
    for (int i = 0; i < candidates.length; i++) {
      scores.add(new SubjectScore(message.subjects().get(candidates[i]), probabilities[i]));
    }
    scores.sort((a, b) -> Double.compare(b.probability(), a.probability()));
    return scores;
  }

  void write(ModelOutput output) {
    written.write(output);
    network.write(output);
    choice.write(output);
    successions.write(output);
  }

  /**
   * What was fitted before.
   *
   * @param known for the weights of words
   */
  static ContextFit read(ModelInput input, PhraseIndex known) {
    return new ContextFit(
        FollowUpIndex.read(input, known),
        ContextNetwork.read(input),
        ConditionalLogit.read(input),
        Successions.read(input));
  }
}
