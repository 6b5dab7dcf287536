package fi.opastin.handoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each request in an encrypted file of a folder until it is deleted. What {@link #keep} has
 * returned from is on the disk, whole; what {@link #delete} has returned from is gone. Several
 * processes may share the folder: one of them owns it and sends. Safe to share.
 */
final class RequestStore implements AutoCloseable {

  private static final String ENDING = ".sealed";
  private static final String UNFINISHED = ".new";
  private static final String LOCK = "owner.lock";
  private static final long MAX_BYTES = 64_000;

  /** A file that is being written is never so old. */
  private static final Duration STALE = Duration.ofMinutes(10);

  private final Path folder;
  private final RequestSeal seal;
  private @Nullable FileLock lock;

  /** A request in the folder, and when it was received. */
  record Waiting(RequestId id, Instant received) {}

  /** Keeps in a folder, which is made with the first request. */
  RequestStore(Path folder, RequestSeal seal) {
    this.folder = folder;
    this.seal = seal;
  }

  /**
   * Keeps a request; one of the same name is replaced.
   *
   * @throws UncheckedIOException when the disk refuses; then nothing is kept
   */
  void keep(ContactRequest request) {
    try {
      makeFolder();
      Path fresh = Files.createTempFile(folder, "request", UNFINISHED);
      try {
        try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
          ByteBuffer bytes = ByteBuffer.wrap(seal.seal(request));
          while (bytes.hasRemaining()) {
            file.write(bytes);
          }
          file.force(true);
        }
        Files.move(fresh, file(request.id()), StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a contact request could not be kept", e);
    }
  }

  /** What waits, the oldest first. A file that tells no time counts from when it was written. */
  List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    for (Path file : files(ENDING)) {
      String name = file.getFileName().toString();
      Optional<RequestId> id = RequestId.of(name.substring(0, name.length() - ENDING.length()));
      try {
        if (id.isPresent()) {
          Optional<Instant> told = RequestSeal.received(head(file));
          Instant written = Files.getLastModifiedTime(file).toInstant();
          waiting.add(new Waiting(id.get(), told.orElse(written)));
        }
      } catch (NoSuchFileException e) {
        continue; // deleted by its owner just now
      } catch (IOException e) {
        throw new UncheckedIOException("a contact request could not be read", e);
      }
    }
    waiting.sort(Comparator.comparing(Waiting::received));
    return waiting;
  }

  /** How many wait. */
  int size() {
    return files(ENDING).size();
  }

  /** A request that waits; empty when it is gone or cannot be opened with our keys. */
  Optional<ContactRequest> open(RequestId id) {
    try {
      return Files.size(file(id)) > MAX_BYTES
          ? Optional.empty()
          : seal.open(id, Files.readAllBytes(file(id)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Deletes a request. */
  void delete(RequestId id) {
    try {
      Files.deleteIfExists(file(id));
      forceFolder();
    } catch (IOException e) {
      throw new UncheckedIOException("a contact request could not be deleted", e);
    }
  }

  /** Whether this process owns the folder; takes it where nobody does. */
  synchronized boolean own() {
    if (lock != null) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        lock = channel.tryLock();
      } catch (OverlappingFileLockException e) {
        lock = null;
      }
      if (lock == null) {
        channel.close();
        return false;
      }
      sweep();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of contact requests could not be locked", e);
    }
  }

  /** Gives the folder free for another process. */
  @Override
  public synchronized void close() {
    if (lock != null) {
      try {
        lock.acquiredBy().close();
      } catch (IOException e) {
        throw new UncheckedIOException("the folder of contact requests stays locked", e);
      } finally {
        lock = null;
      }
    }
  }

  /** Files that a process was writing when it was killed. */
  private void sweep() throws IOException {
    for (Path file : files(UNFINISHED)) {
      Instant written = Files.getLastModifiedTime(file).toInstant();
      if (written.plus(STALE).isBefore(Instant.now())) {
        Files.deleteIfExists(file);
      }
    }
  }

  private List<Path> files(String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the contact requests could not be listed", e);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(64);
    }
  }

  private void makeFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  /** A name is on the disk only when its folder is. */
  private void forceFolder() throws IOException {
    if (!System.getProperty("os.name", "").startsWith("Windows")) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  private Path file(RequestId id) {
    return folder.resolve(id + ENDING);
  }
}
