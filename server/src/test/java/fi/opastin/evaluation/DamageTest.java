package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamageTest {

  private static final String TEXT = "Miten haen ammattikouluun, jos asun Ylöjärvellä 33470?";

  @Test
  void leavesDotsAndRingsOut() {
    assertEquals("Alandsk oljy paalla", Damage.NO_DOTS.of("Åländsk öljy päällä"));
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void damagesTheSameTextInTheSameWay(Damage damage) {
    assertEquals(damage.of(TEXT), damage.of(TEXT));
    assertNotEquals(TEXT, damage.of(TEXT));
    assertTrue(damage.of(TEXT).endsWith(" 33470?"), damage.of(TEXT));
    assertEquals("", damage.of(""));
    assertEquals("jos on ei 12345", damage.of("jos on ei 12345"));
  }

  @Test
  void slipsOnceOrTwiceInEveryLongWordAndNeverInTheFirstLetter() {
    List<String> words = List.of(TEXT.split("[ ,?]+"));
    List<String> once = List.of(Damage.ONE_EDIT.of(TEXT).split("[ ,?]+"));
    List<String> twice = List.of(Damage.TWO_EDITS.of(TEXT).split("[ ,?]+"));
    IntStream.range(0, words.size())
        .forEach(
            i -> {
              String word = words.get(i);
              boolean slips = word.length() >= 4 && !word.equals("33470");
              assertEquals(slips ? 1 : 0, edits(word, once.get(i)), word + " " + once.get(i));
              // a swap over a letter that is left out counts as three here
              assertTrue(edits(word, twice.get(i)) <= (slips ? 3 : 0), word + " " + twice.get(i));
              assertEquals(word.charAt(0), twice.get(i).charAt(0));
            });
  }

  @Test
  void slipsInSomeWordsOnly() {
    String text = "sanat ".repeat(400).strip();
    long slipped =
        List.of(Damage.SOME_TYPOS.of(text).split(" ")).stream()
            .filter(w -> !w.equals("sanat"))
            .count();
    assertTrue(slipped > 80 && slipped < 160, "slipped in " + slipped + " of 400 words");
  }

  /** Letters changed, left out, added or swapped with the next (optimal string alignment). */
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
