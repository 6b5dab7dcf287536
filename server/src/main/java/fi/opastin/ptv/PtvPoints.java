package fi.opastin.ptv;

import fi.opastin.directory.GeoPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Turns the catalogue's coordinates (ETRS-TM35FIN, EPSG:3067, metres as text) into WGS84. The only
 * class that knows the projection library. For one thread.
 */
final class PtvPoints {

  /** EPSG:3067 by its parameters: the library ships without the EPSG tables. */
  private static final String TM35FIN =
      "+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";

  private static final String WGS84 = "+proj=longlat +datum=WGS84 +no_defs";

  /** Metres, by the hundredth at most; a comma is taken for a point. */
  private static final Pattern METRES = Pattern.compile("[0-9]{1,8}([.,][0-9]{1,9})?");

  /** Five decimals of a degree are about a metre. */
  private static final int DECIMALS = 5;

  private final CoordinateTransform transform;

  PtvPoints() {
    CRSFactory systems = new CRSFactory();
    transform =
        new CoordinateTransformFactory()
            .createTransform(
                systems.createFromParameters("EPSG:3067", TM35FIN),
                systems.createFromParameters("EPSG:4326", WGS84));
  }

  /** The point of an address; what is no point in Finland is noted there and left out. */
  Optional<GeoPoint> read(PtvNode address) {
    Optional<String> north = address.text("latitude");
    Optional<String> east = address.text("longitude");
    if (north.isEmpty() && east.isEmpty()) {
      return Optional.empty();
    }
    if (!METRES.matcher(north.orElse("")).matches() || !METRES.matcher(east.orElse("")).matches()) {
      address.warn("latitude", "and longitude are no coordinates; the point is left out");
      return Optional.empty();
    }
    double northing = Double.parseDouble(north.get().replace(',', '.'));
    double easting = Double.parseDouble(east.get().replace(',', '.'));
    if (northing < 6_600_000 || northing > 7_800_000 || easting < 50_000 || easting > 735_000) {
      address.warn(
          "latitude", "and longitude are not in Finland (ETRS-TM35FIN); the point is left out");
      return Optional.empty();
    }
    return Optional.of(convert(northing, easting));
  }

  GeoPoint convert(double northing, double easting) {
    ProjCoordinate degrees =
        transform.transform(new ProjCoordinate(easting, northing), new ProjCoordinate());
    return new GeoPoint(round(degrees.y), round(degrees.x));
  }

  private static double round(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }
}
