package fi.opastin.understanding;

import fi.opastin.language.Language;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Words of a gender that the classifier reads as one: with the phrases that it learns from, a man
 * out of work was led elsewhere than a woman. Which of the two stands for both means nothing. It
 * learns from phrases as they are written, and a message's rules and facts are read as written.
 * Stateless.
 */
final class EqualWords {

  /** Pairs with a slash between them, by language. */
  private static final Map<Language, Map<String, String>> PAIRS =
      Map.of(
          Language.FI,
              pairs(
                  """
                  mies/nainen miehen/naisen miestä/naista miehenä/naisena mieheksi/naiseksi
                  miehelle/naiselle miehellä/naisella mieheltä/naiselta miehet/naiset miesten/naisten
                  miehiä/naisia miehille/naisille mieheni/vaimoni mieheltäni/vaimoltani
                  miehelleni/vaimolleni miehelläni/vaimollani aviomies/vaimo aviomieheni/vaimoni
                  poika/tyttö pojan/tytön poikaa/tyttöä poikana/tyttönä pojalle/tytölle
                  pojalla/tytöllä pojat/tytöt poikien/tyttöjen poikia/tyttöjä pojille/tytöille
                  nuorimies/neito nuorukainen/neito neitonen/neito nuorukaisen/neidon kundi/tyttö
                  kundin/tytön likka/tyttö likan/tytön flikka/tyttö flikan/tytön
                  poikani/tyttäreni pojallani/tyttärelläni pojalleni/tyttärelleni poikaani/tytärtäni
                  poikamme/tyttäremme pojastani/tyttärestäni
                  isä/äiti isän/äidin isää/äitiä isänä/äitinä isälle/äidille isällä/äidillä isäni/äitini
                  veli/sisko veljen/siskon veljeä/siskoa veljelle/siskolle veljellä/siskolla
                  veljeni/siskoni velipuoli/siskopuoli
                  poikaystävä/tyttöystävä poikaystävän/tyttöystävän poikaystäväni/tyttöystäväni
                  ukki/mummo ukkini/mummoni vaari/mummo vaarini/mummoni herra/rouva
                  transnainen/nainen transmies/nainen muunsukupuolinen/nainen
                  """),
          Language.SV,
              pairs(
                  """
                  kvinna/man kvinnan/mannen kvinnor/män hustru/man fru/man frun/mannen
                  pojke/flicka pojken/flickan pojkar/flickor pojkarna/flickorna
                  son/dotter sonen/dottern söner/döttrar sonens/dotterns
                  pappa/mamma pappan/mamman far/mor fadern/modern bror/syster brodern/systern
                  pojkvän/flickvän pojkvännen/flickvännen han/hon honom/henne hans/hennes
                  morfar/mormor farfar/farmor transkvinna/man transman/man ickebinär/man
                  """),
          Language.EN,
              pairs(
                  """
                  man/woman men/women male/female boy/girl boys/girls guy/girl son/daughter
                  sons/daughters father/mother dad/mum mom/mum brother/sister husband/wife
                  boyfriend/girlfriend he/she him/her his/her grandfather/grandmother
                  nonbinary/woman transgender/woman
                  """));

  /** Said of a gender and of nothing that a service could depend on. */
  private static final Set<String> PASSED_OVER = Set.of("trans", "cis");

  private static final String MAN = "mies";

  private EqualWords() {}

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new HashMap<>();
    for (String pair : text.strip().split("\\s+")) {
      pairs.put(pair.substring(0, pair.indexOf('/')), pair.substring(pair.indexOf('/') + 1));
    }
    return Map.copyOf(pairs);
  }

  /**
   * The words of a message with one of each pair in place of the other. A Finnish compound that
   * nobody wrote yet ("lähihoitajamies") has its last part put in place; "palomies" is a trade. The
   * very list where all words stay.
   *
   * @param known whether a word occurs in phrases
   */
  static List<Token> in(List<Token> words, Language language, Predicate<Token> known) {
    Map<String, String> pairs = PAIRS.get(language.written());
    List<Token> equal = null;
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      boolean passedOver = PASSED_OVER.contains(word.text());
      Token stands = passedOver ? word : of(word, pairs, known);
      if (equal == null && (passedOver || stands != word)) {
        equal = new ArrayList<>(words.subList(0, i));
      }
      if (equal != null && !passedOver) {
        equal.add(stands);
      }
    }
    return equal == null ? words : equal;
  }

  private static Token of(Token word, Map<String, String> pairs, Predicate<Token> known) {
    String text = word.text();
    String other = pairs.get(text);
    if (other == null && text.endsWith(MAN) && pairs.containsKey(MAN) && !known.test(word)) {
      other = text.substring(0, text.length() - MAN.length()) + pairs.get(MAN);
    }
    return other == null
        ? word
        : new Token(other, Utterance.fold(other), word.capital(), word.start(), word.end());
  }
}
