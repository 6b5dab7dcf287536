package fi.opastin.http;

import fi.opastin.partners.Origin;
import fi.opastin.partners.PartnerGate;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Optional;

/** Tells who calls: the page's origin, and the client by a hash of its address. Safe to share. */
final class Callers {

  private static final HeaderName FORWARDED_FOR = HeaderNames.create("X-Forwarded-For");

  private final ServerSettings settings;
  private final ClientHash hash;

  Callers(ServerSettings settings) {
    this.settings = settings;
    hash = new ClientHash(settings.trustedProxies());
  }

  /** The caller of a request that names a partner. */
  PartnerGate.Caller caller(ServerRequest req, String partner) {
    return caller(req, partner, origin(req));
  }

  /** The same for a form; browsers that name no origin name the page that it was sent from. */
  PartnerGate.Caller sender(ServerRequest req, String partner) {
    return caller(
        req,
        partner,
        origin(req)
            .or(() -> req.headers().first(HeaderNames.REFERER).flatMap(Callers::originOfPage)));
  }

  private PartnerGate.Caller caller(ServerRequest req, String partner, Optional<Origin> origin) {
    return new PartnerGate.Caller(
        partner, origin, origin.map(page -> isOwn(req, page)).orElse(false), client(req));
  }

  private static Optional<Origin> originOfPage(String page) {
    int path = page.indexOf('/', page.indexOf("://") + 3);
    return Origin.parse(path < 0 ? page : page.substring(0, path));
  }

  /** The origin that a request names; one that cannot be read is listed by nobody. */
  Optional<Origin> origin(ServerRequest req) {
    List<String> headers = req.headers().values(HeaderNames.ORIGIN);
    if (headers.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        headers.size() == 1
            ? Origin.parse(headers.getFirst()).orElse(Origin.OPAQUE)
            : Origin.OPAQUE);
  }

  /** Whether a page is one of ours. */
  boolean isOwn(ServerRequest req, Origin page) {
    return settings.publicUrl().map(page::equals).orElseGet(() -> page.isServedAt(req.authority()));
  }

  /** The address under which a request reached us, without a path. */
  String ownAddress(ServerRequest req) {
    return settings.publicUrl().map(Origin::text).orElseGet(() -> "http://" + req.authority());
  }

  /** The client as a number that only this process can make. */
  long client(ServerRequest req) {
    return hash.of(req.remotePeer().address(), req.headers().values(FORWARDED_FOR));
  }
}
