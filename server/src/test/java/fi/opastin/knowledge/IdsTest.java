package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of ids, held to regular expressions that say the same. */
class IdsTest {

  private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern ANSWER =
      Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(~[a-z0-9-]+)?");
  private static final String LETTERS = "abz09-~-AÄ /";

  @Test
  void idsAreWhatTheirExpressionsSay() {
    Random random = new Random(7);
    int wellFormed = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(7); left > 0; left--) {
        // the first letters more often, so that many are ids
        text.append(LETTERS.charAt(random.nextInt(random.nextBoolean() ? 7 : LETTERS.length())));
      }
      String id = text.toString();
      boolean isSlug = SLUG.matcher(id).matches();
      assertEquals(isSlug, TopicId.isWellFormed(id), id);
      assertEquals(isSlug, PathId.isWellFormed(id), id);
      assertEquals(ANSWER.matcher(id).matches(), AnswerId.isWellFormed(id), id);
      wellFormed += isSlug ? 1 : 0;
    }
    assertTrue(wellFormed > 10_000, "enough were ids");
  }

  @Test
  void idsHaveALongestLength() {
    assertTrue(TopicId.isWellFormed("a".repeat(64)));
    assertFalse(TopicId.isWellFormed("a".repeat(65)));
    assertTrue(AnswerId.isWellFormed("a".repeat(64) + "~" + "b".repeat(31)));
    assertFalse(AnswerId.isWellFormed("a".repeat(64) + "~" + "b".repeat(32)));
    assertFalse(PathId.isWellFormed("a".repeat(33)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "ä", "a b", "1a", "a~b~c~"})
  void whatIsNoIdIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> new TopicId(text));
    assertThrows(IllegalArgumentException.class, () -> new PathId(text));
    assertThrows(IllegalArgumentException.class, () -> new AnswerId(text));
  }

  @Test
  void anAnswerKnowsItsTopic() {
    assertEquals(
        List.of(new TopicId("study-apply"), new TopicId("study-apply")),
        List.of(new AnswerId("study-apply").topic(), new AnswerId("study-apply~guardian").topic()));
  }
}
