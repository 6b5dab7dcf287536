package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.people.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TaskRoutesTest {

  @RegisterExtension static final TestServer server = TestServer.publishing();

  @Test
  void tasksAreListedCountedAndFiltered() {
    TestPeople people = TestPeople.in(server);
    JsonNode all = tasks(people, "");
    for (JsonNode task : all.path("items")) {
      assertTrue(task.path("path").asText().startsWith("/editor/"), task.toString());
    }
    TestPeople.Browser browser = people.signedIn(Role.VIEWER);
    String page = browser.get("/editor/tasks").body();
    assertTrue(page.contains("<h1>Tehtävät</h1>"), page);
    int count = all.path("items").size();
    assertEquals(count > 0, page.contains("Tehtävät (" + count + ")"), page);
    assertEquals(400, browser.get("/editor/tasks?kind=nothing").statusCode());
    JsonNode owners = tasks(people, "?kind=owner-gone");
    for (JsonNode task : owners.path("items")) {
      assertEquals("owner-gone", task.path("kind").asText());
    }
    // what ships is owned by the team that owns the pack
    assertEquals(0, owners.path("items").size());
    assertFalse(page.contains("<script>"));
  }

  private static JsonNode tasks(TestPeople people, String query) {
    HttpResponse<String> response =
        server.get(
            "/api/v1/editor/tasks" + query, "Authorization", "Bearer " + people.token(Role.VIEWER));
    assertEquals(200, response.statusCode());
    return TestServer.json(response);
  }
}
