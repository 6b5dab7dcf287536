package fi.opastin.editing;

import fi.opastin.people.Person;
import fi.opastin.people.PersonId;
import fi.opastin.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Proposals and what happened to them. Safe to share. */
public final class ProposalStore {

  private final Database database;

  /** Keeps proposals in a database. */
  public ProposalStore(Database database) {
    this.database = database;
  }

  /** A proposal by its id. */
  public Optional<Proposal> proposal(ProposalId id) {
    return database.read(h -> proposal(h, id));
  }

  static Optional<Proposal> proposal(Handle h, ProposalId id) {
    return read(h, h.createQuery("select * from proposal where id = :id").bind("id", id.value()))
        .stream()
        .findFirst();
  }

  /** Proposals in any of some stages, those that changed last first. */
  public List<Proposal> proposals(Set<Stage> stages, int offset, int limit) {
    return database.read(
        h ->
            read(
                h,
                h.createQuery(
                        "select * from proposal where stage in (<stages>)"
                            + " order by changed_at desc, id limit :limit offset :offset")
                    .bindList("stages", ids(stages))
                    .bind("limit", limit)
                    .bind("offset", offset)));
  }

  /** The open proposals that change a file, those that changed last first. */
  public List<Proposal> openOn(String path) {
    return openOn(List.of(path));
  }

  /** The open proposals that change any of some files, those that changed last first. */
  public List<Proposal> openOn(Collection<String> paths) {
    return database.read(h -> on(h, paths, Stage.open()));
  }

  static List<Proposal> on(Handle h, Collection<String> paths, Set<Stage> stages) {
    return paths.isEmpty()
        ? List.of()
        : read(
            h,
            h.createQuery(
                    "select distinct p.* from proposal p join proposal_file f on f.proposal = p.id"
                        + " where f.path in (<paths>) and p.stage in (<stages>)"
                        + " order by p.changed_at desc")
                .bindList("paths", List.copyOf(paths))
                .bindList("stages", ids(stages)));
  }

  private static List<String> ids(Set<Stage> stages) {
    return stages.stream().map(Stage::id).toList();
  }

  /** The scheduled proposals whose time has come. */
  List<Proposal> due(Instant now) {
    return timed(Stage.SCHEDULED, "publish_at", now);
  }

  /** The published proposals whose time is over. */
  List<Proposal> expired(Instant now) {
    return timed(Stage.PUBLISHED, "expires_at", now);
  }

  private List<Proposal> timed(Stage stage, String column, Instant now) {
    return database.read(
        h ->
            read(
                h,
                h.createQuery(
                        "select * from proposal where stage = :stage and <time> <= :now"
                            + " order by <time>, id")
                    .define("time", column)
                    .bind("stage", stage.id())
                    .bind("now", now.toEpochMilli())));
  }

  /** What happened to a proposal, in order. */
  public List<ProposalEvent> events(ProposalId id) {
    return database.read(h -> events(h, id));
  }

  static List<ProposalEvent> events(Handle h, ProposalId id) {
    return h.createQuery("select * from proposal_event where proposal = :id order by version, at")
        .bind("id", id.value())
        .map((row, c) -> event(row))
        .list();
  }

  /** Adds a proposal that nobody has seen yet. */
  static void create(Handle h, Proposal proposal, Person person) {
    h.createUpdate(
            """
            insert into proposal (id, title, stage, version, author, author_name, created_at,
              changed_at)
            values (:id, :title, :stage, :version, :author, :name, :created, :changed)
            """)
        .bind("id", proposal.id().value())
        .bind("title", proposal.title())
        .bind("stage", proposal.stage().id())
        .bind("version", proposal.version())
        .bind("author", proposal.author().value())
        .bind("name", proposal.authorName())
        .bind("created", proposal.created().toEpochMilli())
        .bind("changed", proposal.changed().toEpochMilli())
        .execute();
    files(h, proposal);
    event(h, proposal, new Taken(person, Step.CREATE, "", proposal.created()));
  }

  /**
   * A proposal as somebody saw it.
   *
   * @param id which
   * @param version the version that they saw
   */
  record Seen(ProposalId id, int version) {}

  /**
   * A step that somebody takes.
   *
   * @param person who
   * @param step which
   * @param note why; may be empty
   * @param at when
   */
  record Taken(Person person, Step step, String note, Instant at) {}

  /**
   * Adds a proposal.
   *
   * @param texts every text that it names by its hash
   */
  EditResult create(Proposal proposal, Collection<String> texts, Person person) {
    return database.change(
        h -> {
          texts.forEach(text -> ReleaseStore.keep(h, text));
          create(h, proposal, person);
          return new EditResult.Done(proposal);
        });
  }

  /**
   * Takes a step with a proposal: reads it, asks the table of {@link Step}s, and writes the next
   * version if nobody did meanwhile.
   *
   * @param texts every text that it names by its hash from now on
   * @param change the proposal as it shall be, at the same stage and version
   */
  EditResult take(
      Seen seen, Taken taken, Collection<String> texts, UnaryOperator<Proposal> change) {
    return database.change(
        h -> {
          texts.forEach(text -> ReleaseStore.keep(h, text));
          return take(h, seen, taken, change);
        });
  }

  /** What the table of steps has against a step; empty where it may be taken. */
  static Optional<EditResult> refusal(
      Optional<Proposal> found, Seen seen, Person person, Step step) {
    if (!person.may(step.right())) {
      return Optional.of(new EditResult.NotYours(step));
    }
    if (found.isEmpty()) {
      return Optional.of(new EditResult.Unknown());
    }
    Proposal proposal = found.get();
    if (proposal.version() != seen.version()) {
      return Optional.of(new EditResult.Stale(proposal));
    }
    return step.from(proposal.stage()).isEmpty()
        ? Optional.of(new EditResult.NotNow(proposal, step))
        : Optional.empty();
  }

  static EditResult take(Handle h, Seen seen, Taken taken, UnaryOperator<Proposal> change) {
    Optional<Proposal> found = proposal(h, seen.id());
    Optional<EditResult> refusal = refusal(found, seen, taken.person(), taken.step());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Proposal next = change.apply(found.orElseThrow()).stepped(taken.step().to(), taken.at());
    return replace(h, next, taken)
        ? new EditResult.Done(next)
        : new EditResult.Stale(proposal(h, seen.id()).orElseThrow());
  }

  /**
   * Writes the next version of a proposal, if nobody did meanwhile.
   *
   * @param next the proposal as it shall be, with the version after the one that was seen
   * @return whether it was written
   */
  private static boolean replace(Handle h, Proposal next, Taken taken) {
    int rows =
        h.createUpdate(
                """
                update proposal set title = :title, stage = :stage, version = :version,
                  changed_at = :changed, publish_at = :publish, expires_at = :expires,
                  release = :release
                where id = :id and version = :seen
                """)
            .bind("title", next.title())
            .bind("stage", next.stage().id())
            .bind("version", next.version())
            .bind("changed", next.changed().toEpochMilli())
            .bind("publish", next.publishAt().map(Instant::toEpochMilli).orElse(null))
            .bind("expires", next.expiresAt().map(Instant::toEpochMilli).orElse(null))
            .bind("release", next.release().map(ReleaseNumber::value).orElse(null))
            .bind("id", next.id().value())
            .bind("seen", next.version() - 1)
            .execute();
    if (rows == 0) {
      return false;
    }
    if (taken.step() == Step.EDIT) {
      h.createUpdate("delete from proposal_file where proposal = :id")
          .bind("id", next.id().value())
          .execute();
      files(h, next);
    }
    event(h, next, taken);
    return true;
  }

  private static void files(Handle h, Proposal proposal) {
    PreparedBatch files =
        h.prepareBatch(
            "insert into proposal_file (proposal, path, base, hash)"
                + " values (:id, :path, :base, :hash)");
    proposal
        .changes()
        .forEach(
            change ->
                files
                    .bind("id", proposal.id().value())
                    .bind("path", change.path())
                    .bind("base", change.base().orElse(null))
                    .bind("hash", change.hash().orElse(null))
                    .add());
    if (files.size() > 0) {
      files.execute();
    }
  }

  private static void event(Handle h, Proposal proposal, Taken taken) {
    h.createUpdate(
            """
            insert into proposal_event (id, proposal, version, step, note, person, person_name, at)
            values (:id, :proposal, :version, :step, :note, :person, :name, :at)
            """)
        .bind("id", ProposalId.fresh().value())
        .bind("proposal", proposal.id().value())
        .bind("version", proposal.version())
        .bind("step", taken.step().id())
        .bind("note", taken.note())
        .bind("person", taken.person().id().value())
        .bind("name", taken.person().name())
        .bind("at", taken.at().toEpochMilli())
        .execute();
  }

  /** The proposals that a query finds, in its order, with their files. */
  private static List<Proposal> read(Handle h, Query query) {
    List<Proposal> bare = query.map((row, c) -> proposal(row)).list();
    Map<String, List<FileChange>> files =
        changes(h, bare.stream().map(found -> found.id().value()).toList());
    return bare.stream()
        .map(found -> found.changing(files.getOrDefault(found.id().value(), List.of())))
        .toList();
  }

  private static Map<String, List<FileChange>> changes(Handle h, List<String> proposals) {
    Map<String, List<FileChange>> files = new HashMap<>();
    if (!proposals.isEmpty()) {
      h.createQuery(
              "select proposal, path, base, hash from proposal_file where proposal in (<ids>)"
                  + " order by path")
          .bindList("ids", proposals)
          .map((row, c) -> Map.entry(row.getString("proposal"), change(row)))
          .forEach(
              file ->
                  files
                      .computeIfAbsent(file.getKey(), id -> new ArrayList<>())
                      .add(file.getValue()));
    }
    return files;
  }

  private static FileChange change(ResultSet row) throws SQLException {
    return new FileChange(
        row.getString("path"),
        Optional.ofNullable(row.getString("base")),
        Optional.ofNullable(row.getString("hash")));
  }

  private static Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        new ProposalId(row.getString("id")),
        row.getString("title"),
        Stage.of(row.getString("stage")).orElseThrow(),
        row.getInt("version"),
        new PersonId(row.getString("author")),
        row.getString("author_name"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        Instant.ofEpochMilli(row.getLong("changed_at")),
        time(row, "publish_at"),
        time(row, "expires_at"),
        number(row, "release"),
        List.of());
  }

  private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(value));
  }

  private static Optional<ReleaseNumber> number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(new ReleaseNumber(value));
  }

  private static ProposalEvent event(ResultSet row) throws SQLException {
    return new ProposalEvent(
        Step.of(row.getString("step")).orElseThrow(),
        row.getInt("version"),
        row.getString("note"),
        new PersonId(row.getString("person")),
        row.getString("person_name"),
        Instant.ofEpochMilli(row.getLong("at")));
  }
}
