package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContentTableTest {

  private static Draft draft;
  private static String table;

  @BeforeAll
  static void make() {
    draft = new PackReader(Path.of("content")).read();
    table = new ContentTable(draft).markdown();
  }

  @Test
  void tableInTheDocsIsCurrent() throws IOException {
    assertEquals(
        table,
        Files.readString(Path.of("docs/content.md")),
        "docs/content.md is not what the content holds: run \"make content-docs\"");
  }

  @Test
  void everyTopicStandsInTheTableWithFourVariantsAndItsPhrases() {
    draft
        .topics()
        .forEach(
            topic -> {
              String row =
                  table
                      .lines()
                      .filter(line -> line.startsWith("| `" + topic.id() + "` "))
                      .findFirst()
                      .orElseThrow(() -> new AssertionError("no row for " + topic.id()));
              assertTrue(
                  row.matches(
                      ".*( \\| [1-9]\\d*){8} \\| \\d{4}-\\d\\d-\\d\\d \\| \\d{4}-\\d\\d-\\d\\d \\|"),
                  row);
            });
  }
}
