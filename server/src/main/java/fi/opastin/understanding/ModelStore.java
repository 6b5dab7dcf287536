package fi.opastin.understanding;

import fi.opastin.frozen.CannotFreeze;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Utterance;
import fi.opastin.storage.WholeFileStore;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URISyntaxException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Keeps trained classifiers in a folder, each under the {@link ModelFingerprint} of what it follows
 * from, so that no content is learned twice: not at the next start, not by the next test. A file is
 * written whole or not at all and ends with a checksum; one that is damaged is trained anew, and a
 * folder that cannot be written costs time and nothing else. Safe to share.
 */
public final class ModelStore implements ClassifierTrainer {

  private static final Logger LOG = Logger.getLogger(ModelStore.class.getName());
  private static final String ENDING = ".model";

  /** The live model, the one before it, and one on trial. */
  private static final int KEPT = 3;

  private static final int BUFFER = 1 << 20;

  /** Held by whoever learns, among processes; among threads it is {@link #LEARNING}. */
  private static final String LOCK = "learning.lock";

  /** Whoever has not enough memory to learn has somebody else do it. */
  public interface Elsewhere {

    /** Nobody else learns. */
    Elsewhere NOWHERE = (lesson, model) -> false;

    /** Whether the model of a lesson now stands in a file. */
    boolean learned(Lesson lesson, Path model);
  }

  private static final ReentrantLock LEARNING = new ReentrantLock();

  private final Path folder;
  private final StatisticalTrainer trainer;
  private final ModelShelf shelf;
  private final Elsewhere elsewhere;
  private volatile Optional<Last> last = Optional.empty();

  /**
   * The classifier that was made last, for as long as somebody uses it: content that changes
   * without its phrases shares one.
   */
  private record Last(
      String fingerprint, List<Phrase> phrases, WeakReference<StatisticalClassifier> classifier) {

    Optional<StatisticalClassifier> of(String wanted, List<Phrase> now) {
      return fingerprint.equals(wanted) && phrases.equals(now)
          ? Optional.ofNullable(classifier.get())
          : Optional.empty();
    }
  }

  /** Keeps what a trainer makes in a folder, which is made when it is missing. */
  public ModelStore(Path folder, StatisticalTrainer trainer) {
    this(folder, trainer, ModelShelf.NONE);
  }

  /** Keeps it where other machines find it, too. */
  public ModelStore(Path folder, StatisticalTrainer trainer, ModelShelf shelf) {
    this(folder, trainer, shelf, Elsewhere.NOWHERE);
  }

  /** Has somebody else learn, where that is better. */
  public ModelStore(
      Path folder, StatisticalTrainer trainer, ModelShelf shelf, Elsewhere elsewhere) {
    this.folder = folder;
    this.trainer = trainer;
    this.shelf = shelf;
    this.elsewhere = elsewhere;
  }

  @Override
  public TopicClassifier train(Lesson lesson) {
    String fingerprint = ModelFingerprint.of(code(), lesson);
    return kept(fingerprint, lesson.phrases())
        .orElseGet(() -> remembered(fingerprint, lesson.phrases(), make(fingerprint, lesson)));
  }

  @Override
  public Optional<String> name(Lesson lesson) {
    return Optional.of(ModelFingerprint.of(code(), lesson));
  }

  @Override
  public Optional<TopicClassifier> kept(String fingerprint, List<Phrase> phrases) {
    Path file = file(fingerprint);
    return last.flatMap(l -> l.of(fingerprint, phrases))
        .or(
            () ->
                read(file, phrases)
                    .or(() -> fetch(fingerprint, file) ? read(file, phrases) : Optional.empty())
                    .map(read -> remembered(fingerprint, phrases, read)))
        .map(TopicClassifier.class::cast);
  }

  private StatisticalClassifier remembered(
      String fingerprint, List<Phrase> phrases, StatisticalClassifier made) {
    last = Optional.of(new Last(fingerprint, phrases, new WeakReference<>(made)));
    return made;
  }

  private Path file(String fingerprint) {
    return folder.resolve(fingerprint + ENDING);
  }

  /**
   * Learning takes all processors: one process learns at a time, and another finds what it made.
   */
  private StatisticalClassifier make(String fingerprint, Lesson lesson) {
    Path file = file(fingerprint);
    LEARNING.lock();
    try (Closeable _ = turn()) {
      Optional<StatisticalClassifier> madeMeanwhile = read(file, lesson.phrases());
      return madeMeanwhile.isPresent() ? madeMeanwhile.get() : learn(fingerprint, file, lesson);
    } catch (IOException e) {
      throw new UncheckedIOException("the lock cannot be given back", e);
    } finally {
      LEARNING.unlock();
    }
  }

  /** Waits for other processes that learn into the same folder, where it can be written. */
  @SuppressWarnings("MustBeClosed")
  private Closeable turn() {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock();
      return channel;
    } catch (IOException e) {
      LOG.log(Level.FINE, "event=models-not-locked folder={0}", folder);
      return () -> {};
    }
  }

  private StatisticalClassifier learn(String fingerprint, Path file, Lesson lesson) {
    StatisticalClassifier made =
        Optional.of(file)
            .filter(model -> elsewhere.learned(lesson, model))
            .flatMap(model -> read(model, lesson.phrases()))
            .orElseGet(() -> learnHere(lesson, file));
    shelve(fingerprint, file);
    return made;
  }

  private StatisticalClassifier learnHere(Lesson lesson, Path file) {
    StatisticalClassifier trained = trainer.train(lesson);
    // what is read leaves most of itself in the file
    return keep(file, trained) ? read(file, lesson.phrases()).orElse(trained) : trained;
  }

  /** Whether another machine had trained it. */
  private boolean fetch(String fingerprint, Path file) {
    try {
      Optional<byte[]> model = shelf.take(fingerprint);
      if (model.isPresent()) {
        WholeFileStore.write(file, model.get());
      }
      return model.isPresent();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "event=model-not-fetched fingerprint=" + fingerprint, e);
      return false;
    }
  }

  private void shelve(String fingerprint, Path file) {
    try {
      if (shelf.wants() && Files.exists(file)) {
        shelf.put(fingerprint, Files.readAllBytes(file));
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "event=model-not-shelved fingerprint=" + fingerprint, e);
    }
  }

  private Optional<StatisticalClassifier> read(Path file, List<Phrase> phrases) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long end = channel.size() - Long.BYTES;
      check(channel, end);
      StatisticalClassifier read =
          StatisticalClassifier.read(new ModelInput(channel, end), phrases);
      touch(file);
      return Optional.of(read);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException
        | UncheckedIOException
        | CannotFreeze
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | BufferUnderflowException e) {
      LOG.log(Level.WARNING, "event=model-unreadable file=" + file, e);
      return Optional.empty();
    }
  }

  /** Reads all of it once, piece by piece: what is mapped and read would stay in memory. */
  private static void check(FileChannel channel, long end) throws IOException {
    CRC32C checksum = new CRC32C();
    ByteBuffer piece = ByteBuffer.allocate(BUFFER);
    for (long at = 0; at < end; at += piece.limit()) {
      piece.clear().limit((int) Math.min(BUFFER, end - at));
      fill(piece, channel, at);
      checksum.update(piece);
    }
    piece.clear().limit(Long.BYTES);
    fill(piece, channel, end);
    if (checksum.getValue() != piece.getLong()) {
      throw new IllegalArgumentException("the checksum differs");
    }
  }

  private static void fill(ByteBuffer piece, FileChannel channel, long from) throws IOException {
    while (piece.hasRemaining()) {
      if (channel.read(piece, from + piece.position()) < 0) {
        throw new EOFException("the file is cut");
      }
    }
    piece.flip();
  }

  /** The folder keeps what was used last. */
  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      LOG.log(Level.FINE, "event=model-read-only file={0}", file);
    }
  }

  private static boolean keep(Path file, StatisticalClassifier trained) {
    try {
      write(file, trained);
      return true;
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, "event=model-not-kept file=" + file, e);
      return false;
    }
  }

  /** Keeps a model under its name, and forgets the oldest beside it. */
  static void write(Path file, StatisticalClassifier trained) throws IOException {
    WholeFileStore.write(file, out -> write(out, trained));
    forgetOld(file.toAbsolutePath().getParent());
  }

  private static void write(OutputStream out, StatisticalClassifier trained) throws IOException {
    OutputStream bytes = new BufferedOutputStream(out, BUFFER);
    CheckedOutputStream checked = new CheckedOutputStream(bytes, new CRC32C());
    trained.write(new ModelOutput(checked));
    new DataOutputStream(bytes).writeLong(checked.getChecksum().getValue());
    bytes.flush();
  }

  private static void forgetOld(Path folder) throws IOException {
    List<Path> newestFirst;
    try (Stream<Path> files = Files.list(folder)) {
      newestFirst =
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted(Comparator.comparing(ModelStore::used).reversed())
              .toList();
    }
    for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
      Files.deleteIfExists(old);
    }
  }

  private static FileTime used(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0); // gone already, or as good as gone
    }
  }

  /** The classes that read and learn, as they stand in the jar or the build's folder. */
  private static List<byte[]> code() {
    try {
      Path source =
          Path.of(ModelStore.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(source)) {
        return code(source);
      }
      try (FileSystem jar = FileSystems.newFileSystem(source)) {
        return code(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the product's own classes cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the product's own classes cannot be found", e);
    }
  }

  private static List<byte[]> code(Path root) throws IOException {
    List<byte[]> classes = new ArrayList<>();
    for (Class<?> one : List.of(ModelStore.class, Utterance.class)) {
      Path folder = root.resolve(one.getPackageName().replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          classes.add(Files.readAllBytes(file));
        }
      }
    }
    return classes;
  }
}
