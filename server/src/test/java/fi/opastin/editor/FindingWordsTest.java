package fi.opastin.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.DirectoryFinding;
import fi.opastin.directory.ServiceReader;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.AnswerLint;
import fi.opastin.knowledge.PackContent;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.packs.Schemas;
import fi.opastin.packs.YamlDocument;
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

  /** What the schema library says of everything that can be wrong with a file. */
  @Test
  void nothingThatASchemaSaysStaysEnglish() {
    Map<String, String> files =
        Map.of(
            "answer",
            """
            owner: ""
            reviewed: tomorrow
            sources: [{name: " ", date: soon, says: []}]
            next: [Not An Id, a, b, c, d, e, f]
            paths: {}
            notes: [{from: x, text: {fi: a}}]
            when: {audience: [dogs], ages: {min: a, max: 200}, regions: [x], municipalities: [y]}
            more: 1
            """,
            "answer-text",
            "title: \"" + "a".repeat(100) + "\"\nlinks: [{label: 1, own: maybe}]\n",
            "service",
            """
            services:
            - {id: A, type: none, languages: [fi, fi], channels: [], hours: {always: false},
               valid: 3, ages: {min: -1}, phones: [{number: x}], emails: [{email: x}], name: {}}
            """,
            "overrides",
            "overrides: [{id: a, hide: false, set: {id: b}}, {id: b, by: x, because: y}]",
            "topics",
            "topics: [{id: 7}]");
    files.forEach(
        (kind, text) -> {
          YamlDocument document =
              ((YamlDocument.Parsed.Document) YamlDocument.parse(kind, text, 1)).document();
          List<Finding> findings = new Schemas().check(document, kind);
          assertFalse(findings.isEmpty(), kind);
          for (Finding finding : findings) {
            for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
              String said = FindingWords.in(finding.message(), language);
              assertFalse(said.matches("(?s).*(regex|schema|expected|array|found).*"), said);
              assertNotEquals(finding.message(), said);
            }
          }
        });
    assertEquals(
        "Määräaikaiset lauseet 1, Teksti: Svenska puuttuu",
        FindingWords.in("notes[0].text: required property 'sv' not found", Language.FI));
  }

  /** Services with nearly everything wrong, as their reader sees them. */
  @Test
  void nothingThatIsSaidOfServicesStaysEnglish() {
    String services =
        """
        services:
        - id: a
          type: ohjaamo
          more: 1
          name: {xx: a}
          organization: {}
          audience: [dogs, ""]
          ages: {min: 30, max: 20}
          located: "999"
          serves: {nationwide: true, municipalities: ["285"]}
          location: {lat: 99}
          phones: [{number: x}, 7]
          emails: [{email: x, source: 9}]
          valid: {from: 2026-02-01, until: 2026-01-01, successor: "?"}
          alert: {}
          free: maybe
          hours:
            regular:
            - {days: mon-xxx, opens: "9:00", closes: "8:00"}
            - {days: tue, opens: nine, closes: "8:00"}
            - {days: wed, opens: "9:00", closes: "12:00"}
            - {days: wed, opens: "10:00", closes: "12:00"}
            exceptions:
            - {from: 2026-02-30}
            - {from: 2026-02-02, until: 2026-02-01, closed: true}
            - {from: 2026-02-02}
            - from: 2026-02-03
              open: [{opens: "9:00", closes: "12:00"}, {opens: "9:00", closes: "12:00"}]
        - {id: A, type: none}
        - {id: b, type: kela, name: b, description: b, organization: b, sources: 3, hours: {}}
        """;
    YamlDocument document =
        ((YamlDocument.Parsed.Document) YamlDocument.parse("f", services, 1)).document();
    var places = Finland.draft().directory().orElseThrow().places();
    List<String> messages =
        ServiceReader.read(Map.of("f", document.root()), places).findings().stream()
            .map(DirectoryFinding::message)
            .distinct()
            .toList();
    assertTrue(messages.size() > 25, messages.toString());
    for (Language language : List.of(Language.FI, Language.SV)) {
      assertEquals(
          List.of(),
          messages.stream()
              .filter(message -> FindingWords.in(message, language).equals(message))
              .toList());
    }
  }

  /** Files of messages that stand where none is looked for, as their reader sees them. */
  @Test
  void nothingThatIsSaidOfWhereMessagesStandStaysEnglish() {
    for (String kind : List.of("phrases", "follow-ups", "contact-wishes")) {
      String message =
          PackContent.of(Map.of("packs/finland/" + kind + "/work-cv/et.txt", "sõna\n"))
              .read()
              .findings()
              .stream()
              .map(Finding::message)
              .filter(said -> said.startsWith(kind))
              .findFirst()
              .orElseThrow();
      for (Language language : List.of(Language.FI, Language.SV)) {
        String said = FindingWords.in(message, language);
        assertNotEquals(message, said);
        assertTrue(said.contains(" " + kind + "/"), said);
      }
    }
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
