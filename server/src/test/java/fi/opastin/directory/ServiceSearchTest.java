package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full text over the services that are delivered. */
class ServiceSearchTest {

  private static final ServiceQuery QUERY =
      ServiceQuery.at(Instant.parse("2026-11-23T08:00:00Z"), Language.FI);

  private static List<String> find(String text) {
    return Pack.DIRECTORY
        .finder()
        .page(QUERY.withText(text), 300, Optional.empty())
        .items()
        .stream()
        .map(hit -> hit.service().id().value())
        .toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/search.csv")
  void findsByInflectedWordsCompoundsPlacesAndOtherNames(String text, String id) {
    assertTrue(find(text).contains(id), text + " should find " + id + ": " + find(text));
  }

  /** Written after the search was, to see what it does with words it was not made for. */
  @ParameterizedTest
  @CsvFileSource(resources = "/search-unseen.csv")
  void findsByWordsItWasNotMadeFor(String text, String id) {
    assertTrue(find(text).contains(id), text + " should find " + id + ": " + find(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Ii,5",
    "velkaneuvonnan,4",
    "nuorten työpaja,4",
    "uraohjausta,4",
    "ohjaamo Oulussa,2"
  })
  void doesNotFindMuchMore(String text, int most) {
    List<String> found = find(text);
    assertTrue(!found.isEmpty() && found.size() <= most, text + " found " + found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyzzy", "kissa", "hammaslääkäri", "velkaneuvonta Tukholmassa"})
  void findsNothingWhereNothingFits(String text) {
    assertEquals(List.of(), find(text));
  }

  @Test
  void findsAllForATextWithoutWords() {
    assertEquals(find("").size(), find("?! ...").size());
  }

  @Test
  void passesOverLittleWords() {
    assertEquals(find("velkaneuvonta Oulu"), find("velkaneuvonta ja Oulu"));
    assertEquals(find("debt advice"), find("the debt advice"));
  }

  @ParameterizedTest
  @CsvSource({
    "velkaneuvonta,velkaneuvonnan",
    "työttömyys,työttömyyden",
    "ohjaus,ohjauksessa",
    "työpaja,työpajoille",
    "velka,velkoja",
    "aikuinen,aikuisille",
    "verkstad,verkstäder",
    "rådgivning,rådgivare",
    "study,studies"
  })
  void levelsTheFormsOfAWord(String one, String other) {
    assertEquals(stem(one), stem(other));
  }

  private static String stem(String word) {
    return SearchStem.of(SearchStem.level(Utterance.fold(word)));
  }
}
