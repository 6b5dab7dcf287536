package fi.opastin;

import fi.opastin.frozen.CannotFreeze;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Lesson;
import fi.opastin.storage.WholeFileStore;
import fi.opastin.understanding.ModelShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

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
      Knowledge knowledge = FrozenKnowledge.thaw(Files.readAllBytes(file), trainer);
      touch(file);
      return Optional.of(knowledge);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | CannotFreeze e) {
      LOG.log(Level.WARNING, "event=knowledge-unreadable file=" + file, e);
      return Optional.empty();
    }
  }

  /**
   * Keeps knowledge, after the caller went on; of several the newest. What it was compiled of need
   * not stay in memory meanwhile: its phrases are those of the knowledge.
   *
   * @param lesson that the classifier was made of
   */
  synchronized void keepSoon(String fingerprint, Knowledge knowledge, Lesson lesson) {
    Path file = folder.resolve(name(fingerprint));
    if (Files.exists(file)) {
      touch(file);
      return;
    }
    Lesson kept = lesson.with(knowledge.phrases().list());
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
                      keep(file, knowledge, kept);
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

  private void keep(Path file, Knowledge knowledge, Lesson lesson) {
    try {
      WholeFileStore.write(file, FrozenKnowledge.freeze(knowledge, lesson, trainer));
      forgetOld();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "event=knowledge-not-kept file=" + file, e);
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
