package fi.opastin.editing;

import fi.opastin.knowledge.AnswerSharedFile;
import fi.opastin.knowledge.AnswerTextFile;
import fi.opastin.language.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer as an editor has it on the table: the fields of all its files. Immutable.
 *
 * @param files where it stands
 * @param shared what its variants share
 * @param texts the text in each variant that is written
 */
public record AnswerSheet(
    AnswerFiles files, AnswerSharedFile shared, Map<Language, AnswerTextFile> texts) {

  public AnswerSheet {
    Map<Language, AnswerTextFile> written = new EnumMap<>(Language.class);
    texts.forEach(
        (variant, text) -> {
          if (!text.isEmpty()) {
            written.put(variant, text);
          }
        });
    texts = java.util.Collections.unmodifiableMap(written);
  }

  /**
   * Reads an answer.
   *
   * @param text the text of a file; empty where there is none
   */
  public static AnswerSheet of(AnswerFiles files, Function<String, Optional<String>> text) {
    Map<Language, AnswerTextFile> texts = new EnumMap<>(Language.class);
    for (Language variant : Language.values()) {
      text.apply(files.text(variant))
          .ifPresent(written -> texts.put(variant, AnswerTextFile.parse(written)));
    }
    return new AnswerSheet(
        files,
        text.apply(files.shared()).map(AnswerSharedFile::parse).orElse(AnswerSharedFile.NONE),
        texts);
  }

  /** The text in a variant; nothing where it is missing. */
  public AnswerTextFile text(Language variant) {
    return texts.getOrDefault(variant, AnswerTextFile.NONE);
  }

  /** The same with other texts. */
  public AnswerSheet with(Map<Language, AnswerTextFile> other) {
    return new AnswerSheet(files, shared, other);
  }

  /**
   * The texts that its files have by it; empty where a file goes or is not there.
   *
   * @param now the text of a file as it is written now
   */
  public Map<String, Optional<String>> written(Function<String, Optional<String>> now) {
    Map<String, Optional<String>> written = new LinkedHashMap<>();
    Optional<String> before = now.apply(files.shared());
    written.put(
        files.shared(),
        shared.equals(AnswerSharedFile.NONE) && before.isEmpty()
            ? Optional.empty()
            : Optional.of(shared.written(before)));
    for (Language variant : Language.values()) {
      String path = files.text(variant);
      written.put(
          path, Optional.ofNullable(texts.get(variant)).map(text -> text.written(now.apply(path))));
    }
    return written;
  }

  /** Of the texts that its files have by it, those that are not written so now. */
  public Map<String, Optional<String>> changes(Function<String, Optional<String>> now) {
    Map<String, Optional<String>> changes = written(now);
    changes.entrySet().removeIf(file -> file.getValue().equals(now.apply(file.getKey())));
    return changes;
  }
}
