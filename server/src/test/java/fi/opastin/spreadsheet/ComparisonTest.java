package fi.opastin.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String HEAD =
      "id;language;title;body;links;owner;reviewed;review_by;sources\n";

  @Test
  void touchesOnlyWhatIsInTheFile() {
    Difference difference =
        SmallContent.compare("topic;language;phrase\nwork-cv;fi;'-cv malli\nwork-cv;sv;göra cv\n");
    assertEquals(List.of(), difference.faults());
    assertEquals(
        Set.of(SmallContent.PHRASES, "packs/small/phrases/work-cv/sv.txt"),
        difference.texts().keySet());
    assertEquals(1, difference.count(Difference.Kind.ADDED));
    assertEquals(1, difference.count(Difference.Kind.REMOVED));
    assertEquals(
        Optional.of("# puhekieltä\n\n-cv malli\n"), difference.texts().get(SmallContent.PHRASES));
  }

  @Test
  void keepsEverythingOfAnAnswerThatHasNoCell() {
    Difference difference =
        SmallContent.compare(
            "id,language,title,reviewed\nwork-cv,fi,Näin teet ansioluettelon,1.12.2026\n");
    assertEquals(List.of(), difference.faults());
    String text = difference.texts().get(SmallContent.CV).orElseThrow();
    assertTrue(text.startsWith("---\ntitle: Näin teet ansioluettelon\nlinks:\n  - label"), text);
    assertTrue(text.contains("own: true"), text);
    assertTrue(text.endsWith("\n---\n- Aloita tästä.\n\n=Laske rauhassa.\n"), text);
    String shared = difference.texts().get(SmallContent.SHARED).orElseThrow();
    assertEquals(
        SmallContent.content()
            .files()
            .get(SmallContent.SHARED)
            .replaceFirst("reviewed: .*", "reviewed: '2026-12-01'"),
        shared);
  }

  @Test
  void keepsWhatElseIsSaidOfALinkOrASource() {
    Difference difference =
        SmallContent.compare(
            "id;language;links;sources\n"
                + "work-cv;fi;Tori | https://www.tyomarkkinatori.fi/;"
                + "https://www.tyomarkkinatori.fi/ | Työmarkkinatori | 2026\n");
    assertEquals(List.of(), difference.faults());
    assertTrue(difference.texts().get(SmallContent.CV).orElseThrow().contains("own: true"));
    assertTrue(difference.texts().get(SmallContent.SHARED).orElseThrow().contains("says:"));
    assertTrue(
        difference.texts().get(SmallContent.SHARED).orElseThrow().endsWith("next: [work-find]\n"));
  }

  @Test
  void makesANewAnswerOnlyWhole() {
    Difference half = SmallContent.compare("id;language;title;body\nwork-find;fi;Työnhaku;Hae.\n");
    assertEquals(
        List.of("owner", "reviewed", "review_by", "sources"),
        half.faults().stream().map(Fault::column).toList());
    assertTrue(half.texts().isEmpty());
    Difference whole =
        SmallContent.compare(
            HEAD
                + "work-find;fi;Työnhaku;Hae.;;Toimitus;2026-11-30;28.2.2028;https://a.fi | A\n"
                + "work-find;sv;;;;;;;\n");
    assertEquals(List.of(), whole.faults());
    assertEquals(
        Set.of("packs/small/answers/work-find/answer.yaml", "packs/small/answers/work-find/fi.md"),
        whole.texts().keySet());
  }

  @Test
  void removesATextThatIsEmptied() {
    Difference difference = SmallContent.compare("id;language;title;body\nwork-cv;fi;;\n");
    assertEquals(Optional.empty(), difference.texts().get(SmallContent.CV));
    assertEquals(2, difference.count(Difference.Kind.REMOVED));
  }

  @Test
  void tellsAllFaultsAtOnceWithTheirPlaces() {
    Difference difference =
        SmallContent.compare(
            HEAD
                + "work-cv;fi;A;B;;;22.13.2026;;\n"
                + "work-cv;fi;A;B;;;;;\n"
                + "Work CV;fi;A;B;;;;;\n"
                + "work-none;fi;A;B;;;;;\n"
                + "work-cv;no;A;B;;;;;\n"
                + "work-cv;en;A;;javascript:alert(1);;;;\n"
                + "work-cv;sv;A;B;;Anna;;;x | y | z\n"
                + "work-cv;fi-simple;A;B;;Bo;;;\n");
    assertEquals(
        List.of(
            "3 id TWICE",
            "4 id NOT_AN_ID",
            "5 id UNKNOWN_TOPIC",
            "6 language WRONG_LANGUAGE",
            "7 body EMPTY",
            "7 links NOT_A_LINK",
            "9 owner ROWS_DISAGREE",
            "2 reviewed NOT_A_DATE",
            "8 sources NOT_A_SOURCE"),
        difference.faults().stream()
            .map(fault -> fault.row() + " " + fault.column() + " " + fault.kind())
            .toList());
    assertTrue(difference.changes().isEmpty() && difference.texts().isEmpty());
  }

  @Test
  void tellsWhatIsWrongWithPhrases() {
    Difference difference =
        SmallContent.compare(
            "topic;language;phrase\nwork-none;fi;a\nwork-cv;fi-simple;a\nwork-cv;fi;\n"
                + "work-cv;fi;#a\nwork-cv;fi;\"a\nb\"\nwork-cv;fi;"
                + "a".repeat(501)
                + "\n");
    assertEquals(
        List.of(
            Fault.Kind.UNKNOWN_TOPIC,
            Fault.Kind.WRONG_LANGUAGE,
            Fault.Kind.EMPTY,
            Fault.Kind.COMMENT,
            Fault.Kind.NOT_ONE_LINE,
            Fault.Kind.TOO_LONG),
        difference.faults().stream().map(Fault::kind).toList());
    assertFalse(difference.faults().toString().contains("aaa"));
  }

  @Test
  void readsDaysAsSpreadsheetProgramsWriteThem() {
    assertEquals(Optional.of("2026-11-22"), Days.read("22.11.2026"));
    assertEquals(Optional.of("2026-11-22"), Days.read("46348"));
    assertEquals(Optional.of("2026-11-22"), Days.read("2026-11-22"));
    assertEquals(Optional.empty(), Days.read("30.2.2026"));
    assertEquals(Optional.empty(), Days.read("tomorrow"));
  }

  @Test
  void makesFormulasHarmlessAndNothingElse() {
    for (String text :
        List.of(
            "=1+1", "+358", "-5", "@x", "\tx", "\rx", "'=1", "''-x", " =1", "'tis", "a=b", "")) {
      String out = Harmless.out(text);
      assertFalse(out.strip().matches("(?s)[=+\\-@].*"), text);
      assertEquals(text, Harmless.in(out));
    }
    assertEquals("'tis", Harmless.out("'tis"));
  }
}
