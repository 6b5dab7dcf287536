package fi.opastin.pages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.GeoPoint;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Service;
import fi.opastin.language.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a page of the directory carries for the map: an empty section, shown by the script alone,
 * and the point of each service beside its text. The list is the same with and without it.
 */
record MapSection(Language language, DirectoryPage.Map map) {

  /** For the head of the page. */
  Html head() {
    if (map.script().isEmpty() || map.style().isEmpty()) {
      return Html.NONE;
    }
    return Html.of(
        Html.tag("link").attr("rel", "stylesheet").attr("href", map.style().get()).empty(),
        PageScripts.deferred(map.script().get()));
  }

  /** The section that the script fills and shows. */
  Html html() {
    if (map.script().isEmpty()) {
      return Html.NONE;
    }
    ObjectNode options = JsonNodeFactory.instance.objectNode().put("maxZoom", map.maxZoom());
    options.put("places", "/services/places.json?lang=" + language.tag());
    map.tiles().ifPresent(tiles -> options.put("tiles", tiles));
    map.credit().ifPresent(credit -> options.put("credit", credit));
    ObjectNode words = options.putObject("words");
    for (MapWords word : MapWords.values()) {
      words.put(word.key(), word.in(language));
    }
    return Html.tag("section")
        .attr("id", "map")
        .flag("hidden", true)
        .attr("data-map", options.toString())
        .attr("aria-label", MapWords.MAP.in(language))
        .empty();
  }

  /** Puts the point of a service on its element: its own, or that of the municipality it is in. */
  Element withPoint(
      Element element, Service service, Function<Service, Optional<Municipality>> home) {
    Optional<Municipality> stands = home.apply(service);
    Optional<GeoPoint> exact = service.contact().location();
    return exact
        .or(() -> stands.map(Municipality::centre))
        .map(
            point ->
                element
                    .attr("data-lat", String.format(Locale.ROOT, "%.5f", point.lat()))
                    .attr("data-lon", String.format(Locale.ROOT, "%.5f", point.lon()))
                    .attr("data-exact", "" + exact.isPresent())
                    .attr("data-place", stands.map(place -> place.name(language)).orElse("")))
        .orElse(element);
  }
}
