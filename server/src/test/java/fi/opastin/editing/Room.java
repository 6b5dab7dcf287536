package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fi.opastin.evaluation.Untrained;
import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PackContent;
import fi.opastin.packs.Finding;
import fi.opastin.people.Person;
import fi.opastin.people.PersonId;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** An editing room on small content, with a clock and a check that tests set. */
final class Room implements AutoCloseable {

  static final String ANSWER = "packs/finland/answers/work-cv/fi.md";
  static final String OTHER = "packs/finland/answers/work-find/fi.md";
  static final String CRISIS = "packs/finland/answers/crisis-medical/fi.md";

  static final Person EDITOR = person("e", Role.EDITOR);
  static final Person PUBLISHER = person("p", Role.PUBLISHER);
  static final Person SECOND = person("s", Role.PUBLISHER);
  static final Person VIEWER = person("v", Role.VIEWER);

  final Database database;
  final EditingRoom room;
  final List<Knowledge> wentLive = new ArrayList<>();
  final SetClock clock = new SetClock(Instant.parse("2026-11-23T08:00:00Z"));

  /** Whether the one story goes well, by the fingerprint of the content; well where not told. */
  final Map<String, Boolean> story = new TreeMap<>();

  int measured;

  private static final int NAME = 12;

  Room(Database database) {
    this(database, packs());
  }

  Room(Database database, PackContent packs) {
    this.database = database;
    room =
        assertInstanceOf(
                EditingRoom.Opening.Opened.class,
                EditingRoom.open(
                    database,
                    new ContentTrials(new Compiler(), database, clock),
                    packs,
                    wentLive::add,
                    clock))
            .room();
  }

  /** Takes what has a title, and crisis content, for faultless; there is nothing to train. */
  private final class Compiler implements ContentCompiler {
    @Override
    public Compilation compile(PackContent content) {
      List<Finding> findings = new ArrayList<>();
      content
          .files()
          .forEach(
              (path, text) -> {
                if (!text.startsWith("title:")) {
                  findings.add(Finding.error(path, 1, "a text has a title"));
                }
              });
      if (!content.files().containsKey(CRISIS)) {
        findings.add(Finding.error(CRISIS, 0, "crisis content can never be absent"));
      }
      return findings.isEmpty() ? compileReleased(content) : new Compilation.Rejected(findings);
    }

    @Override
    public Compilation compileReleased(PackContent content) {
      return new Compilation.Compiled(named(content.fingerprint()), List.of());
    }

    @Override
    public Trial measure(PackContent content, Compilation.Compiled compiled) {
      measured++;
      boolean well = story.getOrDefault(content.fingerprint(), true);
      return new Trial(
          content.fingerprint(),
          compiled.findings(),
          new TreeMap<>(Map.of("story", well)),
          new TreeMap<>(),
          new TreeSet<>());
    }
  }

  /** Knowledge of nothing but its own name. */
  private static Knowledge named(String fingerprint) {
    return Untrained.named(fingerprint.substring(0, NAME));
  }

  private static Person person(String id, Role role) {
    return new Person(new PersonId(id), "Nimi " + id, role, new Scope.Everywhere());
  }

  /** Three answers. */
  static PackContent packs() {
    return PackContent.of(
        Map.of(
            ANSWER, "title: Ansioluettelo\n",
            OTHER, "title: Työnhaku\n",
            CRISIS, "title: Hätä\n"));
  }

  /** The live text of a file. */
  String live(String path) {
    return room.desk().liveContent().files().get(path);
  }

  /** A live text with a line more. */
  Map<String, Optional<String>> more(String path, String line) {
    return Map.of(path, Optional.of(live(path) + "\n" + line + "\n"));
  }

  Proposal begin(Person person, Map<String, Optional<String>> texts) {
    return done(room.desk().create(person, "Kokeilu", texts));
  }

  /** A proposal that was found without errors. */
  Proposal checked(Person person, Map<String, Optional<String>> texts) {
    Proposal proposal = begin(person, texts);
    return done(room.desk().check(person, proposal.id(), proposal.version()));
  }

  static Proposal done(EditResult result) {
    return assertInstanceOf(EditResult.Done.class, result).proposal();
  }

  EditResult publish(Person person, Proposal proposal) {
    return room.publisher()
        .publish(person, proposal.id(), proposal.version(), "Siksi.", Optional.empty());
  }

  Proposal now(Proposal proposal) {
    return room.proposals().proposal(proposal.id()).orElseThrow();
  }

  @Override
  public void close() {
    database.close();
  }

  /** A clock that stands until it is set. */
  static final class SetClock extends Clock {
    private Instant now;

    SetClock(Instant now) {
      this.now = now;
    }

    void set(Instant time) {
      now = time;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      throw new UnsupportedOperationException("a test's clock has one zone");
    }
  }
}
