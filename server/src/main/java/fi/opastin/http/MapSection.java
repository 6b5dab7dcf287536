package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.GeoPoint;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Service;
import fi.opastin.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page of the directory carries for the map: an empty section, shown by the script alone,
 * and the point of each service beside its text. The list is the same with and without it.
 *
 * @param script address of the map's script, empty where the build made none: then there is no map
 */
record MapSection(
    Directory directory,
    Language language,
    MapSettings settings,
    Optional<String> script,
    Optional<String> style) {

  /** For the head of the page. */
  String head() {
    if (script.isEmpty() || style.isEmpty()) {
      return "";
    }
    return "<link rel=\"stylesheet\" href=\"%s\">%n<script src=\"%s\" defer></script>%n"
        .formatted(Html.escape(style.get()), Html.escape(script.get()));
  }

  /** The section that the script fills and shows. */
  String html() {
    if (script.isEmpty()) {
      return "";
    }
    ObjectNode words = Json.object();
    for (MapWords word : MapWords.values()) {
      words.put(word.key(), word.in(language));
    }
    ObjectNode options = Json.object().put("maxZoom", settings.maxZoom());
    options.put("places", "/services/places.json?lang=" + language.tag());
    settings.tiles().ifPresent(tiles -> options.put("tiles", tiles));
    settings.credit().ifPresent(credit -> options.put("credit", credit));
    options.set("words", words);
    String json = new String(Json.bytes(options), StandardCharsets.UTF_8);
    return "<section id=\"map\" hidden data-map=\"%s\" aria-label=\"%s\"></section>"
        .formatted(Html.escape(json), MapWords.MAP.in(language));
  }

  /** Attributes with the point of a service: its own, or that of the municipality it stands in. */
  String point(Service service) {
    Optional<Municipality> home = service.area().home().flatMap(directory::municipality);
    Optional<GeoPoint> exact = service.contact().location();
    return exact
        .or(() -> home.map(Municipality::centre))
        .map(
            point ->
                String.format(
                    Locale.ROOT,
                    " data-lat=\"%.5f\" data-lon=\"%.5f\" data-exact=\"%s\" data-place=\"%s\"",
                    point.lat(),
                    point.lon(),
                    exact.isPresent(),
                    Html.escape(home.map(place -> place.name(language)).orElse(""))))
        .orElse("");
  }
}
