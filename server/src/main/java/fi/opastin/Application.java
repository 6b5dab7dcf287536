package fi.opastin;

import fi.opastin.conversation.ChatService;
import fi.opastin.conversation.StateKeyStore;
import fi.opastin.conversation.StateKeys;
import fi.opastin.conversation.StateToken;
import fi.opastin.coverage.Coverage;
import fi.opastin.coverage.CoverageStore;
import fi.opastin.coverage.Snapshot;
import fi.opastin.directory.Directory;
import fi.opastin.directory.OpeningHours;
import fi.opastin.editing.ContentTrials;
import fi.opastin.editing.EditingDesk;
import fi.opastin.editing.EditingRoom;
import fi.opastin.handoff.ContactRequests;
import fi.opastin.hsds.ChangeStore;
import fi.opastin.http.Backend;
import fi.opastin.http.EditorBackend;
import fi.opastin.http.PublicServer;
import fi.opastin.keeping.Keeping;
import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.Expectation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import fi.opastin.partners.LevelStore;
import fi.opastin.partners.LivePartners;
import fi.opastin.partners.Origin;
import fi.opastin.partners.Partner;
import fi.opastin.partners.PartnerStore;
import fi.opastin.partners.Partners;
import fi.opastin.partners.RateLimits;
import fi.opastin.ptv.PtvPackStore;
import fi.opastin.storage.ClockWatch;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.switches.LiveSwitches;
import fi.opastin.switches.SwitchStore;
import fi.opastin.tasks.LinkChecker;
import fi.opastin.understanding.ModelStore;
import fi.opastin.understanding.StatisticalTrainer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where objects are constructed and joined; nothing else knows how the parts fit together. */
final class Application {

  private static final Logger LOG = Logger.getLogger(Application.class.getName());

  /** How soon a changed file is noticed. */
  private static final Duration RELOAD = Duration.ofSeconds(2);

  /** What the secrets of local accounts are sealed for. */
  private static final String EDITOR_SECRETS = "opastin local accounts";

  /** How soon a release that another machine published is noticed where nobody announced it. */
  private static final Duration FOLLOW = Duration.ofMillis(500);

  /** How soon after its time a scheduled proposal is looked at. */
  private static final Duration TIMETABLE = Duration.ofSeconds(5);

  /** For how long after the clock was set nothing happens by it. */
  private static final Duration SETTLING = Duration.ofMinutes(10);

  /** How soon after a round of checking links the next begins. */
  private static final Duration LINKS = Duration.ofMinutes(5);

  /** How long a start waits for a database that is not there. */
  private static final Duration DATABASE_START = Duration.ofSeconds(30);

  private Application() {}

  /** The content cannot go live; every reason is a finding. */
  static final class FaultyContent extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Finding> findings;

    FaultyContent(List<Finding> findings) {
      super("the content has " + findings.stream().filter(Finding::blocks).count() + " errors");
      this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
      return findings;
    }
  }

  private static KnowledgeCompiler compiler(Path models) {
    return new KnowledgeCompiler(new ModelStore(models, new StatisticalTrainer()));
  }

  /** Today, where Opastin serves. */
  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
  }

  /** Everything that is to be said about the content below a folder. */
  static List<Finding> check(Path content, Clock clock) {
    return KnowledgeCompiler.check(new PackReader(content).read(), today(clock));
  }

  /**
   * The knowledge compiled from a draft.
   *
   * @param models folder of trained models
   * @throws FaultyContent when it has errors
   */
  static Knowledge knowledge(Draft draft, Path models, Clock clock) {
    return switch (compiler(models).compile(draft, today(clock))) {
      case Compilation.Compiled(Knowledge knowledge, List<Finding> _) -> knowledge;
      case Compilation.Rejected(List<Finding> findings) -> throw new FaultyContent(findings);
    };
  }

  /**
   * The places and services of the content below a folder, without anything that must be trained.
   *
   * @throws FaultyContent when the content has errors
   */
  static Directory directory(Path content, Clock clock) {
    return faultless(content, clock).directory().orElseThrow();
  }

  /**
   * The content below a folder, read and checked but not compiled.
   *
   * @throws FaultyContent when it has errors
   */
  static Draft faultless(Path content, Clock clock) {
    Draft draft = new PackReader(content).read();
    List<Finding> findings = KnowledgeCompiler.check(draft, today(clock));
    if (findings.stream().anyMatch(Finding::blocks)) {
      throw new FaultyContent(findings);
    }
    return draft;
  }

  /**
   * A chat for the command line and for golden conversations: its state lives no longer than the
   * process.
   */
  static ChatService chat(Supplier<Knowledge> knowledge) {
    byte[] secret = new byte[StateKeys.LENGTH];
    new SecureRandom().nextBytes(secret);
    return new ChatService(knowledge, new StateToken(new StateKeys(List.of(secret))));
  }

  /**
   * The server with everything behind it.
   *
   * @throws FaultyContent when packs or partners have errors
   */
  static PublicServer server(Settings settings, Clock clock) {
    PtvPackStore.recoverAll(settings.content());
    PackReader packs = new PackReader(settings.content());
    FutureTask<Packs> read = new FutureTask<>(() -> Packs.of(packs));
    Thread.ofPlatform().daemon().name("content").start(read);
    Learning learning = Learning.in(settings.models());
    learning.store().expectTheLast();
    Database database = opened(settings.database());
    CoverageStore coverage = new CoverageStore(settings.data().resolve("coverage"));
    EditingRoom room =
        room(
            settings,
            database,
            learning,
            packs,
            joined(read),
            release -> keepCoverage(release, coverage, clock),
            clock);
    LiveKnowledge live = room.knowledge();
    if (settings.server().areLinksChecked()) {
      ReleaseWatch.check(
          LinkChecker.ofPublicPages(
              live, database, settings.server().publicUrl().map(Origin::text), clock),
          LINKS);
    }
    PartnerStore.Loaded partners = new PartnerStore(settings.content()).load();
    if (partners.findings().stream().anyMatch(Finding::blocks)) {
      throw new FaultyContent(partners.findings());
    }
    StateKeys keys =
        settings
            .stateKeys()
            .map(StateKeyStore::parse)
            .orElseGet(() -> StateKeyStore.keptIn(settings.data().resolve("state.key")));
    StateToken tokens = new StateToken(keys);
    ChatService chat = new ChatService(room.live()::atLeast, tokens);
    LevelStore files = new LevelStore(database, clock);
    files.takeShipped(partners.texts()).forEach(Application::keptByEditors);
    Partners sites = new Partners(List.of());
    LivePartners livePartners =
        new LivePartners(
            files, sites, code -> live.get().directory().regionOf(code), receiving(settings));
    livePartners.catchUp();
    ReleaseWatch.follow(livePartners, FOLLOW);
    LiveSwitches switches = new LiveSwitches(new SwitchStore(database, clock), live, sites);
    switches.catchUp();
    ReleaseWatch.follow(switches, FOLLOW);
    ContactRequests contactRequests =
        new ContactRequests(
            settings.data().resolve("handoff"),
            keys.derived("opastin contact requests"),
            settings.mail(),
            sites,
            new RateLimits(settings.handoffLimits()),
            clock);
    Backend backend =
        new Backend(
            chat::take,
            live,
            sites,
            livePartners,
            switches,
            new RateLimits(settings.limits()),
            Keeping.in(database, settings.retentionDays(), clock),
            new DraftedPhrases(room, clock),
            tokens,
            contactRequests,
            coverage,
            new ChangeStore(settings.data().resolve("hsds-changes.tsv")),
            room,
            EditorBackend.in(database, keys.derived(EDITOR_SECRETS), settings.signIn(), clock),
            clock);
    return PublicServer.create(backend, settings.server());
  }

  /** A database server may be starting as well, or out of reach for a moment: it has a while. */
  private static Database opened(DatabaseSettings settings) {
    long until = System.nanoTime() + DATABASE_START.toNanos();
    while (true) {
      try {
        return Database.open(settings);
      } catch (Database.Unavailable e) {
        if (settings.file().isPresent() || System.nanoTime() > until) {
          throw e;
        }
      }
      try {
        Thread.sleep(Duration.ofSeconds(1));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** What stands in the content folder, and the stamp that it had before it was read. */
  private record Packs(long stamp, PackContent content) {
    static Packs of(PackReader reader) {
      Packs read = new Packs(reader.stamp(), reader.content());
      // what is asked for first, found while the database opens
      read.content().hashes();
      return read;
    }
  }

  /** What another thread read meanwhile. */
  private static <T> T joined(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What is live, and everything that keeps it the newest. */
  private static EditingRoom room(
      Settings settings,
      Database database,
      Learning learning,
      PackReader packs,
      Packs read,
      Consumer<Knowledge> wentLive,
      Clock clock) {
    ContentTrials trials = learning.trials(database, settings.shippedModels(), clock);
    EditingRoom room = room(database, trials, read.content(), wentLive, clock);
    new ContentReload(packs, read.stamp(), room).start(RELOAD);
    ReleaseWatch.follow(room.live(), database, FOLLOW);
    ReleaseWatch.keep(room.timetable(), TIMETABLE, new ClockWatch(clock, SETTLING));
    return room;
  }

  /** What is done before something is live. */
  static EditingDesk desk(Database database, Path models, Clock clock) {
    return new EditingDesk(database, trials(database, models, clock), clock);
  }

  private static ContentTrials trials(Database database, Path models, Clock clock) {
    return Learning.in(models).trials(database, Optional.empty(), clock);
  }

  /**
   * What editors work with, once the packs of the content folder were taken.
   *
   * @throws FaultyContent when there is nothing that could be served
   */
  static EditingRoom room(
      Database database,
      Path models,
      PackContent packs,
      Consumer<Knowledge> wentLive,
      Clock clock) {
    return room(database, trials(database, models, clock), packs, wentLive, clock);
  }

  private static EditingRoom room(
      Database database,
      ContentTrials trials,
      PackContent packs,
      Consumer<Knowledge> wentLive,
      Clock clock) {
    return switch (EditingRoom.open(database, trials, packs, wentLive, clock)) {
      case EditingRoom.Opening.Faulty(List<Finding> findings) -> throw new FaultyContent(findings);
      case EditingRoom.Opening.Opened(EditingRoom room, List<Finding> refused) -> {
        if (!refused.isEmpty()) {
          ContentReload.refused(refused, room.knowledge().get().release());
        }
        yield room;
      }
    };
  }

  /** What a site can have here; without a mail server nobody can receive anything. */
  private static UnaryOperator<Partner> receiving(Settings settings) {
    return settings.mail().isPresent()
        ? UnaryOperator.identity()
        : partner -> {
          if (partner.receiver().isPresent()) {
            LOG.log(
                Level.INFO,
                "event=handoff-without-mail partner={0}: set opastin.mail.host",
                partner.key());
          }
          return partner.withoutReceiver();
        };
  }

  private static void keptByEditors(fi.opastin.partners.Level level) {
    LOG.log(
        Level.WARNING,
        "event=partner-kept level={0}: editors changed it, so {1} was not taken",
        new Object[] {level.id(), level.file()});
  }

  /** How far the services of a release reach today. */
  static Coverage coverage(Directory directory, List<Expectation> expectations, Clock clock) {
    return Coverage.of(directory, expectations, today(clock));
  }

  private static void keepCoverage(Knowledge knowledge, CoverageStore store, Clock clock) {
    try {
      Coverage coverage = coverage(knowledge.directory(), knowledge.expectations(), clock);
      store.keep(Snapshot.of(coverage, knowledge.release(), clock.instant()));
    } catch (RuntimeException e) {
      // people are served all the same, and the next release is noted again
      LOG.log(Level.SEVERE, "event=coverage-failed release=" + knowledge.release(), e);
    }
  }

  /** A partner for the command line. */
  static Partner terminal() {
    return Partner.open("terminal", "Pääte");
  }
}
