package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever comes on a connection: how it arrives changes nothing, and nothing is thrown. */
class FramingFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void stream(byte[] stream) {
    Framing atOnce = new Framing();
    Framing byBytes = new Framing();
    follow(atOnce, stream);
    for (byte each : stream) {
      if (!byBytes.isBroken()) {
        follow(byBytes, new byte[] {each});
      }
    }
    assertEquals(atOnce.isBroken(), byBytes.isBroken());
    if (!atOnce.isBroken()) {
      assertEquals(atOnce.isInHead(), byBytes.isInHead());
      assertEquals(atOnce.isBetweenRequests(), byBytes.isBetweenRequests());
    }
  }

  private static void follow(Framing framing, byte[] bytes) {
    try {
      framing.follow(bytes);
    } catch (Framing.Broken broken) {
      // as it should be
    }
  }
}
