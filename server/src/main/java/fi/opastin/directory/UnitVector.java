package fi.opastin.directory;

/**
 * A point on the earth as a vector of length one, for comparing many distances without
 * trigonometry: the nearer two points are, the greater is the product of their vectors.
 */
record UnitVector(double x, double y, double z) {

  static UnitVector of(GeoPoint point) {
    double lat = Math.toRadians(point.lat());
    double lon = Math.toRadians(point.lon());
    return new UnitVector(
        Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat));
  }

  /**
   * The cosine of the angle between two points: 1 for the same, -1 for the other side of the earth.
   */
  double closenessTo(UnitVector other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /**
   * The closeness of points that are so many metres apart; for a whole earth's reach that of any
   * point.
   */
  static double closenessWithin(double metres) {
    return Math.cos(Math.min(Math.PI, metres / GeoPoint.EARTH_RADIUS_METRES));
  }
}
