package fi.opastin.editing;

import fi.opastin.knowledge.PackContent;
import fi.opastin.people.PersonId;
import fi.opastin.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * All releases, of which only what they changed is kept: the content of one is, for each path, what
 * the latest release up to it says. Rows are added and never changed. Safe to share.
 */
public final class ReleaseStore {

  /** What is announced to the machines that share the database when there may be a new release. */
  public static final String CHANNEL = "opastin_release";

  private static final String MANIFEST =
      """
      select f.path, f.hash from release_file f
      where f.hash is not null and f.release = (
        select max(g.release) from release_file g where g.path = f.path and g.release <= :number)
      """;

  private final Database database;

  /** Keeps releases in a database. */
  public ReleaseStore(Database database) {
    this.database = database;
  }

  /**
   * A version of one file.
   *
   * @param release the release that brought it
   * @param hash SHA-256 of its text; empty where it went
   */
  public record FileVersion(Release release, Optional<String> hash) {}

  /** The number of the newest release; empty when there is none yet. Cheap. */
  public Optional<ReleaseNumber> newest() {
    return database.read(ReleaseStore::newest);
  }

  private static Optional<ReleaseNumber> newest(Handle h) {
    return h.createQuery("select number from release order by number desc limit 1")
        .mapTo(Integer.class)
        .findOne()
        .map(ReleaseNumber::new);
  }

  /** The newest release; empty when there is none yet. */
  public Optional<Release> newestRelease() {
    return database.read(ReleaseStore::newestRelease);
  }

  static Optional<Release> newestRelease(Handle h) {
    return h.createQuery("select * from release order by number desc limit 1")
        .map(ReleaseStore::release)
        .findOne();
  }

  /** A release by its number. */
  public Optional<Release> release(ReleaseNumber number) {
    return database.read(
        h ->
            h.createQuery("select * from release where number = :number")
                .bind("number", number.value())
                .map(ReleaseStore::release)
                .findOne());
  }

  /** Releases, the newest first. */
  public List<Release> releases(int offset, int limit) {
    return database.read(
        h ->
            h.createQuery("select * from release order by number desc limit :limit offset :offset")
                .bind("limit", limit)
                .bind("offset", offset)
                .map(ReleaseStore::release)
                .list());
  }

  /** The hash of every file of a release, by path. */
  public SortedMap<String, String> manifest(ReleaseNumber number) {
    return database.read(h -> manifest(h, number));
  }

  static SortedMap<String, String> manifest(Handle h, ReleaseNumber number) {
    SortedMap<String, String> manifest = new TreeMap<>();
    h.createQuery(MANIFEST)
        .bind("number", number.value())
        .map((row, c) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(file -> manifest.put(file.getKey(), file.getValue()));
    return Collections.unmodifiableSortedMap(manifest);
  }

  /** Every text of a release. */
  public PackContent content(ReleaseNumber number) {
    SortedMap<String, String> files = new TreeMap<>();
    database.read(
        h -> {
          h.createQuery(
                  "select m.path, t.text from ("
                      + MANIFEST
                      + ") m"
                      + " join content_text t on t.hash = m.hash")
              .bind("number", number.value())
              .map((row, c) -> Map.entry(row.getString(1), row.getString(2)))
              .forEach(file -> files.put(file.getKey(), file.getValue()));
          return files;
        });
    return PackContent.of(files);
  }

  /** A text by its SHA-256. */
  public Optional<String> text(String hash) {
    return database.read(
        h ->
            h.createQuery("select text from content_text where hash = :hash")
                .bind("hash", hash)
                .mapTo(String.class)
                .findOne());
  }

  /** The files that a release changed, with their hashes; empty where a file went. */
  public SortedMap<String, Optional<String>> changes(ReleaseNumber number) {
    SortedMap<String, Optional<String>> changes = new TreeMap<>();
    database.read(
        h -> {
          h.createQuery("select path, hash from release_file where release = :number")
              .bind("number", number.value())
              .map((row, c) -> Map.entry(row.getString(1), Optional.ofNullable(row.getString(2))))
              .forEach(change -> changes.put(change.getKey(), change.getValue()));
          return changes;
        });
    return changes;
  }

  /** The release that changed each file last, by path; those that went included. */
  public SortedMap<String, ReleaseNumber> lastChanges() {
    SortedMap<String, ReleaseNumber> last = new TreeMap<>();
    database.read(
        h -> {
          h.createQuery("select path, max(release) from release_file group by path")
              .map((row, c) -> Map.entry(row.getString(1), new ReleaseNumber(row.getInt(2))))
              .forEach(change -> last.put(change.getKey(), change.getValue()));
          return last;
        });
    return last;
  }

  /** The versions of a file, the newest first. */
  public List<FileVersion> history(String path) {
    return database.read(
        h ->
            h.createQuery(
                    """
                    select r.*, f.hash as file_hash from release_file f
                    join release r on r.number = f.release
                    where f.path = :path order by f.release desc
                    """)
                .bind("path", path)
                .map(
                    (row, c) ->
                        new FileVersion(
                            release(row, c), Optional.ofNullable(row.getString("file_hash"))))
                .list());
  }

  /**
   * Adds the release after {@code expected}, in the transaction of {@code h}.
   *
   * @param changes text by path; empty where a file goes
   * @return its number; empty when another release came first
   */
  static Optional<ReleaseNumber> add(
      Handle h,
      Optional<ReleaseNumber> expected,
      Map<String, Optional<String>> changes,
      PublicationStore.Publication publication) {
    if (!newest(h).equals(expected)) {
      return Optional.empty();
    }
    ReleaseNumber number = expected.map(ReleaseNumber::next).orElseGet(() -> new ReleaseNumber(1));
    if (!insert(h, number, publication)) {
      return Optional.empty();
    }
    changes.values().forEach(text -> text.ifPresent(written -> keep(h, written)));
    PreparedBatch files =
        h.prepareBatch("insert into release_file (path, release, hash) values (:p, :r, :h)");
    changes.forEach(
        (path, text) ->
            files
                .bind("p", path)
                .bind("r", number.value())
                .bind("h", text.map(PackContent::hash).orElse(null))
                .add());
    if (!changes.isEmpty()) {
      files.execute();
    }
    return Optional.of(number);
  }

  /** Whether no release of another took the number at the same moment. */
  private static boolean insert(
      Handle h, ReleaseNumber number, PublicationStore.Publication publication) {
    return h.createUpdate(
                """
                insert into release (number, fingerprint, origin, restores, proposal, note,
                  override_reason, person, person_name, published_at)
                values (:number, :fingerprint, :origin, :restores, :proposal, :note,
                  :reason, :person, :name, :at)
                on conflict (number) do nothing
                """)
            .bind("number", number.value())
            .bind("fingerprint", publication.fingerprint())
            .bind("origin", publication.origin().id())
            .bind("restores", publication.restores().map(ReleaseNumber::value).orElse(null))
            .bind("proposal", publication.proposal().map(ProposalId::value).orElse(null))
            .bind("note", publication.note())
            .bind("reason", publication.overrideReason().orElse(null))
            .bind("person", publication.person().id().value())
            .bind("name", publication.person().name())
            .bind("at", publication.at().toEpochMilli())
            .execute()
        == 1;
  }

  /** Keeps a text under its hash, once; returns the hash. */
  static String keep(Handle h, String text) {
    String hash = PackContent.hash(text);
    h.createUpdate(
            "insert into content_text (hash, text) values (:hash, :text) on conflict do nothing")
        .bind("hash", hash)
        .bind("text", text)
        .execute();
    return hash;
  }

  static Release release(ResultSet row, StatementContext context) throws SQLException {
    int restores = row.getInt("restores");
    Optional<ReleaseNumber> restored =
        row.wasNull() ? Optional.empty() : Optional.of(new ReleaseNumber(restores));
    return new Release(
        new ReleaseNumber(row.getInt("number")),
        row.getString("fingerprint"),
        Release.Origin.valueOf(row.getString("origin").toUpperCase(java.util.Locale.ROOT)),
        restored,
        Optional.ofNullable(row.getString("proposal")).map(ProposalId::new),
        row.getString("note"),
        Optional.ofNullable(row.getString("override_reason")),
        new PersonId(row.getString("person")),
        row.getString("person_name"),
        Instant.ofEpochMilli(row.getLong("published_at")));
  }
}
