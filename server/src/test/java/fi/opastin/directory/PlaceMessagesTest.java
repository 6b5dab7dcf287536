package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.TestLines;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Some five hundred short messages with places as people write them: inflected, spoken, Swedish,
 * misspelt, two in one, villages and postal codes, surnames and words that only look like places.
 */
class PlaceMessagesTest {

  private final Places places = Pack.PLACES.places();
  private final Gazetteer gazetteer = Gazetteer.of(places);

  @Test
  void theMunicipalityWhereAServiceIsWanted() throws IOException {
    List<String> wrong = new ArrayList<>();
    int messages = 0;
    for (String line : TestLines.of("/places/messages.tsv")) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      messages++;
      String wanted = wanted(cells[0]);
      if (!wanted.equals(cells[1])) {
        wrong.add(cells[0] + ": " + cells[1] + ", not " + wanted);
      }
    }
    assertTrue(messages > 500, "all are read");
    assertEquals(List.of(), wrong);
  }

  @Test
  void theVillagesOfPostOfficesAreSearchedByTheirBeginningAndForms() {
    assertEquals("Varpaisjärvi", first("varpaisj").matched());
    assertEquals("402", first("Varpaisjärvellä").code().value());
    assertEquals("599", first("i Purmo").code().value());
  }

  @Test
  void aPlaceInWordsAndASlipAreSearchedToo() {
    assertEquals("285", first("täällä Kotkassa").code().value());
    assertEquals("285", first("Kotkasa").code().value());
    assertEquals("049", first("Espossa").code().value());
    assertEquals(List.of(), gazetteer.search("täällä Atlantiksella", Language.FI, 5));
  }

  @Test
  void postOfficesNamedByWordsOfEveryDayAreNoVillages() {
    assertEquals("-", wanted("olin eilen metsässä"));
    assertEquals("-", wanted("katsoin kellosta"));
    assertEquals("-", wanted("neuvolassa oli jono"));
    assertEquals("-", wanted("kesken syödessä"));
  }

  /** Several municipalities have a Kirkonkylä: then it is none that we know. */
  @Test
  void aVillageOfSeveralMunicipalitiesIsNotGuessed() {
    assertEquals("-", wanted("asun Kirkonkylässä"));
  }

  private PlaceMatch first(String query) {
    return gazetteer.search(query, Language.FI, 5).getFirst();
  }

  private String wanted(String message) {
    return Gazetteer.wanted(gazetteer.mentions(Utterance.of(message)))
        .flatMap(places::municipality)
        .map(Municipality::nameFi)
        .orElse("-");
  }
}
