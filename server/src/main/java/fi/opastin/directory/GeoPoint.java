package fi.opastin.directory;

/**
 * A point on the earth in WGS84.
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record GeoPoint(double lat, double lon) {

  static final double EARTH_RADIUS_METRES = 6_371_008.8;

  public GeoPoint {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("Latitude is -90 to 90 and longitude -180 to 180 degrees");
    }
  }

  /**
   * Great-circle distance in metres by the haversine formula; in Finland within half a per cent of
   * the ellipsoid's.
   */
  public long metresTo(GeoPoint other) {
    double north = Math.toRadians(other.lat - lat) / 2;
    double east = Math.toRadians(other.lon - lon) / 2;
    double chord =
        Math.sin(north) * Math.sin(north)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * Math.sin(east)
                * Math.sin(east);
    return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
  }
}
