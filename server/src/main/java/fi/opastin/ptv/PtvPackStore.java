package fi.opastin.ptv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The generated service files of a pack and the mapping beside them. New files are written aside
 * and take the place of the old ones as a whole folder. For one thread.
 */
public final class PtvPackStore {

  /** What folders are called in which files lie aside. */
  private static final String ASIDE = ".ptv-";

  private final String pack;
  private final Path mapping;
  private final Path generated;
  private final Path aside;
  private final Path old;

  /**
   * The store of a pack.
   *
   * @param content the folder where {@code packs/} stands
   */
  public PtvPackStore(Path content, String pack) {
    Path folder = content.resolve("packs").resolve(pack);
    this.pack = pack;
    this.mapping = folder.resolve("ptv.yaml");
    this.generated = folder.resolve("services").resolve("ptv");
    // not below packs/, where it would be read, but on the same disk, for renaming to be atomic
    this.aside = content.resolve(ASIDE + pack);
    this.old = aside.resolve("old");
  }

  /** The folder of generated files, relative to the content folder. */
  public static String folder(String pack) {
    return "packs/" + pack + "/services/ptv/";
  }

  /** The name of the mapping in findings. */
  String mappingFile() {
    return "packs/" + pack + "/ptv.yaml";
  }

  /** The name of the overrides in findings. */
  String overridesFile() {
    return "packs/" + pack + "/services/overrides.yaml";
  }

  String mapping() {
    try {
      return Files.readString(mapping);
    } catch (IOException e) {
      throw new PtvProblem(
          "There is no readable ptv.yaml in the pack \"" + pack + "\", which says what to take.",
          e);
    }
  }

  /** The files that stand now, by name. */
  Map<String, String> standing() {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(generated)) {
      return files;
    }
    try (Stream<Path> list = Files.list(generated)) {
      for (Path file : list.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new PtvProblem("The folder \"" + generated + "\" could not be read.", e);
    }
    return files;
  }

  /**
   * Puts back, for every pack, what a swap left aside that was cut short between its two renames
   * (power loss, kill); does nothing otherwise, and leaves an import that is at work alone.
   */
  public static void recoverAll(Path content) {
    if (!Files.isDirectory(content)) {
      return;
    }
    try (Stream<Path> list = Files.list(content)) {
      list.map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith(ASIDE))
          .forEach(name -> new PtvPackStore(content, name.substring(ASIDE.length())).putBack());
    } catch (IOException e) {
      throw new PtvProblem("The folder \"" + content + "\" could not be read.", e);
    }
  }

  private void putBack() {
    try {
      if (Files.isDirectory(old) && !Files.exists(generated)) {
        Files.move(old, generated, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new PtvProblem("The folder \"" + aside + "\" could not be put back.", e);
    }
  }

  /** Puts back what stood, and clears what lies aside; only for whoever holds the lock. */
  void recover() {
    putBack();
    try {
      remove(aside);
    } catch (IOException e) {
      throw new PtvProblem("The folder \"" + aside + "\" could not be cleared.", e);
    }
  }

  /**
   * Lets these files take the place of those that stand; when that fails, those stand as before.
   */
  void swap(Map<String, String> files) {
    try {
      Path coming = aside.resolve("new");
      Files.createDirectories(coming);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(coming.resolve(file.getKey()), file.getValue());
      }
      Files.createDirectories(generated.getParent());
      if (Files.isDirectory(generated)) {
        Files.move(generated, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(coming, generated, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      recover();
      throw new PtvProblem("The new files could not be put into \"" + generated + "\".", e);
    }
    recover(); // the old files are of no use any more
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
