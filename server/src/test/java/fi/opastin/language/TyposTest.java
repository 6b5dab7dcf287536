package fi.opastin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {

  @ParameterizedTest
  @CsvSource({
    "itsemurha, itsemurha, false, true",
    "itsemrha, itsemurha, false, true",
    "itsemuurha, itsemurha, false, true",
    "itsemurka, itsemurha, false, true",
    "itsmeurha, itsemurha, false, true",
    "itsemurhat, itsemurha, false, true",
    "itsemurhaan, itsemurha, false, false",
    "itsemurhaan, itsemurha, true, true",
    "itsmurhaan, itsemurha, true, true",
    "itmeurhaa, itsemurha, true, false",
    "kaveri, itsemurha, true, false"
  })
  void countsOneSlip(String word, String wanted, boolean anyEnding, boolean within) {
    assertEquals(within, Typos.within(word, wanted, anyEnding));
  }
}
