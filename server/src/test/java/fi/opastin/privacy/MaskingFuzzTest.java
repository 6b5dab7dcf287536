package fi.opastin.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text can be masked, and what was masked has nothing more to mask. */
class MaskingFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void mask(byte[] text) {
    String masked = Masking.mask(new String(text, StandardCharsets.UTF_8));
    assertEquals(masked, Masking.mask(masked));
  }
}
