package fi.opastin.http;

import fi.opastin.handoff.ContactRequests;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;

/** Contact requests are mailed as long as the server runs. Adds no route. */
record HandoffLife(ContactRequests requests) implements HttpFeature {

  @Override
  public void setup(HttpRouting.Builder routing) {}

  @Override
  public void beforeStart() {
    requests.start();
  }

  @Override
  public void afterStop() {
    requests.close();
  }
}
