package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.knowledge.FollowUp;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three topics, words of equal weight: a message is as like another as the words they share. */
class FollowUpIndexTest {

  private static final List<Subject> SUBJECTS =
      List.of(new Subject("a-job"), new Subject("b-money"), new Subject("c-school"));

  private static final int JOB = 0;
  private static final int MONEY = 1;
  private static final int SCHOOL = 2;
  private static final float HALF = (float) Math.sqrt(0.5);

  /** Features are words: 0 how, 1 long, 2 rent, 3 exam, 4 sure. */
  private final FollowUpIndex index =
      index(
          new Line("a-job", "how long", 0, 1),
          new Line("a-job", "rent => b-money", 2),
          new Line("c-school", "exam", 3),
          new Line("c-school", "sure => a-job", 4));

  /** A line after a topic, and the numbers of its words. */
  private record Line(String after, String text, int... words) {}

  private static SparseVector vector(int... words) {
    return new SparseVector(words, new float[words.length]);
  }

  private static FollowUpIndex index(Line... lines) {
    List<FollowUp> followUps = new ArrayList<>();
    List<SparseVector> vectors = new ArrayList<>();
    for (Line line : lines) {
      TopicId after = new TopicId(line.after());
      followUps.add(FollowUp.of(after, Language.EN, line.text(), "f.txt", followUps.size() + 1));
      vectors.add(vector(line.words()));
    }
    PhraseIndex known = PhraseIndex.of(List.of(), List.of(), new float[] {1, 1, 1, 1, 1});
    return FollowUpIndex.of(followUps, vectors, SUBJECTS, known);
  }

  private FollowUpIndex.Likeness likeness(int topic, int but, int... words) {
    return index.likeness(vector(words), topic, SUBJECTS.size(), but);
  }

  @Test
  void whatGoesOnWithOneTopicSpeaksForAnyThatAMessageComesAfter() {
    FollowUpIndex.Likeness money = likeness(MONEY, -1, 0);
    assertArrayEquals(new float[] {0, HALF, 0}, money.about(), 1e-6f);
    assertArrayEquals(new float[3], money.afterTopic(), "none was written after money");
    assertEquals(0, money.leaving());
  }

  @Test
  void whatWasWrittenAfterTheSameTopicIsToldApart() {
    assertArrayEquals(new float[] {HALF, 0, 0}, likeness(JOB, -1, 0).afterTopic(), 1e-6f);
    assertArrayEquals(new float[] {0, 1, 0}, likeness(JOB, -1, 2).afterTopic(), 1e-6f);
    assertArrayEquals(new float[3], likeness(SCHOOL, -1, 2).afterTopic());
  }

  @Test
  void whatLeftATopicSpeaksForWhereItWent() {
    FollowUpIndex.Likeness school = likeness(SCHOOL, -1, 2);
    assertArrayEquals(new float[] {0, 1, 0}, school.about());
    assertEquals(1, school.leaving());
  }

  @Test
  void whatLeftForTheVeryTopicAtHandLeavesButSpeaksForNothing() {
    FollowUpIndex.Likeness job = likeness(JOB, -1, 4);
    assertArrayEquals(new float[3], job.about());
    assertEquals(1, job.leaving());
  }

  @Test
  void theMostAlikeCountsAndOneMayBeLeftOut() {
    assertEquals(HALF, likeness(SCHOOL, -1, 3, 4).about()[SCHOOL], 1e-6f);
    assertEquals(1, likeness(SCHOOL, -1, 3).about()[SCHOOL]);
    assertEquals(0, likeness(SCHOOL, 2, 3).about()[SCHOOL]);
  }

  @Test
  void nothingIsLikeWhatWasNeverWritten() {
    FollowUpIndex.Likeness none =
        FollowUpIndex.none().likeness(vector(0), JOB, SUBJECTS.size(), -1);
    assertArrayEquals(new float[3], none.about());
    assertArrayEquals(new float[3], none.afterTopic());
    assertEquals(0, none.leaving());
  }
}
