package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.conversation.ChatService;
import fi.opastin.conversation.StateKeys;
import fi.opastin.conversation.StateToken;
import fi.opastin.coverage.CoverageStore;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.TestEditing;
import fi.opastin.evaluation.Finland;
import fi.opastin.evaluation.Untrained;
import fi.opastin.handoff.ContactRequests;
import fi.opastin.handoff.Sample;
import fi.opastin.hsds.ChangeStore;
import fi.opastin.keeping.Keeping;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.language.Language;
import fi.opastin.pages.Owner;
import fi.opastin.partners.LevelStore;
import fi.opastin.partners.LimitSettings;
import fi.opastin.partners.LivePartners;
import fi.opastin.partners.Partner;
import fi.opastin.partners.Partners;
import fi.opastin.partners.RateLimits;
import fi.opastin.people.SignInSettings;
import fi.opastin.storage.Database;
import fi.opastin.switches.LiveSwitches;
import fi.opastin.switches.SwitchStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real server on a free port, with the content that ships and a clock that stands still. A test
 * class that registers one has it until its last test.
 */
final class TestServer implements AutoCloseable, AfterAllCallback {

  static final LimitSettings NO_LIMITS =
      new LimitSettings(false, new LimitSettings.Rate(1, 1), new LimitSettings.Rate(1, 1));

  private static final int RETENTION_DAYS = 90;

  /** Where no mail server is. */
  private static final int CLOSED_PORT = 1;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final CoverageStore coverage;
  private final Keeping keeping;
  private final AtomicInteger chats = new AtomicInteger();
  private final EditorBackend editor;
  private final EditingRoom editing;
  private final LivePartners settings;
  private final LiveSwitches switches;
  private final PublicServer server;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private TestServer(Backend backend, ServerSettings settings) {
    this.coverage = backend.coverage();
    this.editor = backend.editor();
    this.editing = backend.editing();
    this.settings = backend.settings();
    this.switches = backend.switches();
    this.keeping = backend.keeping();
    server = PublicServer.create(backend, settings).start();
  }

  /** Everything real, without limits. */
  static TestServer start() {
    return start(NO_LIMITS, settings());
  }

  static TestServer start(LimitSettings limits, ServerSettings settings) {
    return start(Finland.chat()::take, limits, settings);
  }

  static TestServer start(ChatTurns turns, LimitSettings limits, ServerSettings settings) {
    return new TestServer(backend(turns, limits), settings);
  }

  /** The content that ships with some services more, spelt as in a pack's file. */
  static TestServer with(String services) {
    Knowledge knowledge = MoreServices.added(services);
    return new TestServer(backend(Finland.chat()::take, NO_LIMITS, knowledge), settings());
  }

  /** Everything real with other knowledge. */
  static TestServer knowing(Knowledge knowledge) {
    ChatService chat =
        new ChatService(
            () -> knowledge, new StateToken(new StateKeys(List.of(new byte[StateKeys.LENGTH]))));
    return new TestServer(backend(chat::take, NO_LIMITS, knowledge), settings());
  }

  static Backend backend(ChatTurns turns, LimitSettings limits) {
    return backend(turns, limits, Finland.knowledge());
  }

  private static Backend backend(ChatTurns turns, LimitSettings limits, Knowledge knowledge) {
    return new Parts().backend(turns, limits, new LiveKnowledge(knowledge));
  }

  /** What a backend is made of; each part is as most tests have it until a test sets another. */
  private static final class Parts {
    private final Database database = TestEditing.database();
    private final EditingRoom room =
        TestEditing.room(database, Clock.fixed(Finland.NOW, ZoneOffset.UTC));
    private Clock clock = Clock.fixed(Finland.NOW, ZoneOffset.UTC);
    private Database kept = database;
    private SignInSettings signIn = SignInSettings.LOCAL;
    private ContactRequests requests = contactRequests(CLOSED_PORT);

    Backend backend(ChatTurns turns, LimitSettings limits, LiveKnowledge knowledge) {
      Partners partners = new Partners(List.of(demo(), closed(), off(), editors(), receiving()));
      return new Backend(
          turns,
          knowledge,
          partners,
          new LivePartners(
              new LevelStore(database, clock),
              partners,
              code -> knowledge.get().directory().regionOf(code),
              UnaryOperator.identity()),
          new LiveSwitches(new SwitchStore(database, clock), knowledge, partners),
          new RateLimits(limits),
          Keeping.in(kept, RETENTION_DAYS, clock),
          new TestPhrases(),
          new StateToken(new StateKeys(List.of(new byte[StateKeys.LENGTH]))),
          requests,
          new CoverageStore(temporary()),
          new ChangeStore(temporary().resolve("hsds-changes.tsv")),
          room,
          editor(database, signIn, clock),
          clock);
    }
  }

  /** Everything real; questions, ratings and counts go into a database of the test's own. */
  static TestServer keepingIn(Database database) {
    Parts parts = new Parts();
    parts.kept = database;
    return new TestServer(
        parts.backend(Untrained.chat()::take, NO_LIMITS, new LiveKnowledge(Untrained.knowledge())),
        settings());
  }

  /** Everything real, and what is published is served. */
  static TestServer publishing() {
    Parts parts = new Parts();
    ChatService chat =
        new ChatService(
            parts.room.knowledge(),
            new StateToken(new StateKeys(List.of(new byte[StateKeys.LENGTH]))));
    return new TestServer(parts.backend(chat::take, NO_LIMITS, parts.room.knowledge()), settings());
  }

  /** The whole server with contact requests of the test's own. */
  static TestServer with(ContactRequests requests, Clock clock) {
    Parts parts = new Parts();
    parts.requests = requests;
    parts.clock = clock;
    return new TestServer(usual(parts), settings());
  }

  /** People sign in as these settings say. */
  static TestServer signingIn(SignInSettings signIn, ServerSettings settings) {
    Parts parts = new Parts();
    parts.signIn = signIn;
    return new TestServer(usual(parts), settings);
  }

  private static Backend usual(Parts parts) {
    return parts.backend(Finland.chat()::take, NO_LIMITS, new LiveKnowledge(Finland.knowledge()));
  }

  private static ContactRequests contactRequests(int smtp) {
    return new ContactRequests(
        temporary().resolve("handoff"),
        new StateKeys(List.of(new byte[StateKeys.LENGTH])).derived("test"),
        Optional.of(Sample.mail(smtp)),
        new Partners(List.of(receiving())),
        new RateLimits(NO_LIMITS),
        Clock.fixed(Finland.NOW, ZoneOffset.UTC));
  }

  /** People and their sessions. */
  private static EditorBackend editor(Database database, SignInSettings signIn, Clock clock) {
    return EditorBackend.in(
        database,
        new StateKeys(List.of(new byte[StateKeys.LENGTH])).derived("test accounts"),
        signIn,
        clock);
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("opastin");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static ServerSettings settings() {
    return settings(
        ServerSettings.DEFAULTS.maxConnections(),
        ServerSettings.DEFAULTS.maxConnectionsPerClient());
  }

  /** With so many connections, and of one client so many. */
  static ServerSettings settings(int connections, int perClient) {
    ServerSettings defaults = ServerSettings.DEFAULTS;
    return new ServerSettings(
        "127.0.0.1",
        0,
        defaults.publicUrl(),
        defaults.trustedProxies(),
        defaults.maxBodyBytes(),
        Duration.ofSeconds(2),
        Duration.ofSeconds(2),
        Duration.ofSeconds(4),
        connections,
        perClient,
        4,
        2,
        Duration.ofMillis(50),
        Duration.ofMillis(300),
        Duration.ofSeconds(10),
        MapSettings.DEFAULTS,
        Owner.NONE,
        false);
  }

  /** Open to every page on this machine and to servers. */
  static Partner demo() {
    return partner("demo", List.of("loopback"), true, Map.of());
  }

  /** The editors' own page, which is told how messages are understood. */
  static Partner editors() {
    return partner("editors", List.of("loopback"), true, true, Map.of());
  }

  /** Open to one page only. */
  static Partner closed() {
    return partner("closed", List.of("https://www.partner.example"), false, Map.of());
  }

  /** Switched off. */
  static Partner off() {
    return partner(
        "off",
        List.of("loopback"),
        true,
        Map.of(Language.FI, "Chat on kiinni.", Language.SV, "Chatten är stängd."));
  }

  /** Somebody receives contact requests. */
  static Partner receiving() {
    return Sample.partner("receiving", Sample.receiver(Set.of()));
  }

  private static Partner partner(
      String key, List<String> origins, boolean serverCalls, Map<Language, String> off) {
    return partner(key, origins, serverCalls, false, off);
  }

  private static Partner partner(
      String key,
      List<String> origins,
      boolean serverCalls,
      boolean debug,
      Map<Language, String> off) {
    return new Partner(
        key,
        Map.of(Language.FI, "Kokeilu"),
        origins,
        serverCalls,
        List.of(Language.values()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of("primary", "#123456"),
        Optional.of(
            new Partner.Human(
                Map.of(Language.FI, "Neuvoja"),
                Optional.of("+358 5 000 0000"),
                Optional.empty(),
                Map.of())),
        Optional.empty(),
        debug,
        off);
  }

  /** What was kept of earlier releases: nothing, at first. */
  CoverageStore coverage() {
    return coverage;
  }

  /** Drafts and releases. */
  EditingRoom editing() {
    return editing;
  }

  /** The settings of sites. */
  LivePartners partnerSettings() {
    return settings;
  }

  /** What is switched off. */
  LiveSwitches switches() {
    return switches;
  }

  /** What is kept of turns and ratings. */
  Keeping keeping() {
    return keeping;
  }

  /** Waits until what was asked so far is written down; it is noted after its reply was sent. */
  void settle() {
    long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (keeping.backlogs().getLast().offered() < chats.get() && System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    keeping.backlogs().forEach(backlog -> backlog.settle(Duration.ofSeconds(10)));
  }

  /** Who works on the content: nobody, at first. */
  EditorBackend editor() {
    return editor;
  }

  int port() {
    return server.port();
  }

  String url(String path) {
    return "http://localhost:" + port() + path;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> method(String method, String path, String... headers) {
    return send(request(path, headers).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /** Posts JSON. */
  HttpResponse<String> post(String path, String json, String... headers) {
    HttpResponse<String> response = postBytes(path, json.getBytes(StandardCharsets.UTF_8), headers);
    if (path.equals("/api/v1/chat") && response.statusCode() == 200) {
      chats.incrementAndGet();
    }
    return response;
  }

  HttpResponse<String> postBytes(String path, byte[] body, String... headers) {
    return send(
        request(path, headers)
            .setHeader("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** What a program with a personal token reads; the path is below {@code /api/v1}. */
  HttpResponse<String> read(String path, String token) {
    return get("/api/v1" + path, "Authorization", "Bearer " + token);
  }

  /** Posts JSON as a program with a personal token does. */
  HttpResponse<String> call(String path, String token, String json) {
    return post("/api/v1" + path, json, "Authorization", "Bearer " + token);
  }

  HttpResponse<String> say(String text, String... headers) {
    return post("/api/v1/chat", "{\"partner\":\"demo\",\"text\":\"" + text + "\"}", headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.timeout(Duration.ofSeconds(30)).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError("the server did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
    return headers.length == 0 ? request : request.headers(headers);
  }

  /** The JSON of a reply. */
  static JsonNode json(HttpResponse<String> response) {
    try {
      return MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + response.body(), e);
    }
  }

  /** Stops as a server does whose clients are still there. */
  void stop() {
    server.close();
    client.shutdownNow();
  }

  /** Stops; nobody is there any more, so that nobody is waited for. */
  @Override
  public void close() {
    client.shutdownNow();
    server.close();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }
}
