package fi.opastin.http;

import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/**
 * A handler that tells who may use it; {@link EditorDoor} makes them, and holds them to it.
 *
 * @param access who may
 * @param handler what is done for them, checks included
 */
record Guarded(Access access, Handler handler) implements Handler {
  @Override
  public void handle(ServerRequest req, ServerResponse res) throws Exception {
    handler.handle(req, res);
  }
}
