package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import fi.opastin.evaluation.TestLines;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Signal;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactSenseTest {

  private static final int FEATURES = 40;

  /** Asked for in half of the messages; every third of the others speaks of it, too. */
  private static final int ASKING = 0;

  private final Random random = new Random(3);

  private SparseVector message(boolean isWish) {
    int[] words = random.ints(5, 1, FEATURES).distinct().sorted().toArray();
    int[] indexes =
        isWish || random.nextInt(3) == 0
            ? IntStream.concat(IntStream.of(ASKING), IntStream.of(words)).toArray()
            : words;
    return vector(indexes);
  }

  private static SparseVector vector(int[] indexes) {
    float[] values = new float[indexes.length];
    Arrays.fill(values, (float) (1 / Math.sqrt(indexes.length)));
    return new SparseVector(indexes, values);
  }

  private ContactSense learned() {
    List<SparseVector> messages = new ArrayList<>();
    boolean[] isWish = new boolean[1000];
    for (int i = 0; i < isWish.length; i++) {
      isWish[i] = i % 2 == 0;
      messages.add(message(isWish[i]));
    }
    return ContactSense.learn(messages, isWish, FEATURES);
  }

  @Test
  void probabilitiesAreAsOftenRightAsTheySay() {
    ContactSense sense = learned();
    double asked = 0;
    double silent = 0;
    for (int i = 0; i < 300; i++) {
      SparseVector one = message(true);
      asked += sense.probability(one) / 300;
      silent += sense.probability(vector(IntStream.of(one.indexes()).skip(1).toArray())) / 300;
    }
    // of those with the word three of four ask
    assertEquals(0.75, asked, 0.05);
    assertTrue(silent < 0.25, "without the word " + silent);
  }

  @Test
  void whereNothingWasLearnedNobodyAsks() {
    assertEquals(0, ContactSense.none().probability(message(true)), 0);
    ContactSense oneKind =
        ContactSense.learn(List.of(message(true), message(true)), new boolean[2], FEATURES);
    assertTrue(oneKind.probability(message(true)) < 0.01);
  }

  /** Messages that no content file has; the floors are what was reached, and may rise. */
  @Test
  void hearsWhoAsksForAContactInWordsThatNobodyTaught() throws IOException {
    Knowledge knowledge = Finland.knowledge();
    int[] all = new int[2];
    int[] heard = new int[2];
    List<String> lines = TestLines.of("/unseen/contact.tsv");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      int wish = Integer.parseInt(cells[1]);
      Utterance message = Utterance.of(cells[2]);
      boolean plain = knowledge.signals().read(message.tokens()).shown().contains(Signal.CONTACT);
      Language language = Language.of(cells[0]).orElseThrow();
      boolean likely =
          knowledge.classifier().classify(message, language).contact() >= Heard.CONTACT;
      all[wish]++;
      heard[wish] += plain || likely ? 1 : 0;
    }
    double found = 100.0 * heard[1] / all[1];
    double alarms = 100.0 * heard[0] / all[0];
    System.out.printf("contact asked for: %.1f %% of %d heard, ", found, all[1]);
    System.out.printf("%.1f %% of %d others taken for it%n", alarms, all[0]);
    assertTrue(found >= 84, "heard " + found);
    assertTrue(alarms <= 8, "taken for it " + alarms);
  }
}
