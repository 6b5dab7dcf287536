package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EvaluationStoreTest {

  @TempDir Path folder;

  private Path keep(String release, String measured) {
    Evaluation evaluation = Small.evaluation(release, Instant.parse(measured));
    return new EvaluationStore(folder.resolve("evaluation"))
        .keep(evaluation, Floors.none(), EvaluationText.of(evaluation, Floors.none(), Map.of()));
  }

  @Test
  void keepsTextJsonAndPageByTheNameOfTheRelease() throws IOException {
    Path page = keep("abc123", "2026-11-30T10:00:00Z");
    keep("abc123", "2026-11-30T11:00:00Z");
    try (Stream<Path> files = Files.list(page.getParent())) {
      assertEquals(
          List.of("abc123.html", "abc123.json", "abc123.txt"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
    JsonNode json =
        new ObjectMapper().readTree(Files.readAllBytes(page.resolveSibling("abc123.json")));
    assertEquals("2026-11-30T11:00:00Z", json.path("measured").asText());
    assertEquals(1, json.at("/heldOut/matrix/money-debt/study-apply").asInt());
    assertEquals(0.3333, json.at("/heldOut/all/right").asDouble());
    assertEquals("work-find", json.at("/heldOut/confusions/0/meant").asText());
    assertEquals(0.25, json.at("/followUps/languages/fi/leaves/wronglyGoneOn").asDouble());
    assertEquals("work-find", json.at("/followUps/worst/0/topic").asText());
    assertEquals(25, json.at("/figures/follow-ups.wrongly-left.fi").asDouble());
    String text = Files.readString(page.resolveSibling("abc123.txt"));
    assertTrue(text.contains("work-find → study-apply"), text);
    assertTrue(text.contains("FOLLOW-UPS HELD OUT: 8 messages"), text);
    assertTrue(text.contains("  study-apply: 1 of 3, such as \"velka → study-apply\""), text);
  }

  @Test
  void tellsTheFiguresOfTheReleaseBefore() throws IOException {
    EvaluationStore store = new EvaluationStore(folder.resolve("evaluation"));
    assertEquals(Map.of(), store.figuresBefore("abc123"));
    keep("abc123", "2026-11-30T10:00:00Z");
    assertEquals(Map.of(), store.figuresBefore("abc123"));
    Files.writeString(folder.resolve("evaluation/broken.json"), "{");
    Files.writeString(folder.resolve("evaluation/other.json"), "{\"release\": \"x\"}");
    Map<String, Double> before = store.figuresBefore("def456");
    assertEquals(33.3333, before.get("phrases.right.fi"), 1e-9);
    String text =
        EvaluationText.of(
            Small.evaluation("def456", Instant.EPOCH),
            Floors.none(),
            Map.of("phrases.right.fi", 30.0));
    assertTrue(text.contains("30.0 →  33.3  (+3.3)"), text);
  }

  @Test
  void saysWhereItCouldNotKeepAReport() throws IOException {
    Files.writeString(folder.resolve("evaluation"), "a file");
    EvaluationStore.NotKept e =
        assertThrows(EvaluationStore.NotKept.class, () -> keep("abc123", "2026-11-30T10:00:00Z"));
    assertTrue(e.getMessage().contains("evaluation"), e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> keep("../abc", "2026-11-30T10:00:00Z"));
  }

  @Test
  void thePageStandsAloneAndIsReadByScreenReaders() throws Exception {
    String html = Files.readString(keep("abc123", "2026-11-30T10:00:00Z"));
    assertTrue(html.startsWith("<!doctype html>\n<html lang=\"en\">"), html);
    assertFalse(html.contains("<script") || html.contains("src=") || html.contains("href="), html);
    assertTrue(html.contains("Where the conversation went"), html);
    assertFalse(html.contains("<b>") || html.contains("<i>"), "words of a phrase became markup");
    Document page = parse(html);
    NodeList tables = page.getElementsByTagName("table");
    assertTrue(tables.getLength() > 10, "tables: " + tables.getLength());
    for (int i = 0; i < tables.getLength(); i++) {
      Element table = (Element) tables.item(i);
      assertEquals(1, table.getElementsByTagName("caption").getLength());
      NodeList heads = table.getElementsByTagName("th");
      for (int j = 0; j < heads.getLength(); j++) {
        assertTrue(((Element) heads.item(j)).hasAttribute("scope"));
      }
      NodeList rows = table.getElementsByTagName("tr");
      int columns = cells((Element) rows.item(0));
      for (int j = 1; j < rows.getLength(); j++) {
        assertEquals(columns, cells((Element) rows.item(j)), rows.item(j).getTextContent());
      }
    }
    Element drawing = (Element) page.getElementsByTagName("svg").item(0);
    assertEquals("img", drawing.getAttribute("role"));
    assertTrue(drawing.getAttribute("aria-label").contains("Calibration curve"));
  }

  private static int cells(Element row) {
    return row.getElementsByTagName("th").getLength() + row.getElementsByTagName("td").getLength();
  }

  /** The page is written so that an XML parser finds every tag closed. */
  private static Document parse(String html) throws Exception {
    String xml = html.replaceFirst("<!doctype html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.strip().getBytes(StandardCharsets.UTF_8)));
  }
}
