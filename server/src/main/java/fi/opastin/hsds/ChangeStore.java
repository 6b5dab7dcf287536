package fi.opastin.hsds;

import fi.opastin.storage.WholeFileStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Remembers since when each object is as it is: its id, a digest of what was published of it, and
 * when that was seen first, a line each in one file. Where nothing is remembered an object counts
 * as changed now, so that whoever asks for changes gets too much rather than too little. What
 * cannot be read or written is logged and stops nobody. Safe to share.
 */
public final class ChangeStore {

  private static final Logger LOG = Logger.getLogger(ChangeStore.class.getName());
  private static final long MAX_BYTES = 32_000_000;

  private record Change(String digest, Instant since) {}

  private final Path file;
  private Map<UUID, Change> known;

  /** Reads what a file remembers; one that is missing remembers nothing. */
  public ChangeStore(Path file) {
    this.file = file;
    this.known = read(file);
  }

  /**
   * Since when each object is as its digest says, and remembers it. Objects that are no longer
   * there are forgotten.
   *
   * @param digests of all objects that are published now
   */
  public synchronized Map<UUID, Instant> since(Map<UUID, String> digests, Instant now) {
    Map<UUID, Change> present = new LinkedHashMap<>();
    digests.forEach(
        (id, digest) -> {
          Change before = known.get(id);
          boolean same = before != null && before.digest().equals(digest);
          present.put(id, same ? before : new Change(digest, now));
        });
    if (!present.equals(known)) {
      known = present;
      write();
    }
    Map<UUID, Instant> since = new HashMap<>();
    present.forEach((id, change) -> since.put(id, change.since()));
    return Map.copyOf(since);
  }

  private static Map<UUID, Change> read(Path file) {
    Map<UUID, Change> read = new LinkedHashMap<>();
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        return read;
      }
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 3) {
          Optional<UUID> id = Ids.read(cells[0]);
          if (id.isPresent()) {
            read.put(id.get(), new Change(cells[1], Instant.parse(cells[2])));
          }
        }
      }
    } catch (IOException | DateTimeParseException e) {
      LOG.log(Level.WARNING, "event=changes-unreadable file={0}", file);
    }
    return read;
  }

  private void write() {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(known)
        .forEach(
            (id, change) ->
                lines
                    .append(id)
                    .append('\t')
                    .append(change.digest())
                    .append('\t')
                    .append(change.since())
                    .append('\n'));
    try {
      WholeFileStore.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException e) {
      LOG.log(
          Level.WARNING,
          "event=changes-not-kept reason={0}",
          new Object[] {e.getClass().getSimpleName()});
    }
  }
}
