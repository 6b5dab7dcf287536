package fi.opastin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Looking up by what is left of words finds what comparing with every word would find. */
class TypoIndexTest {

  private static final String LETTERS = "aeiklnst";
  private final Random random = new Random(3);
  private final List<String> words = new ArrayList<>();

  private String word() {
    StringBuilder word = new StringBuilder();
    int length = 4 + random.nextInt(5);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  TypoIndexTest() {
    for (int i = 0; i < 3000; i++) {
      words.add(word());
    }
  }

  @Test
  void findsEveryWordThatIsOneSlipAway() {
    TypoIndex index = new TypoIndex(words);
    int slips = 0;
    for (int i = 0; i < 2000; i++) {
      String written = word();
      Set<Integer> found = new TreeSet<>();
      index.near(
          written,
          word -> {
            if (Typos.within(written, words.get(word), false)) {
              found.add(word);
            }
          });
      assertEquals(compared(written, false), found, written);
      slips += found.size();
    }
    assertEquals(true, slips > 100, "so few slips tell nothing: " + slips);
  }

  @Test
  void findsEveryWordThatBeginsOneWithASlip() {
    TypoIndex index = new TypoIndex(words);
    for (int i = 0; i < 1000; i++) {
      String written = word() + word();
      Set<Integer> found = new TreeSet<>();
      index.nearBeginnings(
          written,
          4,
          8,
          word -> {
            if (Typos.within(written, words.get(word), true)) {
              found.add(word);
            }
          });
      assertEquals(compared(written, true), found, written);
    }
  }

  private Set<Integer> compared(String written, boolean anyEnding) {
    Set<Integer> near = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (Typos.within(written, words.get(i), anyEnding)) {
        near.add(i);
      }
    }
    return near;
  }
}
