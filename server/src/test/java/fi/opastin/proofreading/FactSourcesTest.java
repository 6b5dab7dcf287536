package fi.opastin.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactSourcesTest {

  private static List<String> check(String text) {
    return new FactSources(Set.of("0925250111", "112"))
        .check(List.of(Passage.of(Language.FI, "fi.md", 3, text))).stream()
            .map(Finding::toString)
            .toList();
  }

  @Test
  void acceptsNumbersOfContactsThatAreKept() {
    assertEquals(List.of(), check("Soita 112 tai 09 2525 0111 tai +358 9 2525 0111."));
  }

  @ParameterizedTest
  @CsvSource({"040 123 4567", "0401234567", "+358 40 123 4567", "116 117", "0800 147 111"})
  void findsANumberThatNobodyKeeps(String number) {
    assertEquals(
        List.of(
            "fi.md:3: error: the number \""
                + number
                + "\" has no source: keep it with a service or contact, or name the source that"
                + " says it"),
        check("Soita " + number + " heti."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tuki on 37,21 euroa päivässä.       | the amount \"37,21 euroa\" stands without its year",
        "Maksu on 1 500 €.                   | the amount \"1 500 €\" stands without its year",
        "Hae viimeistään 17.3.               | the day \"17.3\" stands without its year"
      })
  void findsAnAmountOrADayWithoutItsYear(String text, String message) {
    assertEquals(List.of("fi.md:3: warning: " + message), check(text));
  }

  @Test
  void isContentWithTheYearInTheSameParagraph() {
    assertEquals(List.of(), check("Vuonna 2026 tuki on 37,21 euroa. Hae 17.3. mennessä."));
    assertEquals(List.of(), check("Tule kello 9.30. Matka on 7,5 kilometriä ja 30 prosenttia."));
  }
}
