package fi.opastin.editor;

import fi.opastin.knowledge.NoteText;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences of an answer that are true only for a time, in its form. */
public record NoteFields(AnswerView view) {

  /** What the names of a note's fields begin with; its number and one of the others follow. */
  public static final String NOTE = "note-";

  public static final String FROM = "-from";
  public static final String UNTIL = "-until";
  public static final String GONE = "-gone";

  private static final int ROWS = 3;

  /** The field of what a note says in a variant. */
  public static String text(int note, Language variant) {
    return NOTE + note + "-" + variant.tag();
  }

  /** All notes, and room for one more. */
  Html html() {
    List<NoteText> notes = view.sheet().shared().notes();
    List<Html> fields = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      fields.add(
          note(
              i,
              say(AnswerWords.NOTE) + (i + 1),
              notes.get(i),
              AnswerInputs.tick(NOTE + i + GONE, "true", say(AnswerWords.NOTE_GONE), false)));
    }
    fields.add(note(notes.size(), say(AnswerWords.NEW_NOTE), NoteText.NONE, Html.NONE));
    return AnswerInputs.group(
        say(AnswerWords.NOTES),
        Html.tag("p").attr("class", "help").text(say(AnswerWords.NOTES_HELP)),
        Html.of(fields));
  }

  private Html note(int number, String legend, NoteText note, Html gone) {
    return AnswerInputs.group(
        legend,
        Html.tag("div")
            .attr("class", "row")
            .with(
                day(NOTE + number + FROM, AnswerWords.NOTE_FROM, note.from()),
                day(NOTE + number + UNTIL, AnswerWords.NOTE_UNTIL, note.until())),
        Html.tag("div")
            .attr("class", "columns variants")
            .with(
                Html.all(
                    Stream.of(Language.values())
                        .map(variant -> text(text(number, variant), variant, note)))),
        gone);
  }

  private Html day(String name, AnswerWords label, String value) {
    return AnswerInputs.line(name, say(label), value, Optional.empty(), view.isWrong(name));
  }

  private Html text(String name, Language variant, NoteText note) {
    return AnswerInputs.area(
        name,
        AnswerWords.nameOf(variant),
        note.text(variant),
        ROWS,
        Optional.empty(),
        view.isWrong(name));
  }

  private String say(AnswerWords words) {
    return view.say(words);
  }
}
