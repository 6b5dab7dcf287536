package fi.opastin.http;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts, as far as the chat needs one. */
record PlainForms(TestServer server) {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\">");
  private static final Pattern FORMS = Pattern.compile("(?s)<form method=\"post\".*?</form>");

  /** What a browser sends on pressing a button in the first form that has a field. */
  HttpResponse<String> press(String page, String field, Map<String, String> values) {
    Matcher forms = FORMS.matcher(page);
    while (forms.find()) {
      if (forms.group().contains("name=\"" + field + "\"")) {
        StringBuilder body = new StringBuilder();
        values.forEach((name, value) -> add(body, name, value));
        Matcher hidden = HIDDEN.matcher(forms.group());
        while (hidden.find()) {
          add(body, hidden.group(1), unescaped(hidden.group(2)));
        }
        return post(body.toString());
      }
    }
    throw new AssertionError("no form has " + field + ": " + page);
  }

  /** Sends a form to the chat. */
  HttpResponse<String> post(String form, String... headers) {
    List<String> all = new ArrayList<>(List.of("Accept", "text/html"));
    all.addAll(List.of(headers));
    return server.send(
        server
            .request("/chat", all.toArray(String[]::new))
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void add(StringBuilder body, String name, String value) {
    body.append(body.isEmpty() ? "" : "&").append(name).append('=').append(encoded(value));
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
