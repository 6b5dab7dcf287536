package fi.opastin.http;

import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.pages.Sitemap;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What search engines ask for. */
final class SitemapRoutes implements RouteTable.Part {

  private static final String XML = "application/xml; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final Pattern PART = Pattern.compile("([1-9][0-9]{0,3})\\.xml");

  private final LiveKnowledge live;
  private final PublicReads reads;
  private final Callers callers;

  SitemapRoutes(LiveKnowledge live, PublicReads reads, Callers callers) {
    this.live = live;
    this.reads = reads;
    this.callers = callers;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/robots.txt", reads.ofBody(this::robots))
        .get("/sitemap.xml", reads.ofBody(req -> body(sitemap(req).index(), XML)))
        .get("/sitemap/{file}", reads.ofBody(this::part));
  }

  private Responses.Body part(ServerRequest req) {
    Matcher file = PART.matcher(req.path().pathParameters().get("file"));
    if (!file.matches()) {
      throw Problem.of(ProblemType.NOT_FOUND).toException();
    }
    return body(
        sitemap(req)
            .part(Integer.parseInt(file.group(1)))
            .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException()),
        XML);
  }

  private Responses.Body robots(ServerRequest req) {
    String text =
        """
        User-agent: *
        Disallow: /api/
        Disallow: /chat
        Disallow: /embed/
        Disallow: /oembed
        Allow: /

        Sitemap: %s/sitemap.xml
        """;
    return body(text.formatted(callers.ownAddress(req)), TEXT);
  }

  private Sitemap sitemap(ServerRequest req) {
    return new Sitemap(live.get(), callers.ownAddress(req));
  }

  private static Responses.Body body(String text, String type) {
    return Responses.forAMinute(text.getBytes(StandardCharsets.UTF_8), type);
  }
}
