package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.evaluation.Finland;
import fi.opastin.hsds.Shapes;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that is served under {@code /hsds}, over all delivered services in three languages,
 * against the schemas of HSDS 3.1.
 */
class HsdsSchemaTest {

  private static final String EACH_LANGUAGE =
      """
      services,service
      services?full=true,service
      organizations,organization
      organizations?full=true,organization
      organizations?full_service=true,organization
      service_at_locations,service_at_location
      service_at_locations?full=true,service_at_location
      taxonomies,taxonomy
      taxonomy_terms,taxonomy_term
      """;

  @RegisterExtension static final TestServer server = TestServer.start();

  private static String with(String path, String parameter) {
    return "/hsds/" + path + (path.contains("?") ? "&" : "?") + parameter;
  }

  /** Page by page and as a stream, which must say the same. */
  @ParameterizedTest
  @CsvSource(textBlock = EACH_LANGUAGE)
  void listsFitTheirSchema(String list, String schema) throws IOException {
    for (String lang : List.of("fi", "sv", "en")) {
      StringBuilder paged = new StringBuilder();
      int pages;
      int page = 0;
      do {
        page++;
        JsonNode part = read(with(list, "per_page=50&lang=" + lang + "&page=" + page));
        assertEquals(page, part.path("page_number").asInt());
        assertEquals(page == 1, part.path("first_page").asBoolean());
        assertEquals(part.path("contents").size(), part.path("size").asInt());
        pages = part.path("total_pages").asInt();
        assertEquals(page == pages, part.path("last_page").asBoolean());
        part.path("contents").forEach(item -> paged.append(item).append('\n'));
      } while (page < pages);
      HttpResponse<String> stream = server.get(with(list, "format=ndjson&lang=" + lang));
      assertEquals("application/x-ndjson", Expect.header(stream, "Content-Type"));
      assertEquals(paged.toString(), stream.body());
      for (String line : stream.body().split("\n")) {
        JsonNode item = new ObjectMapper().readTree(line);
        assertEquals(List.of(), Shapes.faults(schema, item), item.toPrettyString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "services,service",
    "organizations,organization",
    "service_at_locations,service_at_location",
    "taxonomies,taxonomy",
    "taxonomy_terms,taxonomy_term"
  })
  void singleOnesFitTheirSchema(String list, String schema) throws IOException {
    Set<String> ids = new HashSet<>();
    for (String line : server.get(with(list, "format=ndjson")).body().split("\n")) {
      String id = new ObjectMapper().readTree(line).path("id").asText();
      assertTrue(ids.add(id), id + " stands twice");
      for (String lang : List.of("fi", "sv", "en")) {
        JsonNode one = read(with(list + "/" + id, "lang=" + lang));
        assertEquals(id, one.path("id").asText());
        assertEquals(List.of(), Shapes.faults(schema, one), one.toPrettyString());
      }
    }
    if (list.equals("services")) {
      assertEquals(Finland.knowledge().directory().services().size(), ids.size());
    }
  }

  private static JsonNode read(String path) {
    HttpResponse<String> response = server.get(path);
    assertEquals(200, response.statusCode(), path + " " + response.body());
    return TestServer.json(response);
  }
}
