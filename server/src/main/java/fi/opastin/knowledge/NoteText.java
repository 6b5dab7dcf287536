package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.LocalText;
import fi.opastin.language.Language;
import fi.opastin.packs.YamlEntries;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence that is true only for a time, as fields that a person fills in: everything as text,
 * since it need not be right yet. Immutable.
 *
 * @param from its first day
 * @param until its last day
 * @param texts what it says in each variant that is written, on one line
 */
public record NoteText(String from, String until, Map<Language, String> texts) {

  /** Nothing written yet. */
  public static final NoteText NONE = new NoteText("", "", Map.of());

  public NoteText {
    Map<Language, String> written = new EnumMap<>(Language.class);
    texts.forEach(
        (variant, text) -> {
          String line = text.replaceAll("\\s+", " ").strip();
          if (!line.isEmpty()) {
            written.put(variant, line);
          }
        });
    texts = Collections.unmodifiableMap(written);
  }

  /** What it says in a variant; nothing where that is missing. */
  public String text(Language variant) {
    return texts.getOrDefault(variant, "");
  }

  /** Whether it is shown on a day; one without two right days never is. */
  public boolean holdsOn(LocalDate day) {
    try {
      return new Answer.Note(LocalDate.parse(from), LocalDate.parse(until), LocalText.NONE)
          .holdsOn(day);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The notes of a file. */
  static List<NoteText> in(JsonNode notes) {
    List<NoteText> all = new ArrayList<>();
    for (JsonNode note : notes) {
      Map<Language, String> texts = new EnumMap<>(Language.class);
      for (Language variant : Language.values()) {
        Optional.ofNullable(note.path("text").get(variant.tag()))
            .ifPresent(text -> texts.put(variant, text.asText("")));
      }
      all.add(new NoteText(note.path("from").asText(""), note.path("until").asText(""), texts));
    }
    return all;
  }

  /** The note as an item of a list. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("- from: " + YamlEntries.quoted(from));
    lines.add("  until: " + YamlEntries.quoted(until));
    lines.add("  text:" + (texts.isEmpty() ? " {}" : ""));
    texts.forEach(
        (variant, text) -> lines.add("    " + variant.tag() + ": " + YamlEntries.quoted(text)));
    return lines;
  }
}
