package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.PlaceMention.Kind;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSearchTest {

  private static List<PlaceMatch> search(String typed) {
    return Pack.DIRECTORY.gazetteer().search(typed, Language.FI, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "Lappeenranta, 405",
    "lappeenrannassa, 405",
    "lappeenr, 405",
    "villman, 405",
    "Åbo, 853",
    "abo, 853",
    "joutsen, 405",
    "53100, 405",
    "5310, 405",
    "Lapenranta, 405",
    "kuusamosta, 305",
    "hesa, 091",
    "Ii, 139",
    "Salo, 734",
    "koski, 284"
  })
  void findsAPlaceFirst(String typed, String code) {
    assertEquals(code, search(typed).getFirst().code().value(), typed);
  }

  /** Names that are also words or surnames stand for places where a place is asked for. */
  @Test
  void findsEveryMunicipalityInEveryFormFirst() {
    List<String> missed = new ArrayList<>();
    for (Municipality place : Pack.DIRECTORY.municipalities()) {
      PlaceForms forms = place.forms();
      for (String typed :
          List.of(
              place.nameFi(),
              place.nameSv(),
              forms.genitive(),
              forms.in(),
              forms.to(),
              forms.from(),
              forms.in().toUpperCase(Locale.ROOT))) {
        List<PlaceMatch> found = search(typed);
        if (found.isEmpty() || !found.getFirst().code().equals(place.code())) {
          missed.add(typed + " " + found.stream().limit(1).toList());
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void showsAMunicipalityOnce() {
    List<PlaceMatch> matches = search("lappeenranta");
    assertEquals(1, matches.stream().filter(match -> match.kind() == Kind.MUNICIPALITY).count());
  }

  @Test
  void namesThePlaceInTheAskedLanguage() {
    PlaceMatch match = Pack.DIRECTORY.gazetteer().search("53100", Language.SV, 5).getFirst();
    assertEquals(
        new PlaceMatch(new MunicipalityCode("405"), "Villmanstrand", Kind.POSTAL_CODE, "53100"),
        match);
  }

  @Test
  void findsNothingForNothing() {
    assertEquals(List.of(), search(" ?! "));
    assertEquals(List.of(), search("qwertyuiop"));
  }

  @Test
  void keepsToTheLimit() {
    assertEquals(3, Pack.DIRECTORY.gazetteer().search("k", Language.FI, 3).size());
    assertTrue(search("00").size() <= 10);
  }
}
