package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapSettingsTest {

  private static MapSettings tiles(String address) {
    return new MapSettings(Optional.of(address), Optional.of("© Tiles"), 16);
  }

  @Test
  void allowsPicturesFromTheHostOfTheTilesOnly() {
    assertEquals(Optional.empty(), MapSettings.DEFAULTS.origin());
    assertEquals(
        Optional.of("https://tiles.example:8443"),
        tiles("https://tiles.example:8443/a/{z}/{x}/{y}.png?key=1").origin());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://tiles.example/{z}/{x}/{y}.png",
        "https://tiles.example/{z}/{x}.png",
        "https://{x}.tiles.example/{z}/{y}.png",
        "https://{s}.tiles.example/{z}/{x}/{y}.png",
        "https://user@tiles.example/{z}/{x}/{y}.png",
        "//tiles.example/{z}/{x}/{y}.png",
        "https:///{z}/{x}/{y}",
        "https://tiles.example; script-src *//{z}/{x}/{y}",
        "tiles"
      })
  void refusesAddressesThatThePolicyCannotName(String address) {
    assertThrows(IllegalArgumentException.class, () -> tiles(address));
  }

  @Test
  void needsACreditAndASensibleZoom() {
    Optional<String> address = Optional.of("https://tiles.example/{z}/{x}/{y}.png");
    assertThrows(
        IllegalArgumentException.class, () -> new MapSettings(address, Optional.empty(), 16));
    assertThrows(
        IllegalArgumentException.class, () -> new MapSettings(address, Optional.of("x"), 99));
  }
}
