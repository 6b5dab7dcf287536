package fi.opastin.coverage;

import fi.opastin.storage.WholeFileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Keeps one small file of each release's coverage in a folder, and all of them in memory. A file is
 * written once, whole or not at all. What cannot be written or read is logged and never stops
 * anybody: history is of less worth than serving people. Safe to share.
 */
public final class CoverageStore {

  private static final Logger LOG = Logger.getLogger(CoverageStore.class.getName());
  private static final String ENDING = ".json";
  private static final long MAX_BYTES = 1_000_000;

  private static final Comparator<Snapshot> NEWEST_FIRST =
      Comparator.comparing(Snapshot::live).reversed().thenComparing(Snapshot::release);

  private final Path folder;
  private final List<Snapshot> snapshots = new CopyOnWriteArrayList<>();

  /** Reads what a folder holds; one that is missing holds nothing. */
  public CoverageStore(Path folder) {
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(this::read);
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, "event=coverage-unreadable folder={0}", folder);
    }
  }

  private void read(Path file) {
    try {
      Optional<Snapshot> read =
          Files.size(file) > MAX_BYTES
              ? Optional.empty()
              : SnapshotJson.read(Files.readAllBytes(file));
      read.filter(snapshot -> file(snapshot).equals(file))
          .ifPresentOrElse(
              snapshots::add,
              () -> LOG.log(Level.WARNING, "event=coverage-unreadable file={0}", file));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "event=coverage-unreadable file={0}", file);
    }
  }

  /** All snapshots, the newest first. */
  public List<Snapshot> all() {
    return snapshots.stream().sorted(NEWEST_FIRST).toList();
  }

  /** The snapshot of a release. */
  public Optional<Snapshot> of(String release) {
    return snapshots.stream().filter(kept -> kept.release().equals(release)).findFirst();
  }

  /**
   * Keeps the snapshot of a release that went live; a release that was live before keeps its first.
   *
   * @return whether it is in the folder now
   */
  public synchronized boolean keep(Snapshot snapshot) {
    if (of(snapshot.release()).isPresent()) {
      return true;
    }
    // what the disk refuses is still told until the process ends
    snapshots.add(snapshot);
    try {
      WholeFileStore.write(file(snapshot), SnapshotJson.write(snapshot));
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.log(
          Level.WARNING,
          "event=coverage-not-kept release={0} reason={1}",
          new Object[] {snapshot.release(), e.getClass().getSimpleName()});
      return false;
    }
  }

  private Path file(Snapshot snapshot) {
    return folder.resolve(snapshot.release() + ENDING);
  }
}
