package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PublicServerTest {

  @Test
  void saysThatItCannotListenWhereAnotherListens() throws IOException {
    try (TestServer first = TestServer.start()) {
      ServerSettings taken = TestServer.settings().withPort(first.port());
      PublicServer.CannotListen refused =
          assertThrows(
              PublicServer.CannotListen.class,
              () -> TestServer.start(TestServer.NO_LIMITS, taken).close());
      assertTrue(refused.getMessage().contains("port " + first.port()), refused::getMessage);
      assertEquals(200, first.get("/health/live").statusCode(), "and the first goes on");
    }
  }
}
