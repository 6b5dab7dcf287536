package fi.opastin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WordMemoTest {

  private static final int MANY = 100_000;

  @Test
  void findsTheSameAsTheSearchHoweverManyWordsCame() {
    WordMemo<Integer> memo = new WordMemo<>();
    Function<String, Integer> search = word -> Integer.valueOf(word.substring(4));
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < MANY; i++) {
        assertEquals(i, memo.of("sana" + i, search));
        assertEquals(i / 7, memo.of("sana" + i / 7, search));
      }
    }
  }

  @Test
  void searchesAWordThatComesAgainOnlyOnce() {
    AtomicInteger searches = new AtomicInteger();
    WordMemo<Integer> memo = new WordMemo<>();
    Function<String, Integer> search = word -> searches.incrementAndGet();
    for (int i = 0; i < MANY; i++) {
      memo.of("työ", search);
      memo.of("opiskelu", search);
    }
    assertEquals(2, searches.get());
  }

  @Test
  void keepsMostOfAFewThousandWords() {
    AtomicInteger searches = new AtomicInteger();
    WordMemo<Integer> memo = new WordMemo<>();
    Function<String, Integer> search = word -> searches.incrementAndGet();
    for (int i = 0; i < 4 * 5000; i++) {
      memo.of("sana" + i % 5000, search);
    }
    assertTrue(searches.get() < 1.02 * 5000, searches + " searches");
  }
}
