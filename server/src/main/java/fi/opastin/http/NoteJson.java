package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.knowledge.NoteText;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The sentences of an answer that are true only for a time, in JSON. Stateless. */
final class NoteJson {

  private NoteJson() {}

  static ArrayNode of(List<NoteText> notes) {
    ArrayNode json = Json.array();
    for (NoteText note : notes) {
      ObjectNode text =
          json.addObject().put("from", note.from()).put("until", note.until()).putObject("text");
      note.texts().forEach((variant, said) -> text.put(variant.tag(), said));
    }
    return json;
  }

  /** The notes of a list. */
  static List<NoteText> notes(JsonNode json) {
    List<NoteText> notes = new ArrayList<>();
    for (JsonNode note : json) {
      if (!note.isObject()) {
        throw AnswerSheetJson.fault("notes", "must be a list of objects");
      }
      Map<Language, String> texts = new EnumMap<>(Language.class);
      JsonNode said = AnswerSheetJson.object(note, "text");
      for (Language variant : Language.values()) {
        AnswerSheetJson.text(said, variant.tag()).ifPresent(text -> texts.put(variant, text));
      }
      notes.add(
          new NoteText(
              AnswerSheetJson.text(note, "from").orElse(""),
              AnswerSheetJson.text(note, "until").orElse(""),
              texts));
    }
    return notes;
  }
}
