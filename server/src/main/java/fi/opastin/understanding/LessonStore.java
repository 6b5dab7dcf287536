package fi.opastin.understanding;

import fi.opastin.frozen.CannotFreeze;
import fi.opastin.frozen.Freezer;
import fi.opastin.frozen.Thawer;
import fi.opastin.knowledge.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A lesson in a file for as long as another process of the same classes learns it. Not to be
 * shared.
 */
public final class LessonStore implements AutoCloseable {

  private final Path file;

  private LessonStore(Path file) {
    this.file = file;
  }

  /** Writes a lesson; whoever closes it takes it away again. */
  public static LessonStore of(Lesson lesson) throws IOException {
    LessonStore store = new LessonStore(Files.createTempFile("opastin", ".lesson"));
    Files.write(store.file, Freezer.freeze(lesson));
    return store;
  }

  /** Where it stands. */
  public Path file() {
    return file;
  }

  /**
   * Learns a lesson that another process wrote, and keeps the model where that looks for it.
   *
   * @throws CannotFreeze when other classes wrote it
   */
  public static void learn(Path file, Path model) throws IOException {
    Lesson lesson = (Lesson) Thawer.thaw(Files.readAllBytes(file));
    ModelStore.write(model, new StatisticalTrainer().train(lesson));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
