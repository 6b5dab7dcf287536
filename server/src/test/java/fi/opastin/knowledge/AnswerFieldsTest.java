package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of answers as fields, there and back. */
class AnswerFieldsTest {

  private static final SortedMap<String, String> FILES =
      new PackReader(Path.of("content")).content().files();

  private static Map<String, String> files(String ending) {
    Map<String, String> files =
        FILES.entrySet().stream()
            .filter(file -> file.getKey().contains("/answers/") && file.getKey().endsWith(ending))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertFalse(files.isEmpty());
    return files;
  }

  @Test
  void whatDidNotChangeStaysToTheByte() {
    files(".md")
        .forEach(
            (path, text) ->
                assertEquals(text, AnswerTextFile.parse(text).written(Optional.of(text)), path));
    files("answer.yaml")
        .forEach(
            (path, text) ->
                assertEquals(text, AnswerSharedFile.parse(text).written(Optional.of(text)), path));
  }

  @Test
  void whatIsWrittenAnewReadsBackAsTheSameFields() {
    files(".md")
        .forEach(
            (path, text) -> {
              AnswerTextFile fields = AnswerTextFile.parse(text);
              assertFalse(fields.title().isEmpty(), path);
              assertEquals(fields, AnswerTextFile.parse(fields.written(Optional.empty())), path);
            });
    files("answer.yaml")
        .forEach(
            (path, text) -> {
              AnswerSharedFile fields = AnswerSharedFile.parse(text);
              assertFalse(fields.owner().isEmpty(), path);
              assertEquals(fields, AnswerSharedFile.parse(fields.written(Optional.empty())), path);
            });
  }

  @Test
  void aChangedBodyLeavesTheHeadAsItWasWritten() {
    String before = "---\n# note\ntitle:   'Otsikko'\nlinks: []\n---\n\nVanha.\n";
    AnswerTextFile fields = AnswerTextFile.parse(before);
    assertEquals("Otsikko", fields.title());
    assertEquals("Vanha.", fields.body());
    assertEquals(
        "---\n# note\ntitle:   'Otsikko'\nlinks: []\n---\nUusi.\n",
        new AnswerTextFile(fields.title(), fields.links(), "Uusi.\r\n")
            .written(Optional.of(before)));
  }

  @Test
  void aChangedTitleLeavesTheBodyAsItWasWritten() {
    String before =
        "---\n"
            + "title: Vanha\n"
            + "links:\n"
            + "  - {label: Kela, url: 'https://kela.fi/'}\n"
            + "---\n\n\n"
            + "- a\n\n\n"
            + "- b\n";
    AnswerTextFile fields = AnswerTextFile.parse(before);
    assertEquals(
        "---\n"
            + "title: \"Uusi: otsikko\"\n"
            + "links:\n"
            + "  - {label: Kela, url: 'https://kela.fi/'}\n"
            + "---\n\n\n"
            + "- a\n\n\n"
            + "- b\n",
        new AnswerTextFile("Uusi: otsikko", fields.links(), fields.body())
            .written(Optional.of(before)));
  }

  @Test
  void aChangedOwnerLeavesNotesAndCommentsAlone() {
    String before =
        "# ours\n"
            + "owner: A\n"
            + "reviewed: 2026-11-22\n"
            + "review_by: 2027-11-22\n"
            + "sources:\n"
            + "  - ref: x # why\n"
            + "notes:\n"
            + "  - from: 2026-01-01\n"
            + "    until: 2026-02-01\n"
            + "    text: {fi: a}\n";
    AnswerSharedFile was = AnswerSharedFile.parse(before);
    AnswerSharedFile now =
        new AnswerSharedFile(
            "B",
            was.reviewed(),
            was.reviewBy(),
            new AnswerSharedFile.Readers(List.of(), "16", "", List.of("091"), List.of("09")),
            was.sources(),
            List.of("work-cv"),
            was.paths(),
            was.notes());
    String written = now.written(Optional.of(before));
    assertEquals(
        "# ours\nowner: B\nreviewed: 2026-11-22\nreview_by: 2027-11-22\nwhen:\n  ages: {min: 16}\n"
            + "  municipalities: [\"091\"]\n  regions: [\"09\"]\nsources:\n  - ref: x # why\n"
            + "next: [work-cv]\nnotes:\n  - from: 2026-01-01\n    until: 2026-02-01\n"
            + "    text: {fi: a}\n",
        written);
    assertEquals(now, AnswerSharedFile.parse(written));
  }

  private static final String NOTES =
      """
      owner: A
      notes: # for a time
      # of spring
      - from: 2026-01-01
        until: 2026-02-01
        text: {fi: kevät, sv: 'vår'}

      # of summer
      - from: 2026-06-01   # early
        until: 2026-07-01
        text:
          fi: >-
            kesä
            tulee
      # the end
      paths: [a-b]
      """;

  private static String withNotes(java.util.function.UnaryOperator<List<NoteText>> change) {
    AnswerSharedFile was = AnswerSharedFile.parse(NOTES);
    AnswerSharedFile now =
        new AnswerSharedFile(
            was.owner(),
            was.reviewed(),
            was.reviewBy(),
            was.readers(),
            was.sources(),
            was.next(),
            was.paths(),
            change.apply(was.notes()));
    String written = now.written(Optional.of(NOTES));
    assertEquals(now, AnswerSharedFile.parse(written));
    return written;
  }

  @Test
  void notesThatDidNotChangeStayAsTheyWereWritten() {
    NoteText fresh = new NoteText("2026-09-01", "2026-09-30", Map.of(Language.EN, "a: b"));
    assertEquals("kesä tulee", AnswerSharedFile.parse(NOTES).notes().get(1).text(Language.FI));
    assertEquals(NOTES, withNotes(notes -> notes));
    String added = "- from: 2026-09-01\n  until: 2026-09-30\n  text:\n    en: \"a: b\"\n";
    assertEquals(
        NOTES.replace("# the end", added + "# the end"),
        withNotes(notes -> List.of(notes.get(0), notes.get(1), fresh)));
    assertEquals(
        NOTES.replace("\n# of summer", added + "\n# of summer"),
        withNotes(notes -> List.of(notes.get(0), fresh, notes.get(1))));
    String spring = NOTES.substring(NOTES.indexOf("- from"), NOTES.indexOf("\n# of summer"));
    assertEquals(NOTES.replace(spring, added), withNotes(notes -> List.of(fresh, notes.get(1))));
    assertEquals(
        NOTES.replace("# of spring\n" + spring, ""), withNotes(notes -> notes.subList(1, 2)));
    assertEquals("owner: A\npaths: [a-b]\n", withNotes(notes -> List.of()));
  }

  @Test
  void notesThatAreWrittenOtherwiseAreWrittenAnew() {
    String flow = "notes: [{from: 2026-01-01, until: 2026-02-01, text: {fi: a}}]\n";
    AnswerSharedFile was = AnswerSharedFile.parse(flow);
    NoteText other = new NoteText("2026-01-01", "2026-03-01", Map.of(Language.FI, "a"));
    AnswerSharedFile now =
        new AnswerSharedFile(
            "B", "", "", was.readers(), List.of(), List.of(), List.of(), List.of(other));
    assertEquals(
        "owner: B\nnotes:\n  - from: 2026-01-01\n    until: 2026-03-01\n    text:\n      fi: a\n",
        now.written(Optional.of(flow)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "~",
        "null",
        "2026",
        "0x1",
        "a: b",
        "a #b",
        "- a",
        "\"",
        "'",
        "\\",
        "<script>alert(1)</script>",
        "---",
        "...",
        "{a: b}",
        "[a",
        "*a",
        "&a",
        "!!x",
        "a\tb",
        "\u0085\u2028\uFEFF\u0007",
        "😀 ”a”",
        "%x",
        "@x",
        "`x",
        "a,b",
        "https://a.fi/?a=b&c=[d]#e",
        "title: x\nlinks: y"
      })
  void everyTextComesBack(String text) {
    AnswerTextFile fields =
        new AnswerTextFile(text, List.of(new AnswerTextFile.Link(text, text, true)), "Teksti.");
    assertEquals(fields, AnswerTextFile.parse(fields.written(Optional.empty())));
    AnswerSharedFile shared =
        new AnswerSharedFile(
            text,
            text,
            text,
            new AnswerSharedFile.Readers(List.of(text), text, text, List.of(text), List.of(text)),
            List.of(new AnswerSharedFile.SourceLine(text, text, text, List.of(text))),
            List.of(text),
            List.of(text),
            List.of(new NoteText(text, text, Map.of(Language.FI, text))));
    assertEquals(shared, AnswerSharedFile.parse(shared.written(Optional.empty())));
  }

  @Test
  void aFileWithoutAHeadIsAllBody() {
    AnswerTextFile fields = AnswerTextFile.parse("no head");
    assertEquals("no head", fields.body());
    assertEquals("no head", fields.written(Optional.of("no head")));
    AnswerTextFile mended = new AnswerTextFile("T", List.of(), "no head");
    assertEquals("---\ntitle: T\n---\nno head\n", mended.written(Optional.of("no head")));
    assertTrue(AnswerTextFile.parse("").isEmpty());
  }
}
