package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The samples of {@code docs/open-data.md} give what the page says. */
class OpenDataDocTest {

  private static final Pattern SAMPLE =
      Pattern.compile("(?m)^curl '?http://localhost:8080(/[^'\\s]*)'?$");

  @Test
  void everySampleAnswersWithSomething() throws IOException {
    List<String> samples =
        SAMPLE
            .matcher(Files.readString(Path.of("docs/open-data.md")))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    assertTrue(samples.size() >= 12, "the samples are read: " + samples);
    try (TestServer server = TestServer.start()) {
      for (String sample : samples) {
        HttpResponse<String> response = server.get(sample);
        assertEquals(200, response.statusCode(), sample + " " + response.body());
        assertFalse(response.body().contains("\"empty\":true"), sample);
      }
    }
  }
}
