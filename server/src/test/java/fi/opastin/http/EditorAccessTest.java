package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.people.Right;
import fi.opastin.people.Role;
import io.helidon.http.Method;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may use which address of the editor: every address, every role, every method. What each needs
 * stands in {@code editor-access.tsv}, where an address that is new must be added by hand.
 */
class EditorAccessTest {

  private static final Path TABLE = Path.of("server/src/test/resources/editor-access.tsv");

  @RegisterExtension static final TestServer server = TestServer.start();

  static List<RouteTable.Route> routes() {
    return AllRoutes.list().stream().filter(route -> RouteTable.isEditors(route.path())).toList();
  }

  static Stream<RouteTable.Route> guarded() {
    return routes().stream().filter(route -> needs(route) != null);
  }

  private static Right needs(RouteTable.Route route) {
    return route.access().orElseThrow().right().orElse(null);
  }

  private static String written(RouteTable.Route route) {
    String right = route.access().orElseThrow().right().map(Right::name).orElse("OPEN");
    return route.path() + "\t" + route.method().text() + "\t" + right;
  }

  /** With {@code -Dopastin.access=true} the table is written anew. */
  @Test
  void everyAddressStandsInTheTableWithWhatItNeeds() throws IOException {
    String actual =
        String.join("\n", new TreeSet<>(routes().stream().map(EditorAccessTest::written).toList()));
    if (Boolean.getBoolean("opastin.access")) {
      Files.writeString(TABLE, actual + "\n");
    }
    assertEquals(Files.readString(TABLE).strip(), actual);
  }

  @Test
  void anAddressThatSaysNothingIsNotTaken() {
    RouteTable table = new RouteTable();
    assertThrows(
        IllegalArgumentException.class,
        () -> table.get("/editor/secret", (req, res) -> res.send()));
    assertThrows(
        IllegalArgumentException.class,
        () -> table.post("/api/v1/editor/secret", (req, res) -> res.send()));
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void letsInThoseWhoMayAndNobodyElse(RouteTable.Route route) {
    assertRefused(route, List.of(), List.of());
    for (Role role : Role.values()) {
      TestPeople people = TestPeople.in(server);
      List<String> headers = new ArrayList<>();
      List<String> form = new ArrayList<>();
      if (isProgram(route)) {
        headers.addAll(List.of("Authorization", "Bearer " + people.token(role)));
      } else {
        TestPeople.Browser browser = people.signedIn(role);
        headers.addAll(List.of("Cookie", browser.cookie()));
        form.addAll(List.of("csrf", browser.csrf()));
      }
      String who = role + " " + route;
      if (!isProgram(route) && route.method() == Method.POST) {
        // whoever may still needs a form of ours
        assertEquals(403, ask(route, headers, List.of()).statusCode(), who);
        List<String> elsewhere = new ArrayList<>(headers);
        elsewhere.addAll(List.of("Origin", "https://elsewhere.example"));
        assertEquals(403, ask(route, elsewhere, form).statusCode(), who);
        elsewhere = new ArrayList<>(headers);
        elsewhere.addAll(List.of("Sec-Fetch-Site", "cross-site"));
        assertEquals(403, ask(route, elsewhere, form).statusCode(), who);
      }
      HttpResponse<String> response = ask(route, headers, form);
      if (role.may(needs(route))) {
        assertNotEquals(401, response.statusCode(), who);
        assertNotEquals(403, response.statusCode(), who);
        assertFalse(
            Expect.header(response, "Location").matches("/editor/sign-in(\\?return.*)?"), who);
        assertTrue(response.statusCode() < 500, who + " " + response.statusCode());
      } else {
        assertEquals(403, response.statusCode(), who);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  void isKeptByNobodyAndFramedByNobody(RouteTable.Route route) {
    HttpResponse<String> response = ask(route, List.of(), List.of());
    assertEquals("no-store", Expect.header(response, "Cache-Control"), route.toString());
    assertEquals("DENY", Expect.header(response, "X-Frame-Options"), route.toString());
    assertEquals("", Expect.header(response, "Access-Control-Allow-Origin"), route.toString());
  }

  private static boolean isProgram(RouteTable.Route route) {
    return route.path().startsWith("/api/");
  }

  private static void assertRefused(
      RouteTable.Route route, List<String> headers, List<String> form) {
    HttpResponse<String> response = ask(route, headers, form);
    if (isProgram(route)) {
      Expect.problem(ProblemType.SIGN_IN_NEEDED, response);
      assertTrue(Expect.header(response, "WWW-Authenticate").startsWith("Bearer"));
    } else {
      assertEquals(303, response.statusCode(), route.toString());
      assertTrue(Expect.header(response, "Location").startsWith("/editor/sign-in"));
    }
  }

  private static HttpResponse<String> ask(
      RouteTable.Route route, List<String> headers, List<String> form) {
    String path = route.path().replaceAll("\\{\\+?[a-z]+}", "none");
    HttpRequest.Builder request = server.request(path, headers.toArray(String[]::new));
    if (!isProgram(route)) {
      request.header("Accept", "text/html");
    }
    if (route.method() == Method.GET) {
      return server.send(request.GET());
    }
    String type = isProgram(route) ? "application/json" : "application/x-www-form-urlencoded";
    String body = isProgram(route) ? "{}" : TestPeople.form(form.toArray(String[]::new));
    return server.send(
        request
            .header("Content-Type", type)
            .method(route.method().text(), HttpRequest.BodyPublishers.ofString(body)));
  }
}
