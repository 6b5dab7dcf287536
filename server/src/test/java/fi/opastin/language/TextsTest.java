package fi.opastin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void eachTextComesBackByItsNumber() {
    List<String> words = List.of("", "yö", "työ", "", "🏠 koti");
    Texts texts = Texts.of(words);
    assertEquals(words.size(), texts.size());
    for (int i = 0; i < words.size(); i++) {
      assertEquals(words.get(i), texts.get(i));
    }
    assertEquals(0, Texts.of(List.of()).size());
  }

  @Test
  void eachWordHasItsNumberAndOthersHaveNone() {
    Map<Long, Integer> numbers = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      numbers.put(WordHash.of('w', "sana" + i), i);
    }
    NamedNumbers named = NamedNumbers.of(numbers);
    assertEquals(1000, named.size());
    for (int i = 0; i < 1000; i++) {
      assertEquals(i, named.of(WordHash.of('w', "sana" + i)));
      assertEquals(NamedNumbers.NONE, named.of(WordHash.of('x', "sana" + i)));
    }
  }
}
