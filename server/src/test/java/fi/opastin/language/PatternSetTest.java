package fi.opastin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PatternSetTest {

  private static final List<String> WORDS =
      List.of("en", "jaksa", "tapan", "aikaa", "nukkua", "kesken", "koulu", "raha", "no", "ja");

  @Test
  void findsWhatPlainSearchFinds() {
    Random random = new Random(7);
    int found = 0;
    for (int round = 0; round < 60; round++) {
      List<WordPattern> patterns = new ArrayList<>();
      Map<Integer, List<WordPattern>> byNumber = new LinkedHashMap<>();
      for (int i = 0; i < 1 + random.nextInt(40); i++) {
        patterns.add(pattern(random));
        byNumber.put(i, List.of(patterns.getLast()));
      }
      PatternSet<Integer> set = PatternSet.exact(byNumber);
      for (int text = 0; text < 60; text++) {
        List<Token> tokens = text(random);
        List<String> plain = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
          for (int i = 0; i < patterns.size(); i++) {
            int last = last(patterns.get(i).elements(), 0, tokens, start, true);
            if (last >= 0) {
              plain.add(i + ": " + start + "-" + last);
            }
          }
        }
        assertEquals(plain, places(set.matches(tokens)), patterns + " in " + tokens);
        found += plain.size();
      }
    }
    assertTrue(found > 1000, "so few tell nothing: " + found);
  }

  @Test
  void readsWordsOnceForSeveralSets() {
    WordBook book = new WordBook();
    PatternSet<String> one =
        PatternSet.of(Map.of("one", WordPattern.parse("en jaksa")), Set.of(), book);
    PatternSet<String> other =
        PatternSet.of(Map.of("other", WordPattern.parse("jaksa .. nukku*")), Set.of(), book);
    PatternSet<String> none = PatternSet.of(Map.of(), Set.of(), book);
    List<Token> tokens = Utterance.of("en jaksa edes nukkua").tokens();
    WordBook.Reading reading = book.read(tokens);
    assertEquals(List.of("one: 0-1"), places(one.matches(reading)));
    assertEquals(List.of("other: 1-3"), places(other.matches(reading)));
    assertEquals(List.of(), none.matches(reading));
  }

  @Test
  void refusesWordsOfAnotherBook() {
    PatternSet<String> set = PatternSet.of(Map.of("x", WordPattern.parse("en")));
    WordBook.Reading other = new WordBook().read(Utterance.of("en").tokens());
    assertThrows(IllegalArgumentException.class, () -> set.matches(other));
  }

  /** One to four places, each of one or two words, some optional, some behind a gap. */
  private static WordPattern pattern(Random random) {
    StringBuilder written = new StringBuilder();
    int places = 1 + random.nextInt(4);
    int needed = random.nextInt(places);
    for (int i = 0; i < places; i++) {
      written.append(i > 0 && random.nextInt(3) == 0 ? ".. " : "").append(word(random));
      written.append(random.nextInt(4) == 0 ? "|" + word(random) : "");
      written.append(i != needed && random.nextInt(3) == 0 ? "?" : "").append(' ');
    }
    return WordPattern.parse(written.toString()).getFirst();
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(5) == 0 ? "*" : "");
  }

  private static List<Token> text(Random random) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < random.nextInt(14); i++) {
      tokens.addAll(Utterance.of(WORDS.get(random.nextInt(WORDS.size()))).tokens());
      if (random.nextInt(12) == 0) {
        tokens.add(null);
      }
    }
    return tokens;
  }

  /**
   * The last token of the shortest match of the elements from one on that begins at a token, or -1;
   * {@code begins} for the first word of a match, which no gap may stand before.
   */
  private static int last(
      List<WordPattern.Element> elements, int from, List<Token> tokens, int at, boolean begins) {
    if (from == elements.size()) {
      return begins ? -1 : at - 1;
    }
    WordPattern.Element element = elements.get(from);
    int best = -1;
    int reach = element.gapBefore() && !begins ? WordPattern.GAP : 0;
    for (int here = at; here <= at + reach && here < tokens.size(); here++) {
      if (fits(element, tokens.get(here))) {
        best = shorter(best, last(elements, from + 1, tokens, here + 1, false));
      }
    }
    if (begins && best >= 0) {
      return best; // begins at its first place where it can
    }
    return element.optional() ? shorter(best, last(elements, from + 1, tokens, at, begins)) : best;
  }

  private static int shorter(int one, int other) {
    return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
  }

  private static boolean fits(WordPattern.Element element, Token token) {
    return token != null
        && element.alternatives().stream()
            .anyMatch(
                word ->
                    word.anyEnding()
                        ? token.folded().startsWith(word.folded())
                        : token.folded().equals(word.folded()));
  }

  private static <T> List<String> places(List<PatternSet.Match<T>> matches) {
    return matches.stream().map(m -> m.value() + ": " + m.first() + "-" + m.last()).toList();
  }

  @Test
  void aWaryWordAloneForgivesATypoOnlyWhenVeryLong() {
    Map<String, List<WordPattern>> patterns =
        Map.of(
            "cramp", WordPattern.parse("krampen"),
            "cramps", WordPattern.parse("har .. krampen"),
            "sound", WordPattern.parse("epilepsi"));
    PatternSet<String> wary = PatternSet.wary(patterns, Set.of(), new WordBook());
    assertEquals(Set.of(), values(wary, "till kampen"));
    assertEquals(Set.of("cramp"), values(wary, "till krampen"));
    assertEquals(Set.of("cramps"), values(wary, "har kampen"));
    assertEquals(Set.of("sound"), values(wary, "epelepsi"));
    assertEquals(
        Set.of("cramp"), values(PatternSet.of(patterns, Set.of(), new WordBook()), "till kampen"));
  }

  private static Set<String> values(PatternSet<String> set, String text) {
    return set.matches(Utterance.of(text).tokens()).stream()
        .map(PatternSet.Match::value)
        .collect(Collectors.toSet());
  }
}
