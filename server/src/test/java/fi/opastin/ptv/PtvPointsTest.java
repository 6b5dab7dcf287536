package fi.opastin.ptv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.GeoPoint;
import fi.opastin.packs.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PtvPointsTest {

  private final List<Finding> findings = new ArrayList<>();

  private Optional<GeoPoint> read(String latitude, String longitude) {
    PtvNode address =
        PtvNode.of(
            Documents.document(
                Documents.aPlace(1).with("latitude", latitude).with("longitude", longitude).node()),
            findings);
    return new PtvPoints().read(address);
  }

  /** The arc from the equator to 60 degrees on GRS80 is 6 654 072.819 m; the scale is 0.9996. */
  @Test
  void agreesWithTheMeridianArc() {
    assertEquals(Optional.of(new GeoPoint(60.0, 27.0)), read("6651411.190", "500000.000"));
  }

  /** A parish village in the archipelago, and the meridian of Utsjoki. */
  @Test
  void findsPlacesInTheWestAndTheNorth() {
    GeoPoint west = read("6703709.121", "221847,89").orElseThrow();
    assertEquals(60.37, west.lat(), 0.01);
    assertEquals(21.95, west.lon(), 0.01);
    GeoPoint north = new PtvPoints().convert(7_776_450, 500_000);
    assertEquals(27.0, north.lon(), 1e-5);
    assertEquals(70.09, north.lat(), 0.01);
  }

  @Test
  void roundsToAMetre() {
    GeoPoint point = read("6672822", "385843").orElseThrow();
    assertEquals(point.lat(), Math.round(point.lat() * 1e5) / 1e5);
  }

  @Test
  void tellsOfWhatIsNoPointInFinland() {
    for (String[] pair :
        new String[][] {
          {"61.6887", "27.2721"},
          {"6703709.1", ""},
          {"pohjoinen", "itä"},
          {"1e6", "5e5"},
          {"221847.89", "6703709.121"},
          {"9999999999", "1"}
        }) {
      findings.clear();
      assertEquals(Optional.empty(), read(pair[0], pair[1]), pair[0]);
      assertEquals(1, findings.size(), pair[0]);
      assertTrue(findings.getFirst().message().startsWith("/latitude"), findings.toString());
    }
  }

  @Test
  void saysNothingWhereNoneIsGiven() {
    assertEquals(Optional.empty(), read("", " "));
    assertEquals(List.of(), findings);
  }
}
