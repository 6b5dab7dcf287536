package fi.opastin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtteranceTest {

  @Test
  void cutsTextIntoLowerCaseWords() {
    assertEquals("missä on lähin ohjaamo", Utterance.of("Missä on LÄHIN Ohjaamo?!").words());
  }

  @Test
  void cutsOffACaseEndingBehindAColon() {
    assertEquals("cv kanssa te toimisto", Utterance.of("CV:n kanssa TE-toimisto").words());
  }

  @Test
  void partsNumbersFromLetters() {
    assertEquals("oon 17 v ja asun 53100", Utterance.of("oon 17v ja asun 53100").words());
  }

  @Test
  void foldsDotsAndAccents() {
    assertEquals("aao", Utterance.fold("äåö"));
    assertEquals("cafe", Utterance.fold("café"));
    Token token = Utterance.of("Työttömäksi").tokens().getFirst();
    assertEquals("työttömäksi", token.text());
    assertEquals("tyottomaksi", token.folded());
    assertTrue(token.capital());
  }

  @Test
  void keepsOffsetsIntoTheNormalisedText() {
    Utterance utterance = Utterance.of("  Moi!  Asun   Kotkassa ");
    Token last = utterance.tokens().getLast();
    assertEquals("Kotkassa", utterance.text().substring(last.start(), last.end()));
  }

  @Test
  void seesThroughInvisibleAndStackedCharacters() {
    assertEquals("opintotuki", Utterance.of("opin\u200Dto\u200Btu\u00ADki\u202E").words());
    assertEquals("moi", Utterance.of("m\u0334\u0337o\u0335\u0338i\u0336").words());
    assertEquals("moi", Utterance.of("ＭＯＩ").words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "😀😀", "...", "\u0000\u0001", "\uD800", "​‌‍"})
  void findsNoWordsWhereThereAreNone(String text) {
    assertTrue(Utterance.of(text).isEmpty());
  }

  @Test
  void readsLongNonsenseQuickly() {
    List<String> long1000 =
        List.of("a".repeat(1000), "ab ".repeat(330), "\u0301".repeat(1000), "😀".repeat(500));
    for (String text : long1000) {
      assertTimeout(Duration.ofMillis(50), () -> Utterance.of(text));
    }
    assertEquals("aaa", Utterance.of("a".repeat(1000)).words());
  }
}
