package fi.opastin;

import fi.opastin.knowledge.Lesson;
import fi.opastin.understanding.LessonStore;
import fi.opastin.understanding.ModelStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Learns in a process of its own where this one has too little memory for it: a server that needs
 * 100 MB to answer would need a gigabyte to learn what is new. The memory goes back to the machine
 * when it has learned. Where that fails, whoever asks learns itself. Safe to share.
 */
final class LearningProcess implements ModelStore.Elsewhere {

  private static final Logger LOG = Logger.getLogger(LearningProcess.class.getName());

  /** With a heap of so many bytes this process learns itself. */
  private static final long ENOUGH = 1L << 30;

  private static final String HEAP = "-Xmx1280m";

  /** Fewer phrases are learned in any heap. */
  private static final int MANY = 20_000;

  private static final long LIMIT_MINUTES = 20;

  private final long heap;
  private final int many;

  /** For this process. */
  LearningProcess() {
    this(Runtime.getRuntime().maxMemory(), MANY);
  }

  /**
   * For one of another size.
   *
   * @param heap in bytes
   * @param many how many phrases need much memory
   */
  LearningProcess(long heap, int many) {
    this.heap = heap;
    this.many = many;
  }

  @Override
  public boolean learned(Lesson lesson, Path model) {
    if (heap >= ENOUGH || lesson.phrases().size() < many) {
      return false;
    }
    try (LessonStore written = LessonStore.of(lesson)) {
      return run(written.file(), model) == 0;
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "event=not-learned-elsewhere", e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int run(Path lesson, Path model) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    HEAP,
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    LearnCommand.NAME,
                    "--from",
                    lesson.toString(),
                    "--to",
                    model.toAbsolutePath().toString()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
        throw new IOException("learning took too long");
      }
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
