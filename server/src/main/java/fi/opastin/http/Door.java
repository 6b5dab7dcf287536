package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.partners.PartnerGate;
import io.helidon.webserver.http.ServerRequest;

/**
 * What every POST goes through on its way in.
 *
 * @param bodies reads bodies
 * @param callers tells who calls
 * @param gate lets calls in
 * @param permits how many are worked on at once
 * @param meters counts
 */
record Door(BodyReader bodies, Callers callers, PartnerGate gate, Permits permits, Meters meters) {

  /** The JSON object in the body. */
  ObjectNode body(ServerRequest req) {
    return bodies.readObject(req);
  }

  /** The address under which a request reached us, without a path. */
  String ownAddress(ServerRequest req) {
    return callers.ownAddress(req);
  }

  /** Who calls on a partner's site. */
  PartnerGate.Caller caller(ServerRequest req, String partner) {
    return callers.caller(req, partner);
  }
}
