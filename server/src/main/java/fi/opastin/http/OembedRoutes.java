package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.language.Language;
import fi.opastin.pages.Oembed;
import io.helidon.webserver.http.ServerRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** oEmbed 1.0 for the pages of answers, as JSON. */
final class OembedRoutes implements RouteTable.Part {

  private static final Pattern ANSWER = Pattern.compile("/a/([a-z0-9~-]{1,100})(?:/bare)?");
  private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)lang=([A-Za-z-]{1,35})(?:&|$)");
  private static final int MOST_PIXELS = 10_000;

  private final LiveKnowledge live;
  private final PublicReads reads;
  private final Callers callers;

  OembedRoutes(LiveKnowledge live, PublicReads reads, Callers callers) {
    this.live = live;
    this.reads = reads;
    this.callers = callers;
  }

  @Override
  public void routing(RouteTable routes) {
    routes.get("/oembed", reads.of(this::oembed));
  }

  private JsonNode oembed(ServerRequest req) {
    Query query = Query.of(req);
    String url = query.text("url").orElseThrow(() -> Query.fault("url", "must be given"));
    query
        .text("format")
        .filter(format -> !format.strip().toLowerCase(Locale.ROOT).equals("json"))
        .ifPresent(
            other -> {
              throw Problem.at(ProblemType.FORMAT_NOT_OFFERED, "format", "must be json")
                  .toException();
            });
    String origin = callers.ownAddress(req);
    URI page = page(url, origin).orElseThrow(OembedRoutes::notOurs);
    return Oembed.of(
        answer(page, live.get()),
        language(page),
        origin,
        query.integer("maxwidth", 1, MOST_PIXELS),
        query.integer("maxheight", 1, MOST_PIXELS));
  }

  private static Answer answer(URI page, Knowledge knowledge) {
    Matcher path = ANSWER.matcher(page.getPath());
    if (!path.matches()) {
      throw notOurs();
    }
    ContentPages.requireOn(path.group(1), knowledge, language(page));
    return ContentPages.find(path.group(1), knowledge).orElseThrow(OembedRoutes::notOurs);
  }

  private static Language language(URI page) {
    Matcher parameter = LANGUAGE.matcher(Optional.ofNullable(page.getQuery()).orElse(""));
    return parameter.find()
        ? Language.of(parameter.group(1)).orElseThrow(OembedRoutes::notOurs)
        : Language.FI;
  }

  /** An address below ours. */
  private static Optional<URI> page(String url, String origin) {
    try {
      URI page = new URI(url.strip());
      boolean ours =
          page.getScheme() != null
              && page.getRawAuthority() != null
              && page.getPath() != null
              && (page.getScheme() + "://" + page.getRawAuthority()).equalsIgnoreCase(origin);
      return ours ? Optional.of(page) : Optional.empty();
    } catch (java.net.URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static ProblemException notOurs() {
    return Problem.at(ProblemType.NOT_FOUND, "url", "must be the address of an answer here")
        .toException();
  }
}
