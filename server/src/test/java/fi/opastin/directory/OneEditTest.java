package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneEditTest {

  private final OneEdit index = OneEdit.of(List.of("tampereella", "rovaniemi"));

  @ParameterizedTest
  @CsvSource({
    "tampereella, 0",
    "tamperella, 0",
    "tamppereella, 0",
    "tampereelta, 0",
    "tapmereella, 0",
    "rovaniemii, 1",
    "rovaneimi, 1"
  })
  void findsAWordOneEditAway(String word, int expected) {
    assertEquals(1, index.candidates(word).length, word);
    assertEquals(expected, index.candidates(word)[0], word);
  }

  @ParameterizedTest
  @CsvSource({"tamprela", "kampereella", "tampere", "rovanime1i", "x"})
  void findsNoWordFartherAwayOrWithAnotherFirstLetter(String word) {
    assertEquals(0, index.candidates(word).length, word);
  }
}
