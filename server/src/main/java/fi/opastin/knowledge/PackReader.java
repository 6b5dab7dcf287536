package fi.opastin.knowledge;

import fi.opastin.packs.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the files of all packs below a content folder. The only class of this package that opens
 * files.
 */
public final class PackReader {

  private static final long MAX_BYTES = 8_000_000;

  private final Path content;

  /** The content folder could not be read at all. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Reads below {@code content}, where {@code packs/} stands. */
  public PackReader(Path content) {
    this.content = content;
  }

  /**
   * Reads and parses everything; faults become findings of the draft.
   *
   * @throws Unreadable when the folder is missing or a file cannot be opened
   */
  public Draft read() {
    return content().read();
  }

  /**
   * Reads and parses everything as if a folder held other files than it does, so that they can be
   * judged before they stand anywhere.
   *
   * @param folder the folder, relative to the content folder, with a slash at its end
   * @param instead the texts of its files by name
   * @throws Unreadable when the content folder is missing or a file cannot be opened
   */
  public Draft readAs(String folder, Map<String, String> instead) {
    Map<String, Optional<String>> changes = new HashMap<>();
    PackContent standing = content();
    standing.files().tailMap(folder).keySet().stream()
        .takeWhile(path -> path.startsWith(folder))
        .forEach(path -> changes.put(path, Optional.empty()));
    instead.forEach((name, text) -> changes.put(folder + name, Optional.of(text)));
    return standing.with(changes).read();
  }

  /**
   * The texts of all files.
   *
   * @throws Unreadable when the folder is missing or a file cannot be opened
   */
  public PackContent content() {
    Path packs = content.resolve("packs");
    if (!Files.isDirectory(packs)) {
      throw new Unreadable(
          "There is no folder \"packs\" in the content folder \"" + content + "\".", null);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    List<Finding> faults = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(packs)) {
      for (Path file : walk.filter(Files::isRegularFile).filter(f -> !isHidden(f)).toList()) {
        String name = name(file);
        if (Files.size(file) > MAX_BYTES) {
          faults.add(Finding.error(name, 0, "a file has at most " + MAX_BYTES / 1_000_000 + " MB"));
        } else {
          text(name, Files.readAllBytes(file), texts, faults);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Unreadable("The content folder \"" + content + "\" could not be read.", e);
    }
    return new PackContent(texts, faults);
  }

  /**
   * A number that changes when a file is added, removed or written; cheap, since no file is read.
   *
   * @throws Unreadable when the folder is missing
   */
  public long stamp() {
    try (Stream<Path> walk = Files.walk(content.resolve("packs"))) {
      long stamp = 0;
      for (Path file :
          walk.filter(Files::isRegularFile).filter(f -> !isHidden(f)).sorted().toList()) {
        stamp = stamp * 31 + name(file).hashCode();
        stamp = stamp * 31 + Files.getLastModifiedTime(file).toMillis();
        stamp = stamp * 31 + Files.size(file);
      }
      return stamp;
    } catch (IOException | UncheckedIOException e) {
      throw new Unreadable("The content folder \"" + content + "\" could not be read.", e);
    }
  }

  private static void text(
      String name, byte[] bytes, Map<String, String> texts, List<Finding> faults) {
    try {
      texts.put(
          name,
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      faults.add(Finding.error(name, 0, "the file is not written in UTF-8"));
    }
  }

  private String name(Path file) {
    return content.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }
}
