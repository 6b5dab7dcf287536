package fi.opastin.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where the background of the map comes from. Without tiles browsers ask nobody but us. Immutable.
 *
 * @param tiles address of a tile with {@code {z}}, {@code {x}} and {@code {y}}; empty for a map
 *     without background
 * @param credit whom the tiles' licence wants named; needed with tiles
 * @param maxZoom the closest zoom that there are tiles for
 */
public record MapSettings(Optional<String> tiles, Optional<String> credit, int maxZoom) {

  /** No background, and nothing fetched from others. */
  public static final MapSettings DEFAULTS =
      new MapSettings(Optional.empty(), Optional.empty(), 16);

  private static final List<String> PLACES = List.of("{z}", "{x}", "{y}");

  public MapSettings {
    if (tiles.isPresent() && !isTemplate(tiles.get())) {
      throw new IllegalArgumentException(
          "opastin.map.tiles is an https address with {z}, {x} and {y} in its path");
    }
    if (tiles.isPresent() && credit.isEmpty()) {
      throw new IllegalArgumentException(
          "opastin.map.credit names whom the licence of opastin.map.tiles wants named");
    }
    if (maxZoom < 1 || maxZoom > 22) {
      throw new IllegalArgumentException("opastin.map.max-zoom is 1 to 22");
    }
  }

  /** Scheme and host of the tiles, which the policy of the page must allow. */
  Optional<String> origin() {
    return tiles.map(MapSettings::address).map(uri -> uri.getScheme() + "://" + uri.getAuthority());
  }

  private static boolean isTemplate(String tiles) {
    try {
      URI address = address(tiles);
      boolean loopback = "localhost".equals(address.getHost());
      return ("https".equals(address.getScheme())
              || (loopback && "http".equals(address.getScheme())))
          && address.getHost() != null
          && address.getUserInfo() == null
          && !address.getAuthority().contains("{")
          && PLACES.stream().allMatch(place -> tiles.indexOf(place) > tiles.indexOf('/', 8));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  /** The address of the first tile; what the policy says must not depend on the tile. */
  private static URI address(String tiles) {
    return URI.create(tiles.replaceAll("\\{[zxy]}", "0"));
  }
}
