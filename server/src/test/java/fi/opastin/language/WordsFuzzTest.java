package fi.opastin.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Any text has its words, and any row of words is a pattern or is refused. */
class WordsFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void utterance(byte[] text) {
    Utterance heard = Utterance.of(new String(text, StandardCharsets.UTF_8));
    assertTrue(heard.tokens().stream().noneMatch(token -> token.folded().isEmpty()));
  }

  @FuzzTest(maxDuration = "1m")
  void pattern(byte[] text) {
    String written = new String(text, StandardCharsets.UTF_8);
    try {
      List<WordPattern> patterns = WordPattern.parse(written);
      assertFalse(patterns.isEmpty());
      PatternSet.of(Map.of("x", patterns)).matches(Utterance.of(written).tokens());
    } catch (WordPattern.Unreadable refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }
}
