package fi.opastin.knowledge;

import fi.opastin.packs.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of all pack files, wherever they were kept: on a disk or as a release. Equal where its
 * texts and faults are. Immutable, safe to share.
 */
public final class PackContent {

  private static final String MARK = "\uFEFF";

  private final SortedMap<String, String> files;
  private final List<Finding> faults;

  /** Found when somebody asks; whoever asks at the same time finds the same. */
  private volatile Optional<String> fingerprint = Optional.empty();

  private volatile Optional<SortedMap<String, String>> hashes = Optional.empty();

  /**
   * The texts of files.
   *
   * @param files text by path, relative to the content folder, with forward slashes; as written, to
   *     the byte
   * @param faults what kept files from being taken
   */
  PackContent(Map<String, String> files, List<Finding> faults) {
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    this.faults = List.copyOf(faults);
  }

  /**
   * Text by path, relative to the content folder, with forward slashes; as written, to the byte.
   */
  public SortedMap<String, String> files() {
    return files;
  }

  /** What kept files from being taken. */
  public List<Finding> faults() {
    return faults;
  }

  /** Files that were all taken. */
  public static PackContent of(Map<String, String> files) {
    return new PackContent(files, List.of());
  }

  /** The same with other texts for some paths; empty where a file is gone. */
  public PackContent with(Map<String, Optional<String>> changes) {
    SortedMap<String, String> changed = new TreeMap<>(files);
    changes.forEach(
        (path, text) ->
            text.ifPresentOrElse(now -> changed.put(path, now), () -> changed.remove(path)));
    return new PackContent(changed, faults);
  }

  /** What must be changed for this to become another: text by path; empty where a file goes. */
  public SortedMap<String, Optional<String>> difference(PackContent other) {
    SortedMap<String, Optional<String>> changes = new TreeMap<>();
    files.keySet().stream()
        .filter(path -> !other.files.containsKey(path))
        .forEach(path -> changes.put(path, Optional.empty()));
    other.files.forEach(
        (path, text) -> {
          if (!text.equals(files.get(path))) {
            changes.put(path, Optional.of(text));
          }
        });
    return changes;
  }

  /** SHA-256 of all paths and texts, in hexadecimal. */
  public String fingerprint() {
    if (fingerprint.isEmpty()) {
      fingerprint = Optional.of(ofAll());
    }
    return fingerprint.get();
  }

  private String ofAll() {
    MessageDigest digest = sha256();
    files.forEach(
        (path, text) -> {
          digest.update(path.getBytes(StandardCharsets.UTF_8));
          digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of each text by path, in hexadecimal. */
  public SortedMap<String, String> hashes() {
    if (hashes.isEmpty()) {
      SortedMap<String, String> each = new TreeMap<>();
      files.forEach((path, text) -> each.put(path, hash(text)));
      hashes = Optional.of(Collections.unmodifiableSortedMap(each));
    }
    return hashes.get();
  }

  /** SHA-256 of one text, in hexadecimal. */
  public static String hash(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads and parses everything; faults become findings of the draft. */
  public Draft read() {
    List<PackText> texts = new ArrayList<>();
    files.forEach((path, text) -> texts.add(new PackText(path, withoutMark(text))));
    return new DraftReader(texts, new ArrayList<>(faults)).read(fingerprint());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackContent content
        && files.equals(content.files)
        && faults.equals(content.faults);
  }

  @Override
  public int hashCode() {
    return Objects.hash(files, faults);
  }

  /** Some editors write a mark before the first letter. */
  private static String withoutMark(String text) {
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
