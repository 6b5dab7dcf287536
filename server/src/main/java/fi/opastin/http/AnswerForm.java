package fi.opastin.http;

import fi.opastin.editing.AnswerFiles;
import fi.opastin.editing.AnswerSheet;
import fi.opastin.editor.AnswerPage;
import fi.opastin.editor.NoteFields;
import fi.opastin.editor.PlaceNames;
import fi.opastin.editor.RulesPage;
import fi.opastin.knowledge.AnswerSharedFile;
import fi.opastin.knowledge.AnswerTextFile;
import fi.opastin.knowledge.NoteText;
import fi.opastin.knowledge.RuleText;
import fi.opastin.language.Language;
import fi.opastin.spreadsheet.Days;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of an answer as its page sends it. Immutable.
 *
 * @param form its fields
 * @param places by which places are told
 */
record AnswerForm(FormBody form, PlaceNames places) {

  private static final int MOST_ROWS = 40;
  private static final int LONGEST_LINE = 2_000;

  /** The answer that was typed. */
  AnswerSheet sheet(AnswerFiles files) {
    Map<Language, AnswerTextFile> texts = new EnumMap<>(Language.class);
    for (Language variant : Language.values()) {
      texts.put(variant, text(variant.tag()));
    }
    return new AnswerSheet(files, shared(), texts);
  }

  private AnswerTextFile text(String variant) {
    List<AnswerTextFile.Link> links = new ArrayList<>();
    for (int row = 0; row < MOST_ROWS; row++) {
      String name = variant + "-link-" + row;
      AnswerTextFile.Link link =
          new AnswerTextFile.Link(
              line(name + "-label"), line(name + "-url"), form.text(name + "-own").isPresent());
      if (!link.label().isEmpty() || !link.url().isEmpty()) {
        links.add(link);
      }
    }
    return new AnswerTextFile(
        line(variant + "-title"), links, form.text(variant + "-body").orElse(""));
  }

  private AnswerSharedFile shared() {
    List<AnswerSharedFile.SourceLine> sources = new ArrayList<>();
    for (int row = 0; row < MOST_ROWS; row++) {
      String name = "source-" + row;
      AnswerSharedFile.SourceLine source =
          new AnswerSharedFile.SourceLine(
              line(name + "-ref"),
              line(name + "-name"),
              line(name + "-date"),
              split(line(name + "-says")));
      if (!source.equals(new AnswerSharedFile.SourceLine("", "", "", List.of()))) {
        sources.add(source);
      }
    }
    return new AnswerSharedFile(
        line("owner"),
        day("reviewed"),
        day("review-by"),
        readers(),
        sources,
        split(line("next")),
        split(line("paths")),
        notes());
  }

  private List<NoteText> notes() {
    List<NoteText> notes = new ArrayList<>();
    for (int row = 0; !form.all(NoteFields.NOTE + row + NoteFields.FROM).isEmpty(); row++) {
      String name = NoteFields.NOTE + row;
      Map<Language, String> texts = new EnumMap<>(Language.class);
      for (Language variant : Language.values()) {
        texts.put(variant, line(NoteFields.text(row, variant)));
      }
      NoteText note =
          new NoteText(day(name + NoteFields.FROM), day(name + NoteFields.UNTIL), texts);
      if (!note.equals(NoteText.NONE) && form.text(name + NoteFields.GONE).isEmpty()) {
        notes.add(note);
      }
    }
    return notes;
  }

  /** Whom the answer is for. */
  AnswerSharedFile.Readers readers() {
    return new AnswerSharedFile.Readers(
        form.all("audience"),
        line("min-age"),
        line("max-age"),
        places.municipalities(line("municipalities")),
        places.regions(line("regions")));
  }

  /** The lines of phrases in each language. */
  Map<Language, String> phrases() {
    Map<Language, String> phrases = new EnumMap<>(Language.class);
    for (Language language : Language.WRITTEN) {
      phrases.put(language, form.text("phrases-" + language.tag()).orElse(""));
    }
    return phrases;
  }

  /** The rules that were sent, one after the other, emptied ones in their places. */
  List<RuleText> rules() {
    List<RuleText> rules = new ArrayList<>();
    for (int row = 0; !form.all(RulesPage.RULE + row + RulesPage.ANY).isEmpty(); row++) {
      String name = RulesPage.RULE + row;
      rules.add(new RuleText(patterns(name + RulesPage.ANY), patterns(name + RulesPage.NOT)));
    }
    return rules;
  }

  private List<String> patterns(String name) {
    return form.text(name).orElse("").lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /**
   * The files of phrases as they were typed; one whose lines are the same stays as it is.
   *
   * @param phrases lines by language
   */
  static Map<String, Optional<String>> written(
      AnswerFiles files,
      Map<Language, String> phrases,
      java.util.function.Function<String, Optional<String>> now) {
    Map<String, Optional<String>> written = new LinkedHashMap<>();
    phrases.forEach(
        (language, lines) -> {
          String path = files.phrases(language);
          Optional<String> before = now.apply(path);
          List<String> typed = lines.strip().lines().map(String::stripTrailing).toList();
          boolean same =
              before
                  .map(text -> text.strip().lines().map(String::stripTrailing).toList())
                  .map(typed::equals)
                  .orElse(typed.isEmpty());
          written.put(
              path,
              same
                  ? before
                  : typed.isEmpty()
                      ? Optional.empty()
                      : Optional.of(String.join("\n", typed) + "\n"));
        });
    return written;
  }

  /** What somebody wants to save of it. */
  AnswerBench.Wish wish(Map<String, Optional<String>> texts, String otherwise) {
    return new AnswerBench.Wish(
        form.text(AnswerPage.VERSION).map(AnswerForm::version),
        Optional.of(form.text(AnswerPage.MARK).orElse("")),
        title().isEmpty() ? otherwise : title(),
        form.text("anew").isPresent(),
        texts);
  }

  String title() {
    return line("title");
  }

  /** The draft that it names. */
  Optional<String> draft() {
    return form.text(AnswerPage.DRAFT);
  }

  /** Whether it may be saved with errors. */
  boolean anyway() {
    return form.text("anyway").isPresent();
  }

  private static int version(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw Problem.at(ProblemType.INVALID_FIELD, AnswerPage.VERSION, "must be a whole number")
          .toException();
    }
    return Integer.parseInt(text);
  }

  private String line(String name) {
    String text = form.text(name).orElse("").replaceAll("\\s+", " ").strip();
    if (text.length() > LONGEST_LINE) {
      throw Problem.at(
              ProblemType.INVALID_FIELD, name, "must have at most " + LONGEST_LINE + " characters")
          .toException();
    }
    return text;
  }

  /** A day, which may be written as people in Finland write it. */
  private String day(String name) {
    String text = line(name);
    return Days.read(text).orElse(text);
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
