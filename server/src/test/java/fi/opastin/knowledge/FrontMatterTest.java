package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the head of a text, and what its body. */
class FrontMatterTest {

  private static Optional<FrontMatter> of(String text) {
    return FrontMatter.of(text.lines().toList());
  }

  @Test
  void aHeadStandsBetweenTwoFences() {
    assertEquals(
        Optional.of(new FrontMatter("title: Vesi\nlinks: []", "Soita.\n\n---\nHeti.", 5)),
        of("---\ntitle: Vesi\nlinks: []\n---\nSoita.\n\n---\nHeti.\n"));
  }

  @Test
  void linesOfTheBodyAreCountedFromTheTopOfTheFile() {
    String text = "---\ntitle: Vesi\n---\n\nSoita.\n";
    FrontMatter parts = of(text).orElseThrow();
    assertEquals(4, parts.firstBodyLine());
    assertEquals("\nSoita.", parts.body());
    assertEquals(3, AnswerTextFile.linesBeforeBody(text));
  }

  @Test
  void eitherPartMayBeEmpty() {
    assertEquals(Optional.of(new FrontMatter("", "", 3)), of("---\n---"));
    assertEquals(Optional.of(new FrontMatter("", "Soita.", 3)), of("  --- \n---\nSoita."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "---\ntitle: Vesi\n",
        "---\ntitle: Vesi\n --- \nSoita.",
        "Soita.\n---\nHeti.\n---\n",
        "\n---\ntitle: Vesi\n---\nSoita."
      })
  void withoutAHeadAllIsBody(String text) {
    assertEquals(Optional.empty(), of(text));
    assertEquals(0, AnswerTextFile.linesBeforeBody(text));
  }
}
