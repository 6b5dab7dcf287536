package fi.opastin.http;

import fi.opastin.keeping.Keeping;
import fi.opastin.storage.Database;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;

/**
 * What is kept begins to be deleted in time; when the server has stopped, what waits is written and
 * the database closed.
 */
record DatabaseLife(Database database, Keeping keeping) implements HttpFeature {

  @Override
  public void setup(HttpRouting.Builder routing) {
    // has no routes
  }

  @Override
  public void beforeStart() {
    keeping.start();
  }

  @Override
  public void afterStop() {
    keeping.close();
    database.close();
  }
}
