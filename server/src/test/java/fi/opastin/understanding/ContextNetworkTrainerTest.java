package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Four topics, and a few words that mean something after them. */
class ContextNetworkTrainerTest {

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("a-job"),
          new Subject("a-pay"),
          new Subject("b-rent"),
          new Subject("c-school"));

  private static final int JOB = 0;
  private static final int PAY = 1;
  private static final int RENT = 2;
  private static final int SCHOOL = 3;

  /** "How long" goes on with whatever was spoken of. */
  private static final int HOW_LONG = 0;

  /** "How much" is about pay after a job and about rent after school. */
  private static final int HOW_MUCH = 1;

  /** "Exam" leaves any topic for school. */
  private static final int EXAM = 2;

  /** Written only once. */
  private static final int SELDOM = 3;

  private static final int FEATURES = 5;

  private static final int ROUNDS = 30;

  private record Line(int topic, int word, int meant) {}

  private static List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      lines.add(new Line(JOB, HOW_LONG, JOB));
      lines.add(new Line(RENT, HOW_LONG, RENT));
      lines.add(new Line(JOB, HOW_MUCH, PAY));
      lines.add(new Line(SCHOOL, HOW_MUCH, RENT));
      lines.add(new Line(JOB, EXAM, SCHOOL));
      lines.add(new Line(RENT, EXAM, SCHOOL));
    }
    lines.add(new Line(RENT, SELDOM, PAY));
    return lines;
  }

  private static SparseVector word(int... words) {
    float[] values = new float[words.length];
    Arrays.fill(values, 1);
    return new SparseVector(words, values);
  }

  private static ContextNetwork learned() {
    List<Line> lines = lines();
    ContextNetworkTrainer trainer =
        new ContextNetworkTrainer(
            lines.stream().map(line -> word(line.word())).toList(),
            lines.stream().mapToInt(Line::topic).toArray(),
            lines.stream().mapToInt(Line::meant).toArray(),
            SUBJECTS,
            FEATURES);
    trainer.begin(IntStream.range(0, lines.size()).filter(row -> row % 2 == 0).toArray());
    return trainer.goOn(IntStream.range(0, lines.size()).toArray());
  }

  private static int likeliest(ContextNetwork network, int topic, int... words) {
    float[] logs = network.logProbabilities(word(words), topic);
    return IntStream.range(0, SUBJECTS.size())
        .reduce((a, b) -> logs[b] > logs[a] ? b : a)
        .orElseThrow();
  }

  @Test
  void whatGoesOnWithSomeTopicsGoesOnWithAnyOther() {
    ContextNetwork network = learned();
    assertEquals(RENT, likeliest(network, RENT, HOW_LONG));
    assertEquals(SCHOOL, likeliest(network, SCHOOL, HOW_LONG), "nobody wrote it after school");
  }

  @Test
  void oneWordMeansOneThingAfterOneTopicAndAnotherAfterAnother() {
    ContextNetwork network = learned();
    assertEquals(PAY, likeliest(network, JOB, HOW_MUCH));
    assertEquals(RENT, likeliest(network, SCHOOL, HOW_MUCH));
    assertEquals(SCHOOL, likeliest(network, RENT, EXAM));
  }

  @Test
  void whatWasWrittenOnceOrNeverSaysNothing() {
    ContextNetwork network = learned();
    float[] silent = network.logProbabilities(word(), JOB);
    assertArrayEquals(silent, network.logProbabilities(word(SELDOM), JOB), 0);
    assertArrayEquals(silent, network.logProbabilities(word(FEATURES - 1), JOB), 0);
  }

  @Test
  void probabilitiesOfTheSubjectsAddUpToOneWithThatOfTheTopicByItsOwnName() {
    float[] logs = learned().logProbabilities(word(HOW_MUCH), JOB);
    double sum = 0;
    for (int subject = 0; subject < SUBJECTS.size(); subject++) {
      sum += Math.exp(logs[subject]);
    }
    assertTrue(sum > 0.9 && sum <= 1 + 1e-6, "sum " + sum);
  }

  @Test
  void learnsTheSameEveryTime() {
    assertArrayEquals(
        learned().logProbabilities(word(HOW_MUCH), JOB),
        learned().logProbabilities(word(HOW_MUCH), JOB),
        0);
  }
}
