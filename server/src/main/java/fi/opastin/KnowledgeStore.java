package fi.opastin;

import fi.opastin.frozen.CannotFreeze;
import fi.opastin.frozen.Freezer;
import fi.opastin.frozen.Thawer;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.WordPattern;
import fi.opastin.storage.WholeFileStore;
import fi.opastin.understanding.ModelShelf;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Keeps compiled knowledge beside the trained models, so that a content that was compiled once is
 * read in a moment: by the next start, and by other machines. A file is named by the content and by
 * the very classes that made it, is written whole or not at all, and ends with a checksum; what
 * cannot be read is compiled anew, and a folder that cannot be written costs time and nothing else.
 * The classifier stays with its own store. Safe to share.
 */
final class KnowledgeStore {

  /** What names of files, and of what is on the shelf, end with. */
  static final String ENDING = ".knowledge";

  private static final Logger LOG = Logger.getLogger(KnowledgeStore.class.getName());

  /** What is live, what was, and a few drafts that are being checked. */
  private static final int KEPT = 5;

  private static final String CLASSIFIER = "classifier";

  /** Parts that are read side by side: each list is the work of one thread. */
  private static final List<Set<String>> PARTS =
      List.of(Set.of("phrases"), Set.of("directory", "exactPhrases", "languages"));

  private final Path folder;
  private final ClassifierTrainer trainer;
  private final ModelShelf shelf;
  private final CodeFingerprintStore code = new CodeFingerprintStore();
  private Optional<Thread> keeping = Optional.empty();
  private volatile Optional<Expected> expected = Optional.empty();

  /** What is being read, since it is likely to be asked for next. */
  private record Expected(Path file, FutureTask<Optional<Knowledge>> task) {}

  /**
   * Keeps knowledge in a folder.
   *
   * @param trainer makes the classifier again, of a model that it keeps itself
   * @param shelf where other machines find it
   */
  KnowledgeStore(Path folder, ClassifierTrainer trainer, ModelShelf shelf) {
    this.folder = folder;
    this.trainer = trainer;
    this.shelf = shelf;
  }

  /** A part of the knowledge by the names of its components, with what a classifier needs. */
  private record Part(Map<String, Object> components, Map<String, List<WordPattern>> concepts) {}

  /**
   * Begins to read what was used last, while the caller finds out what is live: mostly the same.
   */
  void expectTheLast() {
    try {
      newestFirst().stream().findFirst().ifPresent(this::expect);
    } catch (IOException e) {
      LOG.log(Level.FINE, "event=no-knowledge-yet");
    }
  }

  private void expect(Path file) {
    FutureTask<Optional<Knowledge>> task = new FutureTask<>(() -> read(file));
    expected = Optional.of(new Expected(file, task));
    Thread.ofPlatform().daemon().name("expect").start(task);
  }

  private Optional<Knowledge> expected(Path file) {
    Optional<Expected> last = expected;
    expected = Optional.empty();
    try {
      return last.isPresent() && last.get().file().equals(file)
          ? last.get().task().get()
          : Optional.empty();
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Knowledge that was compiled of a content before. */
  Optional<Knowledge> read(String fingerprint) {
    String name = name(fingerprint);
    Path file = folder.resolve(name);
    Optional<Knowledge> ready = expected(file);
    if (ready.isPresent()) {
      return ready;
    }
    return read(file).or(() -> fetch(name, file) ? read(file) : Optional.empty());
  }

  private Optional<Knowledge> read(Path file) {
    try {
      ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
      Knowledge knowledge = thaw(parts(all));
      touch(file);
      return Optional.of(knowledge);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | CannotFreeze e) {
      LOG.log(Level.WARNING, "event=knowledge-unreadable file=" + file, e);
      return Optional.empty();
    }
  }

  private static List<ByteBuffer> parts(ByteBuffer all) throws IOException {
    CRC32C checksum = new CRC32C();
    if (all.limit() < Long.BYTES) {
      throw new IOException("the file is cut");
    }
    checksum.update(all.array(), 0, all.limit() - Long.BYTES);
    if (checksum.getValue() != all.getLong(all.limit() - Long.BYTES)) {
      throw new IOException("the checksum differs");
    }
    List<ByteBuffer> parts = new ArrayList<>();
    while (all.remaining() > Long.BYTES) {
      int length = all.getInt();
      parts.add(all.slice(all.position(), length));
      all.position(all.position() + length);
    }
    return parts;
  }

  /** The first part is read here, with the classifier that needs it; the others beside it. */
  private Knowledge thaw(List<ByteBuffer> parts) throws IOException {
    List<FutureTask<Part>> others = new ArrayList<>();
    for (ByteBuffer part : parts.subList(1, parts.size())) {
      FutureTask<Part> task = new FutureTask<>(() -> part(part));
      others.add(task);
      Thread.ofPlatform().daemon().name("thaw").start(task);
    }
    Part first = part(parts.getFirst());
    Map<String, Object> components = new HashMap<>(first.components());
    @SuppressWarnings("unchecked")
    List<fi.opastin.knowledge.Phrase> phrases =
        (List<fi.opastin.knowledge.Phrase>) first.components().get("phrases");
    components.put(CLASSIFIER, trainer.train(phrases, first.concepts()));
    try {
      for (FutureTask<Part> other : others) {
        components.putAll(other.get().components());
      }
    } catch (ExecutionException e) {
      throw new IOException("a part cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return knowledge(components);
  }

  private static Part part(ByteBuffer bytes) {
    return (Part) Thawer.thaw(bytes.array(), bytes.arrayOffset(), bytes.limit());
  }

  private static Knowledge knowledge(Map<String, Object> components) {
    RecordComponent[] all = Knowledge.class.getRecordComponents();
    Class<?>[] types = new Class<?>[all.length];
    Object[] values = new Object[all.length];
    for (int i = 0; i < all.length; i++) {
      types[i] = all[i].getType();
      values[i] = components.get(all[i].getName());
    }
    try {
      Constructor<Knowledge> maker = Knowledge.class.getDeclaredConstructor(types);
      return maker.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("knowledge is a public record", e);
    }
  }

  /**
   * Keeps knowledge, after the caller went on; of several the newest.
   *
   * @param concepts that the classifier was made with
   */
  synchronized void keepSoon(
      String fingerprint, Knowledge knowledge, Map<String, List<WordPattern>> concepts) {
    Path file = folder.resolve(name(fingerprint));
    if (Files.exists(file)) {
      touch(file);
      return;
    }
    Optional<Thread> before = keeping;
    keeping =
        Optional.of(
            Thread.ofPlatform()
                .name("keep-knowledge")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(
                    () -> {
                      before.ifPresent(KnowledgeStore::await);
                      keep(file, knowledge, concepts);
                    }));
  }

  /** Puts knowledge where other machines find it; waits until it is kept here. */
  void share(String fingerprint) {
    if (!shelf.wants()) {
      return;
    }
    settle();
    String name = name(fingerprint);
    try {
      shelf.put(name, Files.readAllBytes(folder.resolve(name)));
    } catch (IOException | RuntimeException e) {
      // other machines compile it themselves
      LOG.log(Level.WARNING, "event=knowledge-not-shelved name=" + name, e);
    }
  }

  /** Waits until all is written that is to be kept. */
  void settle() {
    Optional<Thread> last;
    synchronized (this) {
      last = keeping;
    }
    last.ifPresent(KnowledgeStore::await);
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep(Path file, Knowledge knowledge, Map<String, List<WordPattern>> concepts) {
    try {
      ByteBuffer all = frozen(knowledge, concepts);
      WholeFileStore.write(file, out -> out.write(all.array()));
      forgetOld();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "event=knowledge-not-kept file=" + file, e);
    }
  }

  private static ByteBuffer frozen(Knowledge knowledge, Map<String, List<WordPattern>> concepts) {
    List<Map<String, Object>> split = new ArrayList<>();
    for (int i = 0; i <= PARTS.size(); i++) {
      split.add(new HashMap<>());
    }
    for (RecordComponent component : Knowledge.class.getRecordComponents()) {
      String name = component.getName();
      int part = 0;
      while (part < PARTS.size() && !PARTS.get(part).contains(name)) {
        part++;
      }
      if (!name.equals(CLASSIFIER)) {
        split.get(part).put(name, value(knowledge, component));
      }
    }
    List<byte[]> parts = new ArrayList<>();
    for (Map<String, Object> components : split) {
      parts.add(Freezer.freeze(new Part(components, parts.isEmpty() ? concepts : Map.of())));
    }
    int size = parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
    ByteBuffer all = ByteBuffer.allocate(size + Long.BYTES);
    parts.forEach(part -> all.putInt(part.length).put(part));
    CRC32C checksum = new CRC32C();
    checksum.update(all.array(), 0, size);
    return all.putLong(checksum.getValue());
  }

  private static Object value(Knowledge knowledge, RecordComponent component) {
    try {
      return component.getAccessor().invoke(knowledge);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("knowledge is a public record", e);
    }
  }

  private String name(String fingerprint) {
    return code.with(fingerprint) + ENDING;
  }

  private boolean fetch(String name, Path file) {
    try {
      Optional<byte[]> kept = shelf.take(name);
      if (kept.isPresent()) {
        WholeFileStore.write(file, kept.get());
      }
      return kept.isPresent();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "event=knowledge-not-fetched name=" + name, e);
      return false;
    }
  }

  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      LOG.log(Level.FINE, "event=knowledge-read-only file={0}", file);
    }
  }

  private void forgetOld() throws IOException {
    for (Path old : newestFirst().stream().skip(KEPT).toList()) {
      Files.deleteIfExists(old);
    }
  }

  private List<Path> newestFirst() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted(Comparator.comparing(KnowledgeStore::used).reversed())
          .toList();
    }
  }

  private static FileTime used(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0); // gone already, or as good as gone
    }
  }
}
