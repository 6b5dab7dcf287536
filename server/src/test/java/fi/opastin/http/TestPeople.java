package fi.opastin.http;

import fi.opastin.evaluation.Finland;
import fi.opastin.people.Member;
import fi.opastin.people.Person;
import fi.opastin.people.PersonStore;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who are signed in on a server of a test, and what their browsers would send. */
record TestPeople(TestServer server) {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  static TestPeople in(TestServer server) {
    return new TestPeople(server);
  }

  /** Somebody new with a role everywhere. */
  Member add(Role role) {
    return add(role, new Scope.Everywhere());
  }

  /** Somebody new. */
  Member add(Role role, Scope scope) {
    String name = role.id() + NUMBER.incrementAndGet();
    return server
        .editor()
        .rights()
        .add(
            Person.OPASTIN,
            new PersonStore.Details("Testi " + name, name + "@example.fi"),
            role,
            scope);
  }

  /** The browser of somebody new who is signed in. */
  Browser signedIn(Role role) {
    return browser(add(role));
  }

  /** A browser in which somebody is signed in. */
  Browser browser(Member member) {
    String secret = server.editor().sessions().open(member.id(), Finland.NOW);
    return new Browser(server, member, secret);
  }

  /** A personal token of somebody new. */
  String token(Role role) {
    return token(role, new Scope.Everywhere());
  }

  /** The same of somebody whose rights end at a scope. */
  String token(Role role, Scope scope) {
    return server.editor().tokens().make(add(role, scope).person(), "test", role, 1);
  }

  /**
   * A browser.
   *
   * @param server what it talks with
   * @param member who sits in front of it
   * @param secret its cookie
   */
  record Browser(TestServer server, Member member, String secret) {

    HttpResponse<String> get(String path, String... headers) {
      return server.get(path, with(headers, "Cookie", cookie(), "Accept", "text/html"));
    }

    String cookie() {
      return "__Host-opastin=" + secret;
    }

    /** The token that forms of this browser bring along. */
    String csrf() {
      Matcher matcher = CSRF.matcher(get("/editor").body());
      if (!matcher.find()) {
        throw new AssertionError("no form on the page");
      }
      return matcher.group(1);
    }

    /** Sends a form as one of our pages would; fields are names and values in turn. */
    HttpResponse<String> post(String path, String... fields) {
      return postRaw(path, form(with(fields, "csrf", csrf())));
    }

    /** Sends a form as it is. */
    HttpResponse<String> postRaw(String path, String form, String... headers) {
      return server.send(
          server
              .request(
                  path,
                  with(
                      headers,
                      "Cookie",
                      cookie(),
                      "Accept",
                      "text/html",
                      "Content-Type",
                      "application/x-www-form-urlencoded"))
              .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
  }

  /** A form; names and values in turn. */
  static String form(String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return String.join("&", pairs);
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
