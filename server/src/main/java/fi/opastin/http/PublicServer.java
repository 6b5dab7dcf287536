package fi.opastin.http;

import fi.opastin.partners.PartnerGate;
import fi.opastin.tasks.TaskBoard;
import io.helidon.http.DirectHandler;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.observe.ObserveFeature;
import io.helidon.webserver.observe.health.HealthObserver;
import io.helidon.webserver.observe.metrics.MetricsObserver;
import java.util.OptionalInt;

/** Builds the server of the public contract from what it calls. */
public final class PublicServer {

  /** The longest body that any address reads; each holds its own, mostly shorter one. */
  private static final long MOST_READ = BodyReader.MOST_UPLOADED;

  private PublicServer() {}

  /** A server that is ready to start. */
  public static WebServer create(Backend backend, ServerSettings settings) {
    Meters meters = new Meters();
    meters.dropped(backend.keeping().backlogs());
    meters.contactRequests(backend.contactRequests().tally(), backend.partners());
    Problems problems = new Problems(meters);
    Deadlines deadlines = new Deadlines(settings.headerDeadline());
    HttpRouting.Builder routing = routing(backend, settings, meters, problems, deadlines);
    return WebServer.builder()
        .host(settings.host())
        .port(settings.port())
        .featuresDiscoverServices(false)
        .addFeature(observe(backend))
        .addProtocol(http(deadlines))
        .connectionOptions(options -> options.tcpNoDelay(true))
        // its own channels write a buffer once and drop what the socket did not take (Helidon
        // 4.4.0),
        // so that long replies to slow readers lose some bytes
        .useNio(false)
        .maxPayloadSize(MOST_READ)
        .maxTcpConnections(settings.maxConnections())
        .idleConnectionTimeout(settings.idleTimeout())
        .idleConnectionPeriod(settings.idleTimeout().dividedBy(4))
        .shutdownGracePeriod(settings.drain())
        .directHandlers(unrouted(problems))
        .routing(routing)
        .build();
  }

  /**
   * HTTP/1.1 and nothing else. Under another name the framework adds a second one beside it, and
   * connections that say nothing wait, outside the idle time-out, to be told apart.
   */
  private static Http1Config http(Deadlines deadlines) {
    return Http1Config.builder()
        .name("http_1_1")
        .addReceiveListener(deadlines)
        .sendLog(false)
        .receiveLog(false)
        .build();
  }

  /** The whole tree, as the server and its tests use it. */
  static HttpRouting.Builder routing(
      Backend backend,
      ServerSettings settings,
      Meters meters,
      Problems problems,
      Deadlines deadlines) {
    Callers callers = new Callers(settings);
    Permits permits = new Permits(settings);
    PartnerGate gate = new PartnerGate(backend.partners(), backend.limits());
    Door door = new Door(new BodyReader(settings, deadlines), callers, gate, permits, meters);
    Cors cors = new Cors(backend.partners(), callers, problems);
    HttpRouting.Builder routing = HttpRouting.builder();
    routing.addFeature(() -> deadlines);
    routing.addFeature(() -> new HandoffLife(backend.contactRequests()));
    routing.addFeature(() -> new DatabaseLife(backend.editor().database(), backend.keeping()));
    routing.addFilter(new AccessLog());
    routing.addFilter(new SecurityHeaders());
    routing.addFilter(new Framing(problems));
    routing.addFilter(cors);
    routing.error(Throwable.class, problems::answer);
    PublicReads reads = new PublicReads(backend.limits(), callers, permits);
    PageReads pages = new PageReads(reads, callers, problems, backend.knowledge());
    EditorPages editor = new EditorPages(problems);
    RouteTable table = table(backend, callers, door, reads, pages, editor, settings);
    editor.know(table);
    table.install(routing, cors, problems);
    return routing;
  }

  /** Every address of the server. */
  static RouteTable table(
      Backend backend,
      Callers callers,
      Door door,
      PublicReads reads,
      PageReads pages,
      EditorPages editorPages,
      ServerSettings settings) {
    InboxDesk inbox = new InboxDesk(backend);
    ChatDesk desk = new ChatDesk(backend, door);
    EditorDoor editor =
        new EditorDoor(
            backend.editor(),
            door.bodies(),
            callers,
            backend.limits(),
            editorPages,
            backend.clock());
    HandoffDesk handoff = new HandoffDesk(backend, door.gate());
    TaskBoard board =
        new TaskBoard(
            backend.knowledge(),
            backend.editing(),
            backend.editor().people(),
            backend.editor().database(),
            backend.clock());
    editorPages.count(() -> OptionalInt.of(board.tasks().size()));
    AnswerBench bench = new AnswerBench(backend.editing());
    return new RouteTable()
        .with(new ChatRoutes(backend, door, desk))
        .with(new ChatPages(backend, door, desk, new ContactPosts(backend, handoff), pages))
        .with(new ServiceRoutes(backend.knowledge(), backend.clock(), reads))
        .with(new ContentRoutes(backend.knowledge(), backend.clock(), reads))
        .with(new PathRoutes(backend.knowledge(), reads, callers))
        .with(new PlaceRoutes(backend.knowledge(), reads))
        .with(new CoverageRoutes(backend.knowledge(), backend.coverage(), backend.clock(), reads))
        .with(new HsdsRoutes(backend, callers, reads, door.bodies()))
        .with(new PartnerRoutes(backend, reads))
        .with(new FeedbackRoutes(backend, door))
        .with(new HandoffRoutes(backend, door, handoff))
        .with(new WidgetRoutes())
        .with(new PageRoutes(settings.owner(), backend.knowledge(), pages))
        .with(new ContentPages(backend.knowledge(), backend.clock(), pages))
        .with(new OembedRoutes(backend.knowledge(), reads, callers))
        .with(new EmbedPages(backend, reads, pages))
        .with(new SitemapRoutes(backend.knowledge(), reads, callers))
        .with(
            new DirectoryPages(backend.knowledge(), backend.clock(), reads, pages, settings.map()))
        .with(new EventRoutes(backend.knowledge(), backend.clock(), reads, pages))
        .with(new ServicePages(backend.knowledge(), backend.clock(), pages))
        .with(new PathPages(backend.knowledge(), backend.clock(), pages))
        .with(new OpenApiRoutes())
        .with(new EditorHome(backend.editor(), editor, editorPages))
        .with(new DraftRoutes(backend.editing(), editor))
        .with(new ReleaseRoutes(backend.editing(), editor))
        .with(new DraftCalls(backend.editing(), editor))
        .with(new EditorCalls(backend.editor(), editor))
        .with(
            new SignInRoutes(
                backend.editor(), editor, editorPages, callers, settings.owner(), backend.clock()))
        .with(new SetUpRoutes(backend.editor(), editor, editorPages))
        .with(new AccountRoutes(backend.editor(), editor, callers))
        .with(
            new PeopleRoutes(
                backend.editor(), editor, backend.knowledge(), backend.partners(), callers))
        .with(new AuditRoutes(backend.editor(), editor))
        .with(new InboxPages(backend, inbox, editor))
        .with(new InboxCalls(inbox, editor))
        .with(new Reports(backend, editor))
        .with(new SpreadsheetRoutes(backend, editor))
        .with(new ServiceEditRoutes(backend, editor))
        .with(new TaskRoutes(board, editor, settings.areLinksChecked()))
        .with(new NewAnswers(bench, editor))
        .with(new EditorAnswers(bench, editor, pages))
        .with(new EditorPhrases(bench, editor))
        .with(new EditorRules(bench, editor))
        .with(new EditorAnswerCalls(bench, editor))
        .with(new EditorTry(backend.editing(), backend.tokens(), editor))
        .served("/health")
        .served("/health/live")
        .served("/health/ready")
        .served("/metrics");
  }

  private static ObserveFeature observe(Backend backend) {
    return ObserveFeature.builder()
        .endpoint("/")
        .observersDiscoverServices(false)
        .addObserver(
            HealthObserver.builder()
                .details(true)
                .useSystemServices(false)
                .addCheck(new LiveRelease(backend.knowledge()))
                .build())
        .addObserver(MetricsObserver.create())
        .build();
  }

  private static DirectHandlers unrouted(Problems problems) {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
      handlers.addHandler(type, new Unrouted(problems));
    }
    return handlers.build();
  }

  /** Answers requests that the framework refuses by itself. */
  private record Unrouted(Problems problems) implements DirectHandler {
    @Override
    public TransportResponse handle(
        TransportRequest request,
        EventType eventType,
        Status defaultStatus,
        ServerResponseHeaders headers,
        String message) {
      return problems.answerUnrouted(defaultStatus);
    }
  }
}
