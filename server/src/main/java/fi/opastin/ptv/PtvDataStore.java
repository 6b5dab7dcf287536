package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.storage.WholeFileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What imports of one pack keep between them, in a folder of their own: the pages of one that has
 * not ended, and the documents of the last one. Holds a lock while it is open, so that two imports
 * never run at once. For one thread.
 */
final class PtvDataStore implements AutoCloseable, PtvPages {

  private static final String RUN = "run.json";

  private final Path folder;
  private final Path pages;
  private final Path catalogue;
  private final FileChannel channel;
  private final FileLock lock;

  /**
   * An import that has begun.
   *
   * @param key what it asks for: equal for imports that may use each other's pages
   */
  record Run(String key, Instant begun) {}

  /** The documents of an earlier import, with its beginning and its basis: source and mapping. */
  record Kept(Instant begun, String basis, PtvCatalogue catalogue) {}

  private PtvDataStore(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.pages = folder.resolve("pages");
    this.catalogue = folder.resolve("catalogue.json");
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Opens the folder, which is made where it is missing.
   *
   * @throws PtvProblem when another import is at work or the folder cannot be written
   */
  static PtvDataStore open(Path folder) {
    FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new PtvDataStore(folder, channel, lock);
      }
      channel.close();
    } catch (OverlappingFileLockException e) {
      // told below, like a lock of another process
    } catch (IOException e) {
      throw new PtvProblem("The folder \"" + folder + "\" cannot be written.", e);
    }
    throw new PtvProblem("Another import of this pack is at work.");
  }

  /** The run that broke off with the same key and is young enough, or a new one without pages. */
  Run resume(String key, Instant now, PtvSettings settings) {
    Optional<JsonNode> last = read(pages.resolve(RUN));
    if (last.isPresent() && last.get().path("key").asText().equals(key)) {
      Instant begun = Instant.ofEpochSecond(last.get().path("begun").asLong());
      if (begun.plus(settings.keepPages()).isAfter(now) && !begun.isAfter(now)) {
        return new Run(key, begun);
      }
    }
    forgetPages();
    Run run = new Run(key, Instant.ofEpochSecond(now.getEpochSecond()));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    write(
        pages.resolve(RUN), json.put("key", run.key()).put("begun", run.begun().getEpochSecond()));
    return run;
  }

  @Override
  public Optional<JsonNode> kept(String path) {
    return read(pages.resolve(name(path)));
  }

  @Override
  public void keep(String path, JsonNode reply) {
    write(pages.resolve(name(path)), reply);
  }

  void forgetPages() {
    if (!Files.isDirectory(pages)) {
      return;
    }
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new PtvProblem("The pages below \"" + pages + "\" cannot be removed.", e);
    }
  }

  /** What the last import kept, if any can be read. */
  Optional<Kept> lastCatalogue() {
    return read(catalogue)
        .map(
            json -> {
              List<PtvDocument> documents = new ArrayList<>();
              json.path("documents")
                  .forEach(
                      body ->
                          PtvDocument.of("", body)
                              .map(d -> new PtvDocument(d.kind(), d.id(), d.reference(), body))
                              .ifPresent(documents::add));
              return new Kept(
                  Instant.ofEpochSecond(json.path("begun").asLong()),
                  json.path("basis").asText(),
                  PtvCatalogue.collect(documents));
            });
  }

  void keepCatalogue(Kept kept) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("begun", kept.begun().getEpochSecond()).put("basis", kept.basis());
    ArrayNode documents = json.putArray("documents");
    kept.catalogue().documents().forEach(document -> documents.add(document.body()));
    write(catalogue, json);
  }

  private static Optional<JsonNode> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(PtvApi.JSON.readTree(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // as if it had never been kept
    }
  }

  /** Whole or not at all: a process may end at any moment. */
  private void write(Path file, JsonNode json) {
    try {
      WholeFileStore.write(file, PtvApi.JSON.writeValueAsBytes(json));
    } catch (IOException e) {
      throw new PtvProblem("The file \"" + file + "\" cannot be written.", e);
    }
  }

  /** Tells texts apart. */
  static String fingerprint(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String name(String path) {
    return fingerprint(path) + ".json";
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
