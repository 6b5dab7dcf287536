package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FinnishFormsTest {

  /**
   * Names whose first part is inflected, too, that lose a syllable, or whose Swedish ö stays long.
   */
  private static final List<String> OWN_WAY =
      List.of(
          "Isokyrö",
          "Uusikaarlepyy",
          "Uusikaupunki",
          "Virrat",
          "Kangasala",
          "Brändö",
          "Eckerö",
          "Föglö",
          "Vårdö");

  @Test
  void derivesWhatTheSourceGives() {
    List<String> differing = new ArrayList<>();
    for (Municipality municipality : Pack.DIRECTORY.municipalities()) {
      PlaceForms given = municipality.forms();
      PlaceForms derived = FinnishForms.of(given.name(), Optional.of(given.in()), List.of());
      boolean same =
          derived.genitive().equals(given.genitive())
              && derived.to().equals(given.to())
              && derived.from().equals(given.from());
      if (!same && !OWN_WAY.contains(given.name())) {
        differing.add(given + " / " + derived);
      }
    }
    assertEquals(List.of(), differing);
  }
}
