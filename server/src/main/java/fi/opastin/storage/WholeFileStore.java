package fi.opastin.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files whole or not at all: whoever reads one finds what stood there before or all of what
 * was written. What must also outlive a loss of power is forced to the disk by whoever keeps it.
 * Stateless.
 */
public final class WholeFileStore {

  private WholeFileStore() {}

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {

    /** Writes all of it; the stream is closed by whoever opened it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file in a folder, which is made where it is missing; one of that name is replaced.
   *
   * @throws IOException when the disk refuses; then nothing has changed
   */
  public static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "half-", ".new");
    try {
      try (OutputStream out = Files.newOutputStream(fresh)) {
        content.writeTo(out);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Writes bytes in the same way. */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }
}
