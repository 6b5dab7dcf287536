package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.OpeningHours;
import fi.opastin.hsds.Catalogue;
import fi.opastin.hsds.ChangeStore;
import fi.opastin.hsds.Documents;
import fi.opastin.hsds.Documents.Detail;
import fi.opastin.hsds.Taxonomy;
import fi.opastin.knowledge.LiveKnowledge;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The directory as open data: the read API of HSDS 3.1. Safe to share. */
final class HsdsRoutes implements RouteTable.Part {

  private static final String NDJSON = "application/x-ndjson";

  private final LiveKnowledge live;
  private final Clock clock;
  private final Callers callers;
  private final PublicReads reads;
  private final ChangeStore changes;
  private final BodyReader bodies;
  private volatile Catalogue latest;

  HsdsRoutes(Backend backend, Callers callers, PublicReads reads, BodyReader bodies) {
    this.live = backend.knowledge();
    this.clock = backend.clock();
    this.changes = backend.changes();
    this.callers = callers;
    this.reads = reads;
    this.bodies = bodies;
  }

  /** A request with what answers it. */
  private record Call(HsdsQuery query, Catalogue catalogue, Directory directory, Documents write) {}

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/hsds", reads.of(this::base))
        .get("/hsds/", reads.of(this::base))
        .get("/hsds/services", list(HsdsRoutes::services))
        .post("/hsds/services", asked(HsdsRoutes::services))
        .get("/hsds/services/{id}", one(HsdsRoutes::service))
        .get("/hsds/organizations", list(HsdsRoutes::organizations))
        .post("/hsds/organizations", asked(HsdsRoutes::organizations))
        .get("/hsds/organizations/{id}", one(HsdsRoutes::organization))
        .get("/hsds/service_at_locations", list(HsdsRoutes::sites))
        .post("/hsds/service_at_locations", asked(HsdsRoutes::sites))
        .get("/hsds/service_at_locations/{id}", one(HsdsRoutes::site))
        .get("/hsds/taxonomies", list(HsdsRoutes::taxonomies))
        .post("/hsds/taxonomies", asked(HsdsRoutes::taxonomies))
        .get("/hsds/taxonomies/{id}", one(HsdsRoutes::taxonomy))
        .get("/hsds/taxonomy_terms", list(HsdsRoutes::terms))
        .post("/hsds/taxonomy_terms", asked(HsdsRoutes::terms))
        .get("/hsds/taxonomy_terms/{id}", one(HsdsRoutes::term));
  }

  private JsonNode base(ServerRequest req) {
    Query.of(req).language();
    return Documents.base(callers.ownAddress(req) + "/openapi");
  }

  /** Everything that a filter leaves, and how one of it is written. */
  private record Found<T>(List<T> all, Function<T, ObjectNode> writer) {}

  private static Found<?> services(Call call) {
    Detail detail = call.query().detail();
    return new Found<>(
        call.catalogue().services(call.query().filter(call.catalogue(), call.directory())),
        service ->
            call.query().minimal()
                ? call.write().minimal(service)
                : call.write().service(service, detail));
  }

  private static Found<?> organizations(Call call) {
    Detail detail = call.query().ownerDetail();
    return new Found<>(
        call.catalogue().owners(call.query().filter(call.catalogue(), call.directory())),
        owner -> call.write().owner(owner, detail));
  }

  private static Found<?> sites(Call call) {
    Detail detail = call.query().detail();
    return new Found<>(
        call.catalogue().sites(call.query().filter(call.catalogue(), call.directory())),
        site -> call.write().site(site, detail));
  }

  private static Found<?> taxonomies(Call call) {
    List<Taxonomy> all =
        Arrays.stream(Taxonomy.values())
            .filter(taxonomy -> call.query().finds(taxonomy.code()))
            .toList();
    return new Found<>(all, call.write()::taxonomy);
  }

  private static Found<?> terms(Call call) {
    Optional<Taxonomy> wanted = call.query().taxonomy();
    boolean below = call.query().below();
    List<Taxonomy.Term> all =
        Arrays.stream(Taxonomy.values())
            .filter(taxonomy -> !below && wanted.map(taxonomy::equals).orElse(true))
            .flatMap(taxonomy -> taxonomy.terms().stream())
            .filter(
                term ->
                    call.query().finds(term.code(), call.write().term(term).path("name").asText()))
            .toList();
    return new Found<>(all, call.write()::term);
  }

  private static Optional<ObjectNode> service(Call call, UUID id) {
    return call.catalogue().service(id).map(found -> call.write().service(found, Detail.NESTED));
  }

  private static Optional<ObjectNode> organization(Call call, UUID id) {
    Detail detail = call.query().ownerDetail() == Detail.FULL ? Detail.FULL : Detail.NESTED;
    return call.catalogue().owner(id).map(found -> call.write().owner(found, detail));
  }

  private static Optional<ObjectNode> site(Call call, UUID id) {
    return call.catalogue().site(id).map(found -> call.write().site(found, Detail.NESTED));
  }

  private static Optional<ObjectNode> taxonomy(Call call, UUID id) {
    return Taxonomy.of(id).map(call.write()::taxonomy);
  }

  private static Optional<ObjectNode> term(Call call, UUID id) {
    return Taxonomy.term(id).map(call.write()::term);
  }

  private interface One {
    Optional<ObjectNode> read(Call call, UUID id);
  }

  private Handler one(One one) {
    return reads.of(
        req ->
            Catalogue.id(req.path().pathParameters().get("id"))
                .flatMap(id -> one.read(call(Query.of(req)), id))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException()));
  }

  private Handler list(Function<Call, Found<?>> list) {
    return reads.ofBody(
        req -> {
          Call call = call(Query.of(req));
          return body(req, call.query(), list.apply(call));
        });
  }

  /** The same list, asked for with parameters in a form that no log of addresses sees. */
  private Handler asked(Function<Call, Found<?>> list) {
    return (req, res) -> {
      Query query = Query.of(req, bodies.readForm(req));
      Responses.Body body =
          reads.permitted(
              req,
              () -> {
                Call call = call(query);
                return body(req, call.query(), list.apply(call));
              });
      res.header(HeaderNames.CACHE_CONTROL, "no-store");
      res.header(HeaderNames.CONTENT_TYPE, body.contentType());
      Responses.send(req, res, body.bytes());
    };
  }

  private static <T> Responses.Body body(ServerRequest req, HsdsQuery query, Found<T> found) {
    if (query.format() == HsdsQuery.Format.JSON) {
      Responses.requireJsonAccepted(req);
      JsonNode page = query.page(found.all()).json(found.writer());
      return Responses.forAMinute(Json.bytes(page), Responses.JSON);
    }
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (T item : found.all()) {
      lines.writeBytes(Json.bytes(found.writer().apply(item)));
      lines.write('\n');
    }
    return Responses.forAMinute(lines.toByteArray(), NDJSON);
  }

  /** Made once a release and day, for all requests of it. */
  private Call call(Query parameters) {
    HsdsQuery query = new HsdsQuery(parameters);
    Directory directory = live.get().directory();
    LocalDate day = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
    Catalogue catalogue = latest;
    if (catalogue == null || !catalogue.isOf(directory, day)) {
      catalogue = Catalogue.of(directory, day).withChanges(changes, clock.instant());
      latest = catalogue;
    }
    return new Call(query, catalogue, directory, Documents.of(catalogue, query.language()));
  }
}
