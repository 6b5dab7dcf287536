package fi.opastin.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

  private static YamlDocument read(String text) {
    return assertInstanceOf(
            YamlDocument.Parsed.Document.class, YamlDocument.parse("a.yaml", text, 1))
        .document();
  }

  @Test
  void remembersTheLineOfEachValue() {
    YamlDocument document = read("a: 1\nlist:\n  - x\n  - y: 2\n");
    assertEquals(1, document.line("/a"));
    assertEquals(3, document.line("/list/0"));
    assertEquals(4, document.line("/list/1/y"));
    assertEquals(4, document.line("/list/1/y/deeper"));
    assertEquals("a.yaml:4: error: no", document.error("/list/1", "no").toString());
  }

  @Test
  void leavesCodesDatesAndWordsAsTheyAreWritten() {
    YamlDocument document = read("code: 091\ndate: 2026-11-22\nno: no\nage: 17\nyes: true\n");
    assertEquals("091", document.root().path("code").textValue());
    assertEquals("2026-11-22", document.root().path("date").textValue());
    assertEquals("no", document.root().path("no").textValue());
    assertEquals(17, document.root().path("age").intValue());
    assertTrue(document.root().path("yes").booleanValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [1",
        "a: 1\na: 2",
        "a: &x [1]\nb: *x",
        "a: !!java.net.URL [\"http://x\"]",
        "? [1, 2]\n: 3",
        "a: \u0007"
      })
  void refusesWhatIsNotPlainYaml(String text) {
    assertInstanceOf(YamlDocument.Parsed.Faulty.class, YamlDocument.parse("a.yaml", text, 1));
  }

  @Test
  void refusesNestingWithoutEnd() {
    assertInstanceOf(
        YamlDocument.Parsed.Faulty.class,
        YamlDocument.parse("a.yaml", "[".repeat(5000) + "]".repeat(5000), 1));
  }

  @Test
  void countsLinesFromWhereTheTextBegins() {
    YamlDocument.Parsed.Faulty faulty =
        assertInstanceOf(
            YamlDocument.Parsed.Faulty.class, YamlDocument.parse("a.md", "title: [", 5));
    assertTrue(faulty.finding().line() >= 5, faulty.toString());
  }
}
