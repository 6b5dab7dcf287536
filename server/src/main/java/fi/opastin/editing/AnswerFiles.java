package fi.opastin.editing;

import fi.opastin.knowledge.AnswerId;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an answer stands among the pack files. Immutable.
 *
 * @param pack folder of the pack that it is in
 * @param id which answer
 */
public record AnswerFiles(String pack, AnswerId id) {

  private static final Pattern FILE =
      Pattern.compile("packs/([^/]+)/answers/([^/]+)/(?:answer\\.yaml|[a-z-]+\\.md)");

  /** The answer that a file belongs to. */
  public static Optional<AnswerFiles> of(String path) {
    Matcher file = FILE.matcher(path);
    return file.matches() && AnswerId.isWellFormed(file.group(2))
        ? Optional.of(new AnswerFiles(file.group(1), new AnswerId(file.group(2))))
        : Optional.empty();
  }

  /** Where an answer stands in a content, or would stand in its first pack. */
  public static Optional<AnswerFiles> in(Set<String> paths, AnswerId id) {
    Optional<AnswerFiles> found =
        paths.stream()
            .filter(path -> path.contains("/answers/" + id.value() + "/"))
            .flatMap(path -> of(path).stream())
            .filter(files -> files.id().equals(id))
            .findFirst();
    return found.or(
        () ->
            paths.stream()
                .filter(path -> path.endsWith("/pack.yaml"))
                .sorted()
                .findFirst()
                .map(path -> new AnswerFiles(path.split("/")[1], id)));
  }

  /** What all variants share. */
  public String shared() {
    return folder() + "answer.yaml";
  }

  /** The text in a variant. */
  public String text(Language variant) {
    return folder() + variant.tag() + ".md";
  }

  /** The phrases of its topic in a language that people write in. */
  public String phrases(Language written) {
    return "packs/" + pack + "/phrases/" + id.topic() + "/" + written.tag() + ".txt";
  }

  /** The topics of its pack. */
  public String topics() {
    return "packs/" + pack + "/topics.yaml";
  }

  /** Its own files, the shared one first. */
  public List<String> own() {
    List<String> own = new ArrayList<>(List.of(shared()));
    for (Language variant : Language.values()) {
      own.add(text(variant));
    }
    return own;
  }

  /** The files of its topic's phrases. */
  public List<String> phrases() {
    return Language.WRITTEN.stream().map(this::phrases).toList();
  }

  /** Its own files and those of its topic's phrases. */
  public List<String> all() {
    List<String> all = new ArrayList<>(own());
    all.addAll(phrases());
    return all;
  }

  private String folder() {
    return "packs/" + pack + "/answers/" + id + "/";
  }
}
