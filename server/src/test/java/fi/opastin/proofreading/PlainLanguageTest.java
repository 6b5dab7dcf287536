package fi.opastin.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLanguageTest {

  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of(
              jargon(Set.of(Language.FI, Language.FI_SIMPLE), false, List.of("jos"), "mikäli"),
              jargon(Set.of(Language.FI_SIMPLE), true, List.of("äiti tai isä"), "huoltaj*"),
              jargon(Set.of(Language.EN), false, List.of("before"), "prior to")),
          Map.of(Language.FI_SIMPLE, List.of(Term.parse("kotiin"), Term.parse("ihmi*"))),
          Map.of(Language.FI_SIMPLE, List.of(Term.parse("esim."))),
          List.of());

  private static Vocabulary.Jargon jargon(
      Set<Language> in, boolean orExplained, List<String> say, String word) {
    return new Vocabulary.Jargon(List.of(Term.parse(word)), in, say, orExplained);
  }

  /** What is found in the paragraphs of one text. */
  private static List<Finding> check(Language language, String... paragraphs) {
    List<Passage> passages = new ArrayList<>();
    for (String paragraph : paragraphs) {
      passages.add(Passage.of(language, "a.md", 5 + passages.size(), paragraph));
    }
    return new PlainLanguage(WORDS).check(passages);
  }

  private static List<Finding.Kind> kinds(Language language, String... paragraphs) {
    return check(language, paragraphs).stream().map(Finding::kind).toList();
  }

  @Test
  void acceptsEasyFinnish() {
    assertEquals(
        List.of(),
        check(
            Language.FI_SIMPLE,
            "Soita Kelaan. Kela auttaa, jos rahasi eivät riitä.",
            "Käy kotiin ja kysy ihmiseltä 17.3.2026."));
  }

  @Test
  void countsTheWordsOfASentenceByItsVariant() {
    String twelve = "Sinä voit kysyä apua opolta jos et tiedä mitä haluat opiskella ensi";
    assertEquals(List.of(), check(Language.FI_SIMPLE, twelve + "."));
    Finding thirteen = check(Language.FI_SIMPLE, twelve + " vuonna.").getFirst();
    assertEquals(Finding.Kind.SENTENCE, thirteen.kind());
    assertEquals(
        "a.md:5: warning: a sentence of 13 words (at most 12): \"Sinä voit kysyä apua opolta …\"",
        thirteen.toString());
    assertTrue(
        check(Language.FI_SIMPLE, twelve + " tai sitä seuraavana vuonna.").getFirst().blocks());
    assertEquals(List.of(), check(Language.FI, twelve + " tai sitä seuraavana vuonna."));
    assertEquals(List.of(Finding.Kind.SENTENCE), kinds(Language.EN, "a ".repeat(26) + "."));
  }

  @Test
  void knowsWhereASentenceEnds() {
    assertEquals(
        List.of("Haku on 17.2.–17.3.2026.", "Hae ajoissa!", "Tule klo 9."),
        Sentence.of(
                Passage.of(
                    Language.FI, "a.md", 1, "Haku on 17.2.–17.3.2026. Hae ajoissa! Tule klo 9."))
            .stream()
            .map(Sentence::text)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sinut otetaan mukaan.",
        "Paikasta tehdään päätös.",
        "Sinulle tarjottiin työtä.",
        "Siellä kohdellaan hyvin.",
        "Apua annettaisiin heti.",
        "Koulun hakeminen on helppoa.",
        "Kysy hakemisesta koulusta.",
        "Kerro tullessasi nimesi.",
        "Saat rahaa muutettuasi kotoa.",
        "Tee työtä saadaksesi rahaa."
      })
  void findsHeavyFormsInEasyFinnish(String sentence) {
    assertEquals(List.of(Finding.Kind.STRUCTURE), kinds(Language.FI_SIMPLE, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kysy neuvoa omasta kunnastaan.",
        "Tule rantaan ja kuntaan ennen kello kolmea.",
        "Mene kotiin.",
        "Puhu ihmisen kanssa, jonka tunnet nimeltään.",
        "Katso viimeistään maanantaina.",
        "Valmista ruokaa ryhmistä omista."
      })
  void takesWordsThatOnlyLookHeavyForWhatTheyAre(String sentence) {
    assertEquals(List.of(), kinds(Language.FI_SIMPLE, sentence));
  }

  @Test
  void letsOrdinaryFinnishHaveAPassiveButNotMany() {
    assertEquals(List.of(), kinds(Language.FI, "Haku avataan. Voit hakea. Saat paikan. Hae heti."));
    assertEquals(
        List.of(Finding.Kind.STRUCTURE),
        kinds(Language.FI, "Haku avataan. Paikat jaetaan. Tulokset kerrotaan. Hae heti."));
  }

  @Test
  void letsAHardWordStandWhereItIsExplained() {
    assertEquals(List.of(Finding.Kind.JARGON), kinds(Language.FI_SIMPLE, "Kysy huoltajalta lupa."));
    assertEquals(
        List.of(),
        kinds(Language.FI_SIMPLE, "Kysy huoltajalta lupa.", "Huoltaja on äiti tai isä."));
    assertEquals(
        List.of(), kinds(Language.FI_SIMPLE, "Kysy huoltajalta lupa. Hän on äiti tai isä."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FI        | Mikäli haluat, soita.   | \"Mikäli\" is jargon: say \"jos\"",
        "EN        | Call prior to the visit. | \"prior to\" is jargon: say \"before\"",
        "FI_SIMPLE | Huoltaja.               | \"Huoltaja\" is jargon: say \"äiti tai isä\", or explain it"
      })
  void suggestsABetterWord(Language language, String text, String message) {
    assertEquals(message, check(language, text).getFirst().message());
  }

  @Test
  void findsLongWordsAndAbbreviations() {
    assertEquals(
        List.of(Finding.Kind.WORD), kinds(Language.FI_SIMPLE, "Soita palvelutietovarantoon nyt."));
    assertEquals(
        List.of(),
        kinds(Language.FI_SIMPLE, "Soita palvelutietovarantoon. Se on lista palveluista."));
    assertEquals(List.of(Finding.Kind.WORD), kinds(Language.FI_SIMPLE, "Hae TUVA-koulutukseen."));
    Finding short_ = check(Language.FI_SIMPLE, "Kysy esim. opolta.").getFirst();
    assertEquals("write \"esim.\" out", short_.message());
    assertTrue(short_.blocks());
    assertEquals(List.of(), kinds(Language.FI, "Hae TUVA-koulutukseen, esim. Kotkassa."));
  }

  @Test
  void doesNotExpectATitleToExplain() {
    Passage title = new Passage(Language.FI_SIMPLE, "a.md", 2, "TUVA ja huoltajan lupa", true);
    assertEquals(List.of(), new PlainLanguage(WORDS).check(List.of(title)));
  }
}
