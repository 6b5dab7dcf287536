package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {

  private static final byte[] HELLO = "document.title = 'hello';".getBytes(StandardCharsets.UTF_8);

  private final StaticFiles files =
      new StaticFiles(
          name ->
              switch (name) {
                case "hello.js" -> Optional.of(HELLO);
                case "hello.js.gz" -> Optional.of(packed());
                default -> Optional.empty();
              });

  private static byte[] packed() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(HELLO);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  @Test
  void comeWithTheirTypeAndCompressedTwin() throws IOException {
    StaticFiles.Asset asset = files.find("hello.js").orElseThrow();
    assertEquals("text/javascript; charset=utf-8", asset.type());
    StaticFiles.Variant twin = asset.gzip().orElseThrow();
    assertNotEquals(asset.plain().tag(), twin.tag());
    byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(twin.bytes())).readAllBytes();
    assertArrayEquals(asset.plain().bytes(), unpacked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing.js",
        "../openapi.yaml",
        "./hello.js",
        "/hello.js",
        "hello.js.gz",
        "hello.js/",
        "HELLO.JS",
        "hello",
        "folder"
      })
  void areFoundByTheirExactNameOnly(String name) {
    assertTrue(files.find(name).isEmpty());
  }

  @Test
  void areSentCompressedToThoseWhoTakeIt() {
    try (TestServer server = TestServer.start()) {
      HttpResponse<String> plain = server.get("/widget.js");
      if (plain.statusCode() == 404) {
        return; // the widget is not built
      }
      HttpResponse<String> packed = server.get("/widget.js", "Accept-Encoding", "br, gzip");
      assertEquals("gzip", Expect.header(packed, "Content-Encoding"));
      assertEquals("Accept-Encoding", Expect.header(packed, "Vary"));
      assertEquals("", Expect.header(plain, "Content-Encoding"));
      assertNotEquals(Expect.header(plain, "ETag"), Expect.header(packed, "ETag"));
      HttpResponse<String> refused = server.get("/widget.js", "Accept-Encoding", "gzip;q=0");
      assertEquals("", Expect.header(refused, "Content-Encoding"));
    }
  }
}
