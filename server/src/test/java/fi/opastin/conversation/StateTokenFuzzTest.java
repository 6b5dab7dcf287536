package fi.opastin.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A token that we did not seal is no token, whatever it is. */
class StateTokenFuzzTest {

  private static final StateToken TOKENS = new StateToken(new StateKeys(List.of(new byte[32])));

  @FuzzTest(maxDuration = "1m")
  void open(byte[] token) {
    String text = new String(token, StandardCharsets.ISO_8859_1);
    assertEquals(Optional.empty(), TOKENS.openExpired(text, "demo"));
  }
}
