package fi.opastin;

import fi.opastin.handoff.MailSettings;
import fi.opastin.http.MapSettings;
import fi.opastin.http.ServerSettings;
import fi.opastin.pages.Owner;
import fi.opastin.partners.EmailAddress;
import fi.opastin.partners.LimitSettings;
import fi.opastin.partners.Origin;
import fi.opastin.people.OidcSettings;
import fi.opastin.people.Role;
import fi.opastin.people.SignInSettings;
import fi.opastin.ptv.PtvSettings;
import fi.opastin.storage.DatabaseSettings;
import io.helidon.config.Config;
import io.helidon.config.ConfigException;
import io.helidon.config.ConfigSources;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an operator may set: system properties come first, then environment variables ({@code
 * OPASTIN_SERVER_PORT} for {@code opastin.server.port}), then {@code opastin.yaml} in the working
 * folder, then the defaults. Immutable.
 *
 * @param content folder that holds packs/ and partners/
 * @param data folder for what Opastin makes itself: the state key, pages of an import, the history
 *     of coverage, reports on understanding, contact requests until they are mailed
 * @param models folder of trained models
 * @param shippedModels folder of models that came with the product, which nothing is written to
 * @param database where people, drafts and releases are kept
 * @param signIn how people come into the editor
 * @param retentionDays how long what people ask is kept, in days
 * @param stateKeys keys of the sealed state in Base64, the sealing one first; empty to keep one in
 *     {@code data}
 * @param server how it listens
 * @param limits how much one client and one partner may ask for
 * @param handoffLimits how many contact requests one client and one partner may send
 * @param mail the server that contact requests are mailed by; empty when there is none
 * @param ptv how the Finnish Service Catalogue is asked when services are imported
 */
record Settings(
    Path content,
    Path data,
    Path models,
    Optional<Path> shippedModels,
    DatabaseSettings database,
    SignInSettings signIn,
    int retentionDays,
    Optional<String> stateKeys,
    ServerSettings server,
    LimitSettings limits,
    LimitSettings handoffLimits,
    Optional<MailSettings> mail,
    PtvSettings ptv) {

  /** Something that can be set, for the table in the README. */
  record Setting(String name, String standard, String meaning) {}

  /** Settings that cannot hold; the message lists them all. */
  static final class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1;

    Faulty(List<String> faults) {
      super("The settings cannot hold:\n  " + String.join("\n  ", faults));
    }
  }

  /** Every setting with its default, in the order of the README. */
  static List<Setting> all() {
    Map<String, Setting> all = new LinkedHashMap<>();
    new Reader(Config.empty(), all).read();
    return List.copyOf(all.values());
  }

  /**
   * Reads the settings of this process.
   *
   * @throws Faulty when any of them cannot hold
   */
  static Settings read() {
    Config config =
        Config.builder(
                ConfigSources.systemProperties(),
                ConfigSources.environmentVariables(),
                ConfigSources.file("opastin.yaml").optional())
            .disableSystemPropertiesSource()
            .disableEnvironmentVariablesSource()
            .build();
    return new Reader(config, new LinkedHashMap<>()).read();
  }

  /** Reads one setting after the other and remembers every fault. */
  private static final class Reader {
    private final Config config;
    private final Map<String, Setting> seen;
    private final List<String> faults = new ArrayList<>();

    Reader(Config config, Map<String, Setting> seen) {
      this.config = config;
      this.seen = seen;
    }

    Settings read() {
      Path content = get("content", "content", "folder that holds packs/ and partners/", Path::of);
      Path data =
          get(
              "data",
              "data",
              "folder for what Opastin makes itself: the state key, pages of an import,"
                  + " the history of coverage, reports on understanding,"
                  + " contact requests until they are mailed",
              Path::of);
      Path models =
          get(
              "models",
              data.resolve("models").toString(),
              "folder of trained models: one that was trained before is read in a moment",
              Path::of);
      Optional<Path> shippedModels =
          optional(
                  "shipped",
                  "folder of models that came with the product and is only read: what is missing in"
                      + " `models` is taken from there")
              .map(Path::of);
      DatabaseSettings database = database(data);
      SignInSettings signIn = signIn();
      int retention =
          get(
              "retention.days",
              "90",
              "how long questions and feedback are kept, masked; counts stay, by month",
              text ->
                  Optional.of(Integer.valueOf(text))
                      .filter(days -> days >= 1 && days <= 3660)
                      .orElseThrow());
      Optional<String> keys =
          optional(
              "state.keys",
              "Base64 keys of 32 bytes that seal the state, separated by commas, the sealing one"
                  + " first; without it one is made and kept in `data`");
      ServerSettings server = server();
      LimitSettings limits = limits();
      LimitSettings handoffLimits = handoffLimits(limits.enabled());
      Optional<MailSettings> mail = mail();
      PtvSettings ptv = ptv();
      if (!faults.isEmpty()) {
        throw new Faulty(faults);
      }
      return new Settings(
          content,
          data,
          models,
          shippedModels,
          database,
          signIn,
          retention,
          keys,
          server,
          limits,
          handoffLimits,
          mail,
          ptv);
    }

    private SignInSettings signIn() {
      boolean local =
          get(
              "editor.local-accounts",
              "true",
              "whether editors may sign in with a password and a code that are kept here",
              this::flag);
      Optional<OidcSettings> oidc = oidc();
      return hold(() -> new SignInSettings(local, oidc), SignInSettings.LOCAL);
    }

    private Optional<OidcSettings> oidc() {
      Optional<URI> issuer =
          optional(
                  "oidc.issuer",
                  "issuer of OpenID Connect that editors sign in at; send it back to"
                      + " `/editor/callback` below `server.public-url`")
              .map(text -> require("oidc.issuer", text, t -> Optional.of(URI.create(t))));
      Optional<String> client = optional("oidc.client-id", "what the issuer knows us by");
      Optional<String> secret =
          optional("oidc.client-secret", "proves to it that it is us; without it a public client");
      Set<String> hosts =
          words(
              optional(
                  "oidc.hosts",
                  "further hosts that its tokens and keys come from, separated by commas"));
      String claim =
          get(
              "oidc.roles-claim",
              "roles",
              "claim of the ID token that says what somebody may do at first; dots lead into"
                  + " objects",
              Function.identity());
      Map<Role, Set<String>> roles = new LinkedHashMap<>();
      for (Role role : Role.values()) {
        String named =
            get(
                "oidc.role." + role.id(),
                "opastin-" + role.id(),
                "what it says there for the role " + role.id() + ", separated by commas",
                Function.identity());
        roles.put(role, words(Optional.of(named)));
      }
      String name = optional("oidc.name", "what the page calls signing in there").orElse("");
      Duration connect =
          duration(
              "oidc.connect-timeout",
              Duration.ofSeconds(3),
              "until when a connection to the issuer must stand");
      Duration timeout =
          duration("oidc.timeout", Duration.ofSeconds(5), "until when it must have answered");
      return issuer.flatMap(
          address ->
              hold(
                  () ->
                      Optional.of(
                          new OidcSettings(
                              address,
                              client.orElse(""),
                              secret,
                              hosts,
                              claim,
                              roles,
                              name,
                              connect,
                              timeout)),
                  Optional.empty()));
    }

    private static Set<String> words(Optional<String> list) {
      return list.stream()
          .flatMap(text -> Arrays.stream(text.split(",")))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    }

    private DatabaseSettings database(Path data) {
      DatabaseSettings standard = DatabaseSettings.in(data.resolve("opastin.db"));
      seen.put(
          "database",
          new Setting(
              "opastin.database",
              standard.address(),
              "database of people, drafts and releases: SQLite in a file, or PostgreSQL as"
                  + " `jdbc:postgresql://HOST/DATABASE?user=…&password=…`"));
      return hold(() -> written("database").map(DatabaseSettings::at).orElse(standard), standard);
    }

    private ServerSettings server() {
      ServerSettings d = ServerSettings.DEFAULTS;
      String host = get("server.host", d.host(), "address to listen on", Function.identity());
      int port = whole("server.port", d.port(), "port to listen on; 0 for any free one");
      Optional<Origin> publicUrl =
          optional(
                  "server.public-url",
                  "origin under which people reach us; without it the Host header is believed")
              .map(text -> require("server.public-url", text, Origin::parse));
      List<String> proxies =
          optional(
                  "server.trusted-proxies",
                  "addresses or networks (`10.0.0.0/8`) of reverse proxies whose X-Forwarded-For is believed")
              .map(text -> List.of(text.split("\\s*,\\s*")))
              .orElse(List.of());
      int body = whole("server.max-body-bytes", d.maxBodyBytes(), "longest body");
      Duration bodyDeadline =
          duration(
              "server.body-deadline", d.bodyDeadline(), "until when a whole body must have come");
      Duration headerDeadline =
          duration(
              "server.header-deadline",
              d.headerDeadline(),
              "until when all headers must have come");
      Duration idle =
          duration("server.idle-timeout", d.idleTimeout(), "a silent connection is closed after");
      int connections =
          whole("server.max-connections", d.maxConnections(), "connections open at once");
      int perClient =
          whole(
              "server.max-connections-per-client",
              d.maxConnectionsPerClient(),
              "of them by one client; those of trusted proxies are not counted");
      int concurrent =
          whole("server.max-concurrent", d.maxConcurrent(), "requests worked on at once");
      int reserve =
          whole(
              "server.crisis-reserve", d.crisisReserve(), "more of them for messages about danger");
      Duration wait =
          duration(
              "server.queue-wait",
              d.queueWait(),
              "how long a request waits for its turn before it is refused");
      Duration lead =
          duration(
              "server.drain-lead",
              d.drainLead(),
              "how long calls are still taken when the server is told to stop, while it says that it"
                  + " is not ready");
      Duration drain =
          duration(
              "server.drain",
              d.drain(),
              "how long requests may take to finish when the server stops");
      MapSettings map = map(d.map());
      Owner owner = owner();
      boolean links =
          get(
              "links.check",
              "false",
              "whether the links of the content are checked in the background, politely; the only"
                  + " way in which the service asks pages of others",
              this::flag);
      return hold(
          () ->
              new ServerSettings(
                  host,
                  port,
                  publicUrl,
                  proxies,
                  body,
                  bodyDeadline,
                  headerDeadline,
                  idle,
                  connections,
                  perClient,
                  concurrent,
                  reserve,
                  wait,
                  lead,
                  drain,
                  map,
                  owner,
                  links),
          d);
    }

    private Owner owner() {
      Optional<String> name =
          optional(
              "owner.name", "organisation that runs this installation, for the pages about it");
      Optional<String> contact =
          optional(
              "owner.contact",
              "its e-mail address or the https address of its form, for feedback on accessibility");
      return hold(() -> new Owner(name, contact), Owner.NONE);
    }

    private MapSettings map(MapSettings d) {
      Optional<String> tiles =
          optional(
              "map.tiles",
              "address of map tiles with {z}, {x} and {y}; without it the map has no background and"
                  + " nothing is asked of others");
      Optional<String> credit =
          optional("map.credit", "whom the licence of the tiles wants named; needed with them");
      int zoom = whole("map.max-zoom", d.maxZoom(), "closest zoom that there are tiles for");
      return hold(() -> new MapSettings(tiles, credit, zoom), d);
    }

    private LimitSettings limits() {
      LimitSettings d = LimitSettings.DEFAULTS;
      boolean enabled =
          get(
              "limits.enabled",
              "" + d.enabled(),
              "whether there are limits; `false` is for measuring",
              this::flag);
      double client =
          get(
              "limits.client.per-second",
              "" + d.client().perSecond(),
              "calls of one client a second",
              Double::valueOf);
      int clientBurst =
          whole("limits.client.burst", d.client().burst(), "calls of one client at once");
      double partner =
          get(
              "limits.partner.per-second",
              "" + d.partner().perSecond(),
              "calls of all clients of one partner a second",
              Double::valueOf);
      int partnerBurst =
          whole(
              "limits.partner.burst",
              d.partner().burst(),
              "calls of all clients of one partner at once");
      return hold(
          () ->
              new LimitSettings(
                  enabled,
                  new LimitSettings.Rate(client, clientBurst),
                  new LimitSettings.Rate(partner, partnerBurst)),
          d);
    }

    private LimitSettings handoffLimits(boolean enabled) {
      LimitSettings d = LimitSettings.CONTACT_REQUESTS;
      int client =
          whole("limits.handoff.client.per-hour", 6, "contact requests of one client an hour");
      int clientBurst =
          whole(
              "limits.handoff.client.burst",
              d.client().burst(),
              "contact requests of one client at once");
      int partner =
          whole(
              "limits.handoff.partner.per-hour",
              120,
              "contact requests of all clients of one partner an hour");
      int partnerBurst =
          whole(
              "limits.handoff.partner.burst",
              d.partner().burst(),
              "contact requests of all clients of one partner at once");
      return hold(
          () ->
              new LimitSettings(
                  enabled,
                  LimitSettings.Rate.perHour(client, clientBurst),
                  LimitSettings.Rate.perHour(partner, partnerBurst)),
          d);
    }

    private Optional<MailSettings> mail() {
      Optional<String> host =
          optional(
              "mail.host",
              "mail server (SMTP) that contact requests are sent by; without it no partner is"
                  + " offered the form");
      int port = whole("mail.port", MailSettings.SUBMISSION, "its port");
      MailSettings.Security security =
          choice(
              "mail.security",
              MailSettings.Security.STARTTLS,
              MailSettings.Security::id,
              MailSettings.Security::of,
              "`starttls`, `tls` from the start, or `none` for a relay close by");
      Optional<String> user =
          optional("mail.user", "name to sign in with, where the server wants it");
      Optional<String> password = optional("mail.password", "password to sign in with");
      Optional<EmailAddress> from =
          optional("mail.from", "address that the mails come from; needed with the host")
              .map(text -> require("mail.from", text, EmailAddress::parse));
      Duration connect =
          duration(
              "mail.connect-timeout",
              Duration.ofSeconds(10),
              "until when a connection to it must stand");
      Duration timeout =
          duration("mail.timeout", Duration.ofSeconds(30), "until when it must answer a command");
      if (host.isEmpty()) {
        return Optional.empty();
      }
      if (from.isEmpty()) {
        faults.add("opastin.mail.from is needed where opastin.mail.host is set");
        return Optional.empty();
      }
      return hold(
          () ->
              Optional.of(
                  new MailSettings(
                      host.get(), port, security, user, password, from.get(), connect, timeout)),
          Optional.empty());
    }

    private PtvSettings ptv() {
      PtvSettings d = PtvSettings.DEFAULTS;
      URI api =
          get(
              "ptv.api",
              d.api().toString(),
              "address of the Finnish Service Catalogue; an import asks no other host",
              text -> URI.create(text.replaceFirst("/+$", "")));
      Duration connect =
          duration(
              "ptv.connect-timeout",
              d.connectTimeout(),
              "until when a connection to it must stand");
      Duration timeout =
          duration("ptv.timeout", d.timeout(), "until when a whole reply of it must have come");
      int attempts = whole("ptv.attempts", d.attempts(), "how often one page is asked for at most");
      Duration backoff =
          duration(
              "ptv.backoff",
              d.backoff(),
              "wait before the second attempt; doubled before each further one");
      Duration longest =
          duration(
              "ptv.longest-wait",
              d.longestWait(),
              "longest wait; a reply that asks for more ends the import");
      int bytes = whole("ptv.max-bytes", d.maxBytes(), "longest reply");
      Duration keep =
          duration(
              "ptv.keep-pages",
              d.keepPages(),
              "how long the pages of an import that broke off are used again");
      return hold(
          () -> new PtvSettings(api, connect, timeout, attempts, backoff, longest, bytes, keep), d);
    }

    private <T> T hold(java.util.function.Supplier<T> settings, T otherwise) {
      try {
        return settings.get();
      } catch (IllegalArgumentException e) {
        faults.add(e.getMessage());
        return otherwise;
      }
    }

    private boolean flag(String text) {
      if (!text.equals("true") && !text.equals("false")) {
        throw new IllegalArgumentException("not true or false");
      }
      return Boolean.parseBoolean(text);
    }

    private int whole(String name, int standard, String meaning) {
      return get(name, "" + standard, meaning, Integer::valueOf);
    }

    /** Durations as ISO 8601 has them, without the "PT": {@code 10s}, {@code 1m}. */
    private Duration duration(String name, Duration standard, String meaning) {
      String text = standard.toString().substring(2).toLowerCase(java.util.Locale.ROOT);
      return get(
          name,
          text,
          meaning,
          written -> Duration.parse("PT" + written.toUpperCase(java.util.Locale.ROOT)));
    }

    private <T> T choice(
        String name,
        T standard,
        Function<T, String> id,
        Function<String, Optional<T>> parse,
        String meaning) {
      return get(name, id.apply(standard), meaning, text -> parse.apply(text).orElseThrow());
    }

    private Optional<String> optional(String name, String meaning) {
      seen.put(name, new Setting("opastin." + name, "", meaning));
      return written(name).filter(text -> !text.isBlank());
    }

    private <T> T get(String name, String standard, String meaning, Function<String, T> parse) {
      seen.put(name, new Setting("opastin." + name, standard, meaning));
      return require(name, written(name).orElse(standard), text -> Optional.of(parse.apply(text)));
    }

    private <T> T require(String name, String text, Function<String, Optional<T>> parse) {
      try {
        Optional<T> value = parse.apply(text);
        if (value.isPresent()) {
          return value.get();
        }
      } catch (RuntimeException e) {
        // told below, with the others
      }
      faults.add("opastin." + name + ": \"" + text + "\" is no value of it");
      return seen.containsKey(name) && !seen.get(name).standard().isEmpty()
          ? parse.apply(seen.get(name).standard()).orElseThrow()
          : null;
    }

    private Optional<String> written(String name) {
      try {
        return config.get("opastin." + name).asString().asOptional();
      } catch (ConfigException e) {
        faults.add("opastin." + name + " is a single value");
        return Optional.empty();
      }
    }
  }
}
