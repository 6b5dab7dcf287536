package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.packs.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

  private final List<Finding> findings = new ArrayList<>();

  private RichText read(String markdown) {
    return new MarkdownReader().read("fi.md", 10, markdown, findings);
  }

  @Test
  void readsParagraphsListsEmphasisAndLinks() {
    RichText text =
        read("Hae **nyt**.\n\n- ensin [tänne](https://opintopolku.fi/)\n- sitten *tuonne*\n");
    assertEquals("Hae nyt.\n\n- ensin tänne\n- sitten tuonne", text.plain());
    RichText.Bullets list = (RichText.Bullets) text.blocks().get(1);
    RichText.Paragraph item = (RichText.Paragraph) list.items().getFirst().getFirst();
    assertEquals(
        new RichText.Link("https://opintopolku.fi/", List.of(new RichText.Words("tänne"))),
        item.children().get(1));
    assertEquals(List.of(), findings);
  }

  @Test
  void numbersAnOrderedList() {
    assertEquals("1. a\n2. b", read("1. a\n2. b").plain());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Otsikko",
        "<script>alert(1)</script>",
        "hei <b>sinä</b>",
        "![kuva](https://x.fi/a.png)",
        "> lainaus",
        "```\nkoodi\n```",
        "[linkki](javascript:alert(1))",
        "[linkki](/suhteellinen)",
        "[linkki](https:///ilman)"
      })
  void findsWhatAnswersMayNotUse(String markdown) {
    read(markdown);
    assertEquals(
        1, findings.stream().filter(f -> f.line() == 10).limit(1).count(), findings.toString());
    assertTrue(findings.getFirst().blocks());
  }
}
