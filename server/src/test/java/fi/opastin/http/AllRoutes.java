package fi.opastin.http;

import fi.opastin.evaluation.Finland;
import fi.opastin.partners.PartnerGate;
import java.util.List;

/** Every route that the server has. */
final class AllRoutes {

  private AllRoutes() {}

  static List<RouteTable.Route> list() {
    Backend backend = TestServer.backend(Finland.chat()::take, TestServer.NO_LIMITS);
    ServerSettings settings = TestServer.settings();
    Callers callers = new Callers(settings);
    Permits permits = new Permits(settings, new Pressure());
    Meters meters = new Meters();
    try (Deadlines deadlines = new Deadlines()) {
      Door door =
          new Door(
              new BodyReader(settings, deadlines),
              callers,
              new PartnerGate(backend.partners(), backend.limits()),
              permits,
              meters);
      PublicReads reads = new PublicReads(backend.limits(), callers, permits);
      Problems problems = new Problems(meters);
      PageReads pages = new PageReads(reads, callers, problems, backend.knowledge());
      return PublicServer.table(
              backend, callers, door, reads, pages, new EditorPages(problems), settings)
          .routes();
    } finally {
      backend.editor().database().close();
    }
  }
}
