package fi.opastin.editor;

import fi.opastin.knowledge.AnswerSharedFile;
import fi.opastin.knowledge.NoteText;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlDocument;
import java.util.List;
import java.util.stream.Stream;

/** The field of the form that a finding about a sentence for a time belongs to. Pure. */
final class NotePlace {

  private NotePlace() {}

  /** By its line in the file. */
  static String of(String shared, Finding finding) {
    int line = finding.line();
    String field = NoteFields.NOTE + 0 + NoteFields.FROM;
    if (YamlDocument.parse("", shared, 1)
        instanceof YamlDocument.Parsed.Document(YamlDocument file)) {
      List<NoteText> notes = AnswerSharedFile.parse(shared).notes();
      for (int i = 0; i < notes.size(); i++) {
        String note = NoteFields.NOTE + i;
        field = file.line("/notes/" + i) <= line ? note + NoteFields.FROM : field;
        field = file.line("/notes/" + i + "/until") == line ? note + NoteFields.UNTIL : field;
        field =
            file.line("/notes/" + i + "/text") == line ? missing(i, notes.get(i), finding) : field;
        for (Language variant : notes.get(i).texts().keySet()) {
          String text = "/notes/" + i + "/text/" + variant.tag();
          field = file.line(text) == line ? NoteFields.text(i, variant) : field;
        }
      }
    }
    return field;
  }

  /** What is wrong with a whole text is that a variant is missing, which the finding names. */
  private static String missing(int number, NoteText note, Finding finding) {
    return Stream.of(Language.values())
        .filter(variant -> note.text(variant).isEmpty())
        .filter(variant -> finding.message().contains("'" + variant.tag() + "'"))
        .findFirst()
        .map(variant -> NoteFields.text(number, variant))
        .orElse(NoteFields.text(number, Language.FI));
  }

  /** By what it says, which names the last day of the note. */
  static String of(String shared, String said) {
    List<NoteText> notes = AnswerSharedFile.parse(shared).notes();
    for (int i = 0; i < notes.size(); i++) {
      if (said.contains(notes.get(i).until())) {
        return NoteFields.NOTE + i + NoteFields.UNTIL;
      }
    }
    return NoteFields.NOTE + 0 + NoteFields.UNTIL;
  }
}
