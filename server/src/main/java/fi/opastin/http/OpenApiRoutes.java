package fi.opastin.http;

import fi.opastin.packs.YamlDocument;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The description of the interface (OpenAPI 3.1): as JSON, and as YAML to those who ask for it. */
final class OpenApiRoutes implements RouteTable.Part {

  private static final String YAML = "application/yaml";
  private static final String FOR_FIVE_MINUTES = "public, max-age=300";

  /** Made when somebody first asks: starting does not wait for it. */
  private volatile Optional<Description> made = Optional.empty();

  private record Description(Responses.Body yaml, Responses.Body json) {}

  @Override
  public void routing(RouteTable routes) {
    routes.get("/openapi", this::description);
  }

  private void description(ServerRequest req, ServerResponse res) {
    boolean asYaml =
        req.headers().values(HeaderNames.ACCEPT).stream()
            .anyMatch(accept -> accept.contains("yaml"));
    res.header(HeaderNames.VARY, "Accept");
    Description description = made.orElseGet(this::make);
    Responses.sendTagged(req, res, asYaml ? description.yaml() : description.json());
  }

  private Description make() {
    byte[] text = read();
    Description description =
        new Description(body(text, YAML), body(Json.bytes(document(text).root()), Responses.JSON));
    made = Optional.of(description);
    return description;
  }

  private static Responses.Body body(byte[] bytes, String type) {
    return new Responses.Body(bytes, type, Responses.tag(bytes), FOR_FIVE_MINUTES);
  }

  private static YamlDocument document(byte[] text) {
    return switch (YamlDocument.parse(
        "openapi.yaml", new String(text, StandardCharsets.UTF_8), 1)) {
      case YamlDocument.Parsed.Document(YamlDocument document) -> document;
      case YamlDocument.Parsed.Faulty(var finding) ->
          throw new IllegalStateException(finding.toString());
    };
  }

  private static byte[] read() {
    try (InputStream in = OpenApiRoutes.class.getResourceAsStream("/openapi.yaml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The class path could not be read", e);
    }
  }
}
