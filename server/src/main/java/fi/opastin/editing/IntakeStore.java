package fi.opastin.editing;

import fi.opastin.knowledge.PackContent;
import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Takes the pack files of the content folder. The first time they are release 1. As long as no
 * editor has published anything, the folder leads, and what changes in it goes live as the next
 * release. From the first proposal on the editors lead: what a newer version of the product ships
 * waits as a draft, against the files that it came from, so that what they changed is shown as a
 * conflict and stays until they decide. Safe to share.
 */
public final class IntakeStore {

  /** What the draft is called; what follows is the name that the files have together. */
  private static final String TITLE = "Uusi sisältöpaketti ";

  private static final int NAME = 12;

  private final Database database;
  private final Clock clock;

  /** What became of the files. */
  public sealed interface Taken {
    /** They are what was taken before. */
    record Nothing() implements Taken {}

    /** They are a release. */
    record Live(ReleaseNumber number) implements Taken {}

    /** They wait for an editor. */
    record Waiting(Proposal proposal) implements Taken {}
  }

  /** Takes packs into a database. */
  public IntakeStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether files are others than those that were taken last. */
  public boolean isNew(PackContent packs) {
    return !packs.faults().isEmpty() || !packs.hashes().equals(database.read(IntakeStore::shipped));
  }

  /** Takes files that were found without errors. */
  public Taken take(PackContent packs) {
    SortedMap<String, String> now = packs.hashes();
    return database.change(
        h -> {
          SortedMap<String, String> shipped = shipped(h);
          if (now.equals(shipped)) {
            return new Taken.Nothing();
          }
          Taken taken = isLedByEditors(h) ? asDraft(h, packs, shipped, now) : live(h, packs, now);
          remember(h, packs, shipped, now);
          database.announce(h, ReleaseStore.CHANNEL);
          return taken;
        });
  }

  /** Whether an editor has ever published anything. */
  private static boolean isLedByEditors(Handle h) {
    return h.createQuery("select count(*) from release where origin <> :packs")
            .bind("packs", Release.Origin.PACKS.id())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private static SortedMap<String, String> shipped(Handle h) {
    SortedMap<String, String> shipped = new TreeMap<>();
    h.createQuery("select path, hash from shipped_file")
        .map((row, c) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(file -> shipped.put(file.getKey(), file.getValue()));
    return shipped;
  }

  private Taken live(Handle h, PackContent packs, SortedMap<String, String> now) {
    Optional<Release> before = ReleaseStore.newestRelease(h);
    SortedMap<String, String> live =
        before.map(release -> ReleaseStore.manifest(h, release.number())).orElseGet(TreeMap::new);
    Map<String, Optional<String>> texts = difference(live, now, packs);
    return ReleaseStore.add(
            h,
            before.map(Release::number),
            texts,
            new PublicationStore.Publication(
                packs.fingerprint(),
                Release.Origin.PACKS,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Person.OPASTIN,
                clock.instant()))
        .<Taken>map(Taken.Live::new)
        .orElseGet(Taken.Nothing::new);
  }

  /** What must be written for files of some hashes to become those of packs. */
  private static Map<String, Optional<String>> difference(
      SortedMap<String, String> before, SortedMap<String, String> now, PackContent packs) {
    Map<String, Optional<String>> texts = new TreeMap<>();
    before.keySet().stream()
        .filter(path -> !now.containsKey(path))
        .forEach(path -> texts.put(path, Optional.empty()));
    now.forEach(
        (path, hash) -> {
          if (!hash.equals(before.get(path))) {
            texts.put(path, Optional.of(packs.files().get(path)));
          }
        });
    return texts;
  }

  private Taken asDraft(
      Handle h,
      PackContent packs,
      SortedMap<String, String> shipped,
      SortedMap<String, String> now) {
    List<FileChange> changes = new ArrayList<>();
    SortedMap<String, String> all = new TreeMap<>(shipped);
    all.putAll(now);
    for (String path : all.keySet()) {
      FileChange change =
          new FileChange(
              path, Optional.ofNullable(shipped.get(path)), Optional.ofNullable(now.get(path)));
      if (!change.isIdle()) {
        change.hash().ifPresent(hash -> ReleaseStore.keep(h, packs.files().get(path)));
        changes.add(change);
      }
    }
    String title = TITLE + packs.fingerprint().substring(0, NAME);
    Proposal proposal = Proposal.begin(title, Person.OPASTIN, clock.instant(), changes);
    ProposalStore.create(h, proposal, Person.OPASTIN);
    return new Taken.Waiting(proposal);
  }

  private static void remember(
      Handle h,
      PackContent packs,
      SortedMap<String, String> shipped,
      SortedMap<String, String> now) {
    difference(shipped, now, packs)
        .forEach(
            (path, text) ->
                text.ifPresentOrElse(
                    written -> remember(h, path, ReleaseStore.keep(h, written)),
                    () -> h.execute("delete from shipped_file where path = ?", path)));
  }

  private static void remember(Handle h, String path, String hash) {
    h.createUpdate(
            "insert into shipped_file (path, hash) values (:path, :hash)"
                + " on conflict (path) do update set hash = excluded.hash")
        .bind("path", path)
        .bind("hash", hash)
        .execute();
  }
}
