package fi.opastin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTest {

  private static boolean matches(String pattern, String text) {
    return PatternSet.of(Map.of("x", WordPattern.parse(pattern)))
        .matchesAny(Utterance.of(text).tokens());
  }

  @ParameterizedTest
  @CsvSource({
    "kesätyö, Mistä KESÄTYÖ löytyy",
    "kesätyö, mista kesatyo loytyy",
    "opinto*, missä opinto-ohjaaja on",
    "opintotu*, opintotukea ja asumistukea",
    "tapan|tapaisin itseni|itteni, mä tapan itteni",
    "haluan .. kuolla, haluan vaan niin kuolla",
    "haluan .. kuolla, haluan kuolla",
    "en? jaksa elää, jaksa elää",
    "en? jaksa elää, en jaksa elää",
    "itsemurha*, itsemurhaa",
    "itsemurha*, itsemruha mielessä",
    "itsemurha*, itsemuhra",
    "opo|opinto-ohjaaja, olen opinto-ohjaaja",
    "opo|opinto-ohjaaja, opo"
  })
  void finds(String pattern, String text) {
    assertTrue(matches(pattern, text));
  }

  @ParameterizedTest
  @CsvSource({
    "työ, työt",
    "haluan .. kuolla, haluan nyt heti oikeasti tosi paljon kuolla",
    "tapan itseni, itseni tapan",
    "tapa, tapan",
    "opinto*, opi",
    "itse, ihme"
  })
  void doesNotFind(String pattern, String text) {
    assertFalse(matches(pattern, text));
  }

  @Test
  void saysWhereAMatchBeginsAndEnds() {
    PatternSet<String> set = PatternSet.of(Map.of("x", WordPattern.parse("tapan .. aikaa")));
    PatternSet.Match<String> match =
        set.matches(Utterance.of("minä tapan vain aikaa tässä").tokens()).getFirst();
    assertEquals(1, match.first());
    assertEquals(3, match.last());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "..", "a?", "a*b", "|a", "a||b", "*", "!"})
  void refusesWhatIsNoPattern(String pattern) {
    assertThrows(WordPattern.Unreadable.class, () -> WordPattern.parse(pattern));
  }

  @Test
  void takesLinearTimeOnHostileText() {
    PatternSet<String> set =
        PatternSet.of(
            Map.of("x", List.copyOf(WordPattern.parse("a* .. a* .. a* .. a* .. a* .. a* .. b"))));
    List<Token> tokens = Utterance.of("aa ".repeat(300)).tokens();
    assertTimeout(Duration.ofMillis(200), () -> assertFalse(set.matchesAny(tokens)));
  }
}
