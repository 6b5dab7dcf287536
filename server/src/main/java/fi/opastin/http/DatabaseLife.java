package fi.opastin.http;

import fi.opastin.storage.Database;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;

/** Closes the database when the server has stopped. */
record DatabaseLife(Database database) implements HttpFeature {

  @Override
  public void setup(HttpRouting.Builder routing) {
    // has no routes
  }

  @Override
  public void afterStop() {
    database.close();
  }
}
