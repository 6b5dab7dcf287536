package fi.opastin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void readsTagsAsPagesWriteThem() {
    assertEquals(Optional.of(Language.SV), Language.of("sv-FI"));
    assertEquals(Optional.of(Language.FI), Language.of("FI"));
    assertEquals(Optional.of(Language.FI_SIMPLE), Language.of("fi-simple"));
    assertEquals(Optional.of(Language.EN), Language.of("en_GB"));
    assertEquals(Optional.empty(), Language.of("et"));
    assertEquals(Optional.empty(), Language.of(""));
  }

  @Test
  void fallsBackToFinnishFirst() {
    assertEquals(List.of(Language.SV, Language.FI, Language.EN), Language.SV.fallbacks());
    assertEquals(Language.FI, Language.FI_SIMPLE.written());
  }

  @Test
  void detectsTheLanguageThatItWasTrainedOn() {
    LanguageDetector detector =
        LanguageDetector.train(
            Map.of(
                Language.FI,
                    List.of(Utterance.of("missä on lähin ohjaamo"), Utterance.of("haluan töitä")),
                Language.SV,
                    List.of(
                        Utterance.of("var finns närmaste navigatorn"),
                        Utterance.of("jag vill jobba")),
                Language.EN,
                    List.of(
                        Utterance.of("where is the nearest centre"),
                        Utterance.of("i want a job"))));
    Map<Language, Double> even = Map.of();
    assertEquals(Language.FI, detector.detect(Utterance.of("missä on töitä"), even).language());
    assertEquals(
        Language.SV, detector.detect(Utterance.of("jag vill finna jobb"), even).language());
    assertEquals(Language.EN, detector.detect(Utterance.of("where can i want"), even).language());
  }

  @Test
  void followsThePriorWhereTheTextSaysNothing() {
    LanguageDetector detector =
        LanguageDetector.train(
            Map.of(
                Language.FI, List.of(Utterance.of("moi")),
                Language.SV, List.of(Utterance.of("hej")),
                Language.EN, List.of(Utterance.of("hi"))));
    Map<Language, Double> swedish = Map.of(Language.FI, 0.1, Language.SV, 0.8, Language.EN, 0.1);
    assertEquals(Language.SV, detector.detect(Utterance.of("123"), swedish).language());
  }
}
