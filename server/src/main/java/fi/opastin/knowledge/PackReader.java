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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
    return read("", Map.of());
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
    Map<String, byte[]> files = new TreeMap<>();
    instead.forEach(
        (name, text) -> files.put(folder + name, text.getBytes(StandardCharsets.UTF_8)));
    return read(folder, files);
  }

  private Draft read(String folder, Map<String, byte[]> instead) {
    Path packs = content.resolve("packs");
    if (!Files.isDirectory(packs)) {
      throw new Unreadable(
          "There is no folder \"packs\" in the content folder \"" + content + "\".", null);
    }
    MessageDigest digest = sha256();
    List<PackText> texts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(packs)) {
      SortedMap<String, Optional<Path>> files = new TreeMap<>();
      walk.filter(Files::isRegularFile)
          .filter(file -> !isHidden(file))
          .filter(file -> folder.isEmpty() || !name(file).startsWith(folder))
          .forEach(file -> files.put(name(file), Optional.of(file)));
      instead.keySet().forEach(name -> files.put(name, Optional.empty()));
      for (Map.Entry<String, Optional<Path>> file : files.entrySet()) {
        String name = file.getKey();
        boolean tooLong =
            file.getValue().isPresent()
                ? Files.size(file.getValue().get()) > MAX_BYTES
                : instead.get(name).length > MAX_BYTES;
        if (tooLong) {
          findings.add(
              Finding.error(name, 0, "a file has at most " + MAX_BYTES / 1_000_000 + " MB"));
          continue;
        }
        byte[] bytes =
            file.getValue().isPresent()
                ? Files.readAllBytes(file.getValue().get())
                : instead.get(name);
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        text(name, bytes, texts, findings);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Unreadable("The content folder \"" + content + "\" could not be read.", e);
    }
    return new DraftReader(texts, findings).read(HexFormat.of().formatHex(digest.digest()));
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
      String name, byte[] bytes, List<PackText> texts, List<Finding> findings) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      texts.add(new PackText(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      findings.add(Finding.error(name, 0, "the file is not written in UTF-8"));
    }
  }

  private String name(Path file) {
    return content.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
