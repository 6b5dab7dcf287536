package fi.opastin.http;

import fi.opastin.language.Language;
import io.helidon.webserver.http.ServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Links between the pages of the directory and to the same page in other variants. */
record PageLinks(Callers callers) {

  /** The same in the other variants, for search engines. */
  String alternates(ServerRequest req, String path, Map<String, String> chosen) {
    String own = callers.ownAddress(req);
    return Arrays.stream(Language.values())
        .map(
            variant ->
                "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">%n"
                    .formatted(variant.tag(), Html.escape(own + address(path, chosen, variant))))
        .collect(Collectors.joining());
  }

  /** The same in the other variants, for people. */
  static String languages(String path, Map<String, String> chosen, Language current) {
    return PageRoutes.languages(variant -> Html.escape(address(path, chosen, variant)), current);
  }

  /** The address of a page with its parameters, not yet escaped for HTML. */
  static String address(String path, Map<String, String> parameters, Language language) {
    StringBuilder address = new StringBuilder(path).append("?lang=").append(language.tag());
    parameters.forEach(
        (name, value) ->
            address
                .append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return address.toString();
  }
}
