package fi.opastin.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Locale;
import java.util.Set;

/**
 * The widget's files and the partner page to try it on. Files with a hash in their name never
 * change; the others are asked for again after a while.
 */
final class WidgetRoutes implements RouteTable.Part {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String FOR_FIVE_MINUTES = "public, max-age=300";
  private static final String ASK_AGAIN = "no-cache";

  private final StaticFiles widget = StaticFiles.below("/widget/");
  private final StaticFiles demo = StaticFiles.below("/demo/");
  private final Set<String> unchanging = WidgetFiles.of(widget).unchanging();

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/widget.js", (req, res) -> widget(req, res, "widget.js"))
        .get(
            "/widget/{+file}",
            (req, res) -> widget(req, res, req.path().pathParameters().get("file")))
        .get("/demo", (req, res) -> send(req, res, demo, "index.html", ASK_AGAIN))
        .get(
            "/demo/{+file}",
            (req, res) -> send(req, res, demo, req.path().pathParameters().get("file"), ASK_AGAIN));
  }

  private void widget(ServerRequest req, ServerResponse res, String name) {
    send(req, res, widget, name, unchanging.contains(name) ? FOR_EVER : FOR_FIVE_MINUTES);
  }

  static void send(
      ServerRequest req, ServerResponse res, StaticFiles files, String name, String cacheControl) {
    StaticFiles.Asset asset =
        files.find(name).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    if (asset.isPage()) {
      PagePolicy.OWN.apply(res);
    }
    StaticFiles.Variant variant = asset.plain();
    res.header(HeaderNames.VARY, "Accept-Encoding");
    if (asset.gzip().isPresent() && acceptsGzip(req)) {
      variant = asset.gzip().get();
      res.header(HeaderNames.CONTENT_ENCODING, "gzip");
    }
    Responses.sendTagged(
        req, res, new Responses.Body(variant.bytes(), asset.type(), variant.tag(), cacheControl));
  }

  private static boolean acceptsGzip(ServerRequest req) {
    for (String header : req.headers().values(HeaderNames.ACCEPT_ENCODING)) {
      for (String coding : header.toLowerCase(Locale.ROOT).split(",")) {
        if (coding.strip().matches("(gzip|\\*)\\s*(;\\s*q=(1(\\.0*)?|0?\\.[0-9]*[1-9][0-9]*))?")) {
          return true;
        }
      }
    }
    return false;
  }
}
