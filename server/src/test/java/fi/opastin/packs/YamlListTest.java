package fi.opastin.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlListTest {

  private static final String TEXT =
      """
      # of the file
      - a: 1
        b: 2

      # of the second
      - a: 3
      - a: 4
      """;

  @Test
  void isTheSameToTheLetter() {
    assertEquals(TEXT, YamlList.of(TEXT).text());
    assertEquals("", YamlList.of("").text());
    assertTrue(YamlList.of("# nothing\n").isEmpty());
    assertFalse(YamlList.of(TEXT).isEmpty());
  }

  @Test
  void changesOneItemAndNoOther() {
    assertEquals(
        TEXT.replace("- a: 1\n  b: 2", "- c: 9"),
        YamlList.of(TEXT).with(0, List.of("- c: 9")).text());
    assertEquals(TEXT.replace("- a: 3\n", ""), YamlList.of(TEXT).with(1, List.of()).text());
    assertEquals(TEXT + "- a: 5\n", YamlList.of(TEXT).and(List.of("- a: 5")).text());
    assertThrows(
        IndexOutOfBoundsException.class, () -> YamlList.of(TEXT).with(3, List.of("- a: 5")));
  }

  @Test
  void isEmptyWhenTheLastIsGone() {
    YamlList none = YamlList.of("# head\n- a: 1\n# behind\n").with(0, List.of());
    assertTrue(none.isEmpty());
    assertEquals("# head\n# behind\n", none.text());
  }
}
