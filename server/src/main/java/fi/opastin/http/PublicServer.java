package fi.opastin.http;

import fi.opastin.partners.PartnerGate;
import fi.opastin.tasks.TaskBoard;
import io.helidon.common.mapper.MapperManager;
import io.helidon.http.DirectHandler;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.observe.ObserveFeature;
import io.helidon.webserver.observe.health.HealthObserver;
import io.helidon.webserver.observe.metrics.MetricsObserver;
import io.helidon.webserver.spi.ProtocolConfig;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * The server of the public contract. It stops without a call that was begun being lost: for a while
 * it says that it is not ready and goes on; then it listens no more, each reply ends its
 * connection, and what was begun comes to its end. Safe to share.
 */
public final class PublicServer implements AutoCloseable {

  /** The longest body that any address reads; each holds its own, mostly shorter one. */
  private static final long MOST_READ = BodyReader.MOST_UPLOADED;

  /**
   * Without it the framework makes all its mappers anew whenever a header is read as a number
   * (Helidon 4.4.0), which took an eighth of a chat turn.
   */
  @SuppressWarnings({"removal", "unused"})
  private static final MapperManager MAPPERS = mappers();

  @SuppressWarnings("removal") // what takes its place has no way to be set, yet
  private static MapperManager mappers() {
    MapperManager mappers = MapperManager.create();
    MapperManager.global(mappers);
    return mappers;
  }

  private final WebServer server;
  private final Connections connections;
  private final ServerSettings settings;

  private PublicServer(WebServer server, Connections connections, ServerSettings settings) {
    this.server = server;
    this.connections = connections;
    this.settings = settings;
  }

  /** A server that is ready to start, built from what it calls. */
  public static PublicServer create(Backend backend, ServerSettings settings) {
    Meters meters = new Meters();
    meters.dropped(backend.keeping().backlogs());
    meters.contactRequests(backend.contactRequests().tally(), backend.partners());
    Problems problems = new Problems(meters);
    Deadlines deadlines = new Deadlines();
    Connections connections = new Connections(settings, deadlines);
    Pressure pressure = new Pressure();
    meters.faults(connections::size, backend.editor().database()::isAway);
    HttpRouting.Builder routing =
        routing(backend, settings, meters, problems, deadlines, connections, pressure);
    WebServer server =
        WebServer.builder()
            .host(settings.host())
            .port(settings.port())
            .featuresDiscoverServices(false)
            .addFeature(observe(backend, connections))
            .addProtocol(new NoneButOurs())
            .addConnectionSelector(connections)
            .connectionOptions(options -> options.tcpNoDelay(true))
            // its own channels write a buffer once and drop what the socket did not take (Helidon
            // 4.4.0), so that long replies to slow readers lose some bytes
            .useNio(false)
            .maxPayloadSize(MOST_READ)
            .maxTcpConnections(settings.maxConnections())
            .idleConnectionTimeout(settings.idleTimeout())
            .idleConnectionPeriod(Duration.ofMillis(settings.idleTimeout().toMillis() / 4))
            .shutdownGracePeriod(settings.drain())
            .shutdownHook(false)
            .directHandlers(unrouted(problems))
            .routing(routing)
            .build();
    return new PublicServer(server, connections, settings);
  }

  /**
   * Begins to serve.
   *
   * @throws CannotListen where another process has the port, or this one may not
   */
  public PublicServer start() {
    server.start();
    if (!server.isRunning()) {
      throw new CannotListen(settings.port());
    }
    return this;
  }

  /** The port cannot be had; the message tells the operator. */
  public static final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotListen(int port) {
      super(
          "Opastin cannot listen on port "
              + port
              + ": another process has it, or it may not. See opastin.server.port.");
    }
  }

  /** Where it listens. */
  public int port() {
    return server.port();
  }

  /** Stops, once what was begun has come to its end or {@code drain} is over. */
  @Override
  public void close() {
    new GentleStop(server, connections, settings.drainLead()).run();
  }

  /** The whole tree, as the server and its tests use it. */
  static HttpRouting.Builder routing(
      Backend backend,
      ServerSettings settings,
      Meters meters,
      Problems problems,
      Deadlines deadlines,
      Connections connections,
      Pressure pressure) {
    Callers callers = new Callers(settings);
    Permits permits = new Permits(settings, pressure);
    PartnerGate gate = new PartnerGate(backend.partners(), backend.limits());
    Door door = new Door(new BodyReader(settings, deadlines), callers, gate, permits, meters);
    Cors cors = new Cors(backend.partners(), callers, problems);
    HttpRouting.Builder routing = HttpRouting.builder();
    routing.addFeature(() -> deadlines);
    routing.addFeature(() -> pressure);
    routing.addFeature(() -> new HandoffLife(backend.contactRequests()));
    routing.addFeature(() -> new DatabaseLife(backend.editor().database(), backend.keeping()));
    routing.addFilter(new AccessLog());
    routing.addFilter(new SecurityHeaders());
    routing.addFilter(connections);
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
            backend.knowledge()::whole,
            backend.editing(),
            backend.editor().people(),
            backend.editor().database(),
            backend.clock());
    editorPages.count(() -> OptionalInt.of(board.tasks().size()));
    SpreadsheetDesk tables = new SpreadsheetDesk(backend.editing());
    ServiceBench services = new ServiceBench(backend);
    PartnerDesk sites = new PartnerDesk(backend);
    SwitchDesk switches = new SwitchDesk(backend);
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
        .with(new PartnerPages(sites, backend.knowledge(), editor))
        .with(new PartnerCalls(sites, editor))
        .with(new SwitchPages(switches, editor))
        .with(new SwitchCalls(switches, editor))
        .with(new InboxPages(backend, inbox, editor))
        .with(new InboxCalls(inbox, editor))
        .with(new Reports(backend, editor))
        .with(new SpreadsheetRoutes(backend, tables, editor))
        .with(new SpreadsheetCalls(tables, editor))
        .with(new ServiceEditRoutes(services, editor))
        .with(new ServiceCalls(services, editor))
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

  private static ObserveFeature observe(Backend backend, Connections connections) {
    return ObserveFeature.builder()
        .endpoint("/")
        .observersDiscoverServices(false)
        .addObserver(
            HealthObserver.builder()
                .details(true)
                .useSystemServices(false)
                .addCheck(new LiveRelease(backend.knowledge()))
                .addCheck(new TakingCalls(connections))
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

  /**
   * Stands where the framework would add its own HTTP/1.1 beside ours; then connections that say
   * nothing would wait, outside every time-out, to be told apart.
   */
  private record NoneButOurs() implements ProtocolConfig {
    @Override
    public String type() {
      return "http_1_1";
    }

    @Override
    public String name() {
      return type();
    }
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
