package fi.opastin.understanding;

import fi.opastin.knowledge.FollowUp;
import fi.opastin.knowledge.Subject;
import java.util.Collections;
import java.util.List;

/**
 * Messages as people wrote them after a topic was answered, to find those that are like a new one.
 * Immutable once built, safe to share.
 */
final class FollowUpIndex {

  private final PhraseIndex messages;

  /** By message, the number of the topic that it came after. */
  private final int[] topics;

  /** By message, the number of what it is about. */
  private final int[] meant;

  private FollowUpIndex(PhraseIndex messages, int[] topics, int[] meant) {
    this.messages = messages;
    this.topics = topics;
    this.meant = meant;
  }

  /**
   * How like a message is to the most alike of those that were written, 0–1.
   *
   * @param about by subject, those that left some topic for it; for the topic that the message
   *     itself comes after, those that went on with whatever was spoken of
   * @param afterTopic by subject, those that were about it after the same topic
   * @param leaving those that left what was spoken of
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Likeness(float[] about, float[] afterTopic, float leaving) {}

  /**
   * An index of messages.
   *
   * @param vectors of the messages, in their order
   * @param subjects whose numbers are used, sorted
   * @param known for the weights of words
   */
  static FollowUpIndex of(
      List<FollowUp> followUps,
      List<SparseVector> vectors,
      List<Subject> subjects,
      PhraseIndex known) {
    return new FollowUpIndex(
        known.over(followUps.stream().map(FollowUp::phrase).toList(), vectors),
        followUps.stream().mapToInt(it -> number(subjects, Subject.of(it.after()))).toArray(),
        followUps.stream().mapToInt(it -> number(subjects, it.phrase().subject())).toArray());
  }

  /** Nothing was written. */
  static FollowUpIndex none() {
    return new FollowUpIndex(
        PhraseIndex.of(List.of(), List.of(), new float[0]), new int[0], new int[0]);
  }

  private static int number(List<Subject> subjects, Subject subject) {
    return Collections.binarySearch(subjects, subject);
  }

  /**
   * How like the messages are to a new one after a topic.
   *
   * @param subjects how many there are
   * @param but the number of a message that is left out; -1 for none
   */
  Likeness likeness(SparseVector message, int topic, int subjects, int but) {
    float[] about = new float[subjects];
    float[] afterTopic = new float[subjects];
    // what left the topic before counts as leaving, but for no subject that the message may mean
    float[] leaving = new float[1];
    if (topics.length == 0) {
      return new Likeness(about, afterTopic, 0);
    }
    messages.compare(
        message,
        (row, likeness) -> {
          if (row == but) {
            return;
          }
          boolean goesOn = meant[row] == topics[row];
          if (goesOn) {
            raise(about, topic, likeness);
          } else {
            raise(leaving, 0, likeness);
            if (meant[row] != topic) {
              raise(about, meant[row], likeness);
            }
          }
          if (topics[row] == topic) {
            raise(afterTopic, meant[row], likeness);
          }
        });
    return new Likeness(about, afterTopic, leaving[0]);
  }

  private static void raise(float[] highest, int at, float likeness) {
    highest[at] = Math.max(highest[at], likeness);
  }

  void write(ModelOutput output) {
    messages.write(output);
    output.ints(topics);
    output.ints(meant);
  }

  /**
   * An index that was written.
   *
   * @param known for the weights of words
   */
  static FollowUpIndex read(ModelInput input, PhraseIndex known) {
    return new FollowUpIndex(
        PhraseIndex.read(input, List.of()).beside(known), input.ints(), input.ints());
  }
}
