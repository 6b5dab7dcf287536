package fi.opastin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    assertEquals("tapan .. aikaa", set.written(match));
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

  @Test
  void findsInASetWhatEachPatternFindsAlone() {
    Map<String, List<WordPattern>> patterns = new LinkedHashMap<>();
    for (String pattern :
        List.of(
            "haluan .. kuolla",
            "haluan?  nukkua",
            "kuol*|nukku* .. haluan",
            "tapan|murhaan itseni?",
            "itsemurh*",
            "en .. jaksa|kestä .. enää",
            "jaksa",
            "opinto-ohjaaja|opo")) {
      patterns.put(pattern, WordPattern.parse(pattern));
    }
    PatternSet<String> together = PatternSet.of(patterns);
    Map<String, PatternSet<String>> each = new LinkedHashMap<>();
    patterns.forEach((name, list) -> each.put(name, PatternSet.of(Map.of(name, list))));
    List<String> words =
        List.of("haluan", "kuolla", "nukkua", "tapan", "itseni", "itsemurhaa", "itsemruhaa")
            .reversed();
    List<String> more = List.of("en", "jaksa", "kestä", "enää", "opo", "opinto", "ohjaaja", "ja");
    Random random = new Random(2);
    int found = 0;
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 7; w++) {
        List<String> from = random.nextBoolean() ? words : more;
        text.append(from.get(random.nextInt(from.size()))).append(' ');
      }
      List<Token> tokens = Utterance.of(text.toString()).tokens();
      for (String pattern : patterns.keySet()) {
        List<String> alone = places(each.get(pattern), tokens);
        List<String> inSet = new ArrayList<>(places(together, tokens));
        inSet.removeIf(place -> !place.startsWith(pattern + ":"));
        assertEquals(alone, inSet, text.toString());
        found += alone.size();
      }
    }
    assertTrue(found > 1000, "so few tell nothing: " + found);
  }

  private static List<String> places(PatternSet<String> set, List<Token> tokens) {
    return set.matches(tokens).stream()
        .map(match -> match.value() + ":" + match.first() + "-" + match.last())
        .toList();
  }
}
