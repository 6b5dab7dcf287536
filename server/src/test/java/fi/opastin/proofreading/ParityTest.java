package fi.opastin.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParityTest {

  private static final Parity PARITY =
      new Parity(
          new Vocabulary(
              List.of(),
              Map.of(),
              Map.of(),
              List.of(Set.of("kela.fi", "fpa.fi"), Set.of("116111", "080096116"))));

  private static Version version(Language language, String text) {
    return version(language, text, Set.of(), 0);
  }

  private static Version version(Language language, String text, Set<String> links, int steps) {
    Passage passage = Passage.of(language, language + ".md", 7, text);
    return new Version(language, passage.file(), 7, List.of(passage), links, steps);
  }

  private static List<String> check(Version... versions) {
    List<String> findings = new ArrayList<>();
    PARITY.check(List.of(versions)).forEach(finding -> findings.add(finding.toString()));
    return findings;
  }

  @Test
  void readsTheSameFiguresInEveryLanguage() {
    assertEquals(
        List.of(),
        check(
            version(Language.FI, "Haku on 17.2.–17.3.2026. Maksu on 100 euroa kolmelta."),
            version(Language.FI_SIMPLE, "Haku on 17.2.–17.3.2026."),
            version(Language.SV, "Ansökan är 17.2–17.3.2026. Avgiften är 100 euro för tre."),
            version(Language.EN, "It is open 17 February–17 March 2026. The fee is €100 for 3.")));
  }

  @Test
  void findsAFactThatOneVariantLacks() {
    assertEquals(
        List.of("sv.md:7: warning: amount \"100 euroa\" stands in another variant and not here"),
        check(
            version(Language.FI, "Maksu on 100 euroa."),
            version(Language.SV, "Det är en avgift.")));
    assertEquals(
        List.of("en.md:7: warning: year \"2026\" stands in another variant and not here"),
        check(version(Language.FI, "Vuonna 2026."), version(Language.EN, "This year.")));
  }

  @Test
  void blocksFactsThatContradict() {
    assertEquals(
        List.of(
            "fi.md:7: error: amount \"200 euros\" stands in another variant and not here",
            "en.md:7: error: amount \"100 euroa\" stands in another variant and not here"),
        check(
            version(Language.FI, "Maksu on 100 euroa."),
            version(Language.EN, "The fee is 200 euros.")));
  }

  @Test
  void warnsOfOtherNumbers() {
    assertEquals(
        List.of("en.md:7: warning: number \"25\" stands in another variant and not here"),
        check(version(Language.FI, "Alle 25-vuotias."), version(Language.EN, "If you are young.")));
  }

  @Test
  void holdsEasyFinnishToTheFactsOfFinnish() {
    assertEquals(
        List.of("fi-simple.md:7: error: \"2027\" does not stand in fi"),
        check(version(Language.FI, "Vuonna 2026."), version(Language.FI_SIMPLE, "Vuonna 2027.")));
    assertEquals(
        List.of("fi-simple.md:7: warning: the number \"116 111\" is missing here"),
        check(version(Language.FI, "Soita 116 111."), version(Language.FI_SIMPLE, "Soita.")));
    assertEquals(
        List.of(),
        check(
            version(Language.FI, "Opiskele 60 päivää vuonna 2026."),
            version(Language.FI_SIMPLE, "Opiskele, jos olet alle 30-vuotias.")));
  }

  @Test
  void knowsLinesAndSitesOfOtherLanguages() {
    assertEquals(
        List.of(),
        check(
            version(Language.FI, "Soita 116 111.", Set.of("https://www.kela.fi/tuet"), 0),
            version(Language.SV, "Ring 0800 96 116.", Set.of("https://www.fpa.fi/stod"), 0)));
  }

  @Test
  void comparesLinksAndSteps() {
    assertEquals(
        List.of(
            "sv.md:7: warning: other variants link to opintopolku.fi, and this does not",
            "sv.md:7: warning: 2 items in lists, while fi has 3"),
        check(
            version(Language.FI, "Hae.", Set.of("https://opintopolku.fi/"), 3),
            version(Language.FI_SIMPLE, "Hae.", Set.of("https://opintopolku.fi/"), 5),
            version(Language.SV, "Sök.", Set.of(), 2)));
    assertEquals(
        List.of("fi-simple.md:7: warning: fi has a list of steps, and this has none"),
        check(
            version(Language.FI, "Hae.", Set.of(), 3),
            version(Language.FI_SIMPLE, "Hae.", Set.of(), 0)));
  }
}
