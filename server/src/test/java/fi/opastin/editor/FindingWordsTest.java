package fi.opastin.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.AnswerLint;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FindingWordsTest {

  private static final List<Saying> SAYINGS = FindingWords.SAYINGS;

  @ParameterizedTest
  @FieldSource("SAYINGS")
  void everySentenceIsFoundAndKeepsWhatDiffers(Saying saying) {
    int differing = saying.english().matcher("").groupCount();
    String message = filled(saying.said().en());
    for (Language language : List.of(Language.FI, Language.SV)) {
      String said = FindingWords.in(message, language);
      assertEquals(
          filled(saying.said().in(language)), said, "another template takes it: " + message);
      assertEquals(
          IntStream.range(0, differing).mapToObj(i -> "<" + i + ">").toList(), places(said));
      assertNotEquals(message, said);
    }
    assertEquals(message, FindingWords.in(message, Language.EN));
  }

  private static String filled(String template) {
    return template.replaceAll("\\{(\\d)}", "<$1>");
  }

  private static List<String> places(String text) {
    TreeSet<String> places = new TreeSet<>();
    for (int i = 0; i < 9; i++) {
      if (text.contains("<" + i + ">")) {
        places.add("<" + i + ">");
      }
    }
    return List.copyOf(places);
  }

  /** An answer with nearly everything wrong that an editor can do, as the lint sees it. */
  @Test
  void nothingThatTheLintSaysOfAnAnswerStaysEnglish() throws IOException {
    String folder = "packs/finland/answers/work-cv/";
    Map<String, String> texts = new TreeMap<>();
    String shared = Files.readString(Path.of("content", folder, "answer.yaml"));
    texts.put(
        folder + "answer.yaml",
        shared
            .replaceFirst("reviewed: .*", "reviewed: 2030-01-01")
            .replaceFirst("next: .*", "next: [no-such, work-find]"));
    texts.put(
        folder + "fi.md",
        """
        ---
        title: Otsikko
        ---
        # Otsikko

        Soita 040 123 4567. Tuki on 500 euroa. Asioidessasi tarvitaan hakemista ja \
        työttömyysturvajärjestelmäuudistussuunnitelma esim. [väärä](javascript:x).

        - yksi
        - kaksi
        """);
    texts.put(folder + "fi-simple.md", "---\ntitle: Selko\n---\nKela ja TEM maksavat 600 euroa.\n");
    texts.put(folder + "sv.md", "---\ntitle: Rubrik\n---\n\n");
    texts.put("packs/finland/phrases/work-cv/fi.txt", "cv\ncv\n!!!\n" + "a".repeat(2000) + "\n");
    List<Finding> findings =
        new AnswerLint(Finland.draft())
            .of(new AnswerId("work-cv"), texts, LocalDate.of(2026, 11, 30));
    assertTrue(findings.size() > 12, findings.toString());
    for (Language language : List.of(Language.FI, Language.SV)) {
      assertEquals(
          List.of(),
          findings.stream()
              .map(Finding::message)
              .filter(message -> FindingWords.in(message, language).equals(message))
              .toList());
    }
  }
}
