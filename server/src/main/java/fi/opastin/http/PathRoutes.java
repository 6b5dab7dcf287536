package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.PathId;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Optional;

/** Guided paths as data. */
final class PathRoutes implements RouteTable.Part {

  private final LiveKnowledge live;
  private final PublicReads reads;
  private final Callers callers;

  PathRoutes(LiveKnowledge live, PublicReads reads, Callers callers) {
    this.live = live;
    this.reads = reads;
    this.callers = callers;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/api/v1/paths", reads.of(this::paths))
        .get("/api/v1/paths/{id}", reads.of(this::path));
  }

  /** The path that a request names, or 404. */
  static GuidedPath known(ServerRequest req, Knowledge knowledge) {
    return Optional.of(req.path().pathParameters().get("id"))
        .filter(PathId::isWellFormed)
        .flatMap(id -> knowledge.path(new PathId(id)))
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  private JsonNode paths(ServerRequest req) {
    Query query = Query.of(req);
    PathJson json = json(req, query);
    Slice<GuidedPath> slice = Slice.of(List.copyOf(live.get().paths().values()), "paths", query);
    ArrayNode items = Json.array();
    slice.items().forEach(path -> items.add(json.head(path)));
    return Json.page(items, slice.next());
  }

  private JsonNode path(ServerRequest req) {
    return json(req, Query.of(req)).whole(known(req, live.get()));
  }

  private PathJson json(ServerRequest req, Query query) {
    return new PathJson(live.get().release(), query.language(), callers.ownAddress(req));
  }
}
