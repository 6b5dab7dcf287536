package fi.opastin.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file among the tests. Stateless. */
public final class TestLines {

  private TestLines() {}

  /**
   * All lines, the first one, too, where that names columns.
   *
   * @param resource its place, such as {@code /unseen/messages.tsv}
   */
  public static List<String> of(String resource) throws IOException {
    try (InputStream in = TestLines.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
