package fi.opastin.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings of a site as they hold: its own, and where it says nothing those of its
 * municipality, its region and the country, the nearest first. Nothing comes from any other place.
 * Immutable by convention: nobody changes the tree.
 *
 * @param tree all settings that hold, as a partner file has them
 * @param sources the level that each setting comes from, by its name; colours as {@code
 *     theme.primary}
 */
public record Inherited(ObjectNode tree, Map<String, Level> sources) {

  /** Settings that are inherited whole; a contact of one place is never mixed with another's. */
  static final List<String> WHOLE = List.of("languages", "starters", "human", "handoff");

  private static final String THEME = "theme";

  public Inherited {
    sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }

  /**
   * The levels that a site inherits from, the farthest first, itself last.
   *
   * @param site what its own file says
   * @param regionOf the code of the region of a municipality; empty where there is none
   */
  public static List<Level> chain(
      Level.Site own, JsonNode site, Function<String, Optional<String>> regionOf) {
    Optional<String> municipality = code(site, "municipality");
    Optional<String> region = municipality.flatMap(regionOf).or(() -> code(site, "region"));
    List<Level> chain = new ArrayList<>();
    chain.add(new Level.Country());
    region.ifPresent(code -> chain.add(new Level.Region(code)));
    municipality.ifPresent(code -> chain.add(new Level.Municipality(code)));
    chain.add(own);
    return chain;
  }

  private static Optional<String> code(JsonNode site, String field) {
    return Optional.of(site.path(field).asText("")).filter(code -> !code.isEmpty());
  }

  /**
   * The settings of a site.
   *
   * @param site what its own file says
   * @param levels what the others say
   * @param regionOf the code of the region of a municipality; empty where there is none
   */
  static Inherited of(
      Level.Site own,
      ObjectNode site,
      Map<Level, ObjectNode> levels,
      Function<String, Optional<String>> regionOf) {
    ObjectNode tree = site.deepCopy();
    tree.remove(WHOLE);
    tree.remove(THEME);
    Map<String, Level> sources = new LinkedHashMap<>();
    site.fieldNames().forEachRemaining(name -> sources.put(name, own));
    sources.remove(THEME);
    ObjectNode theme = JsonNodeFactory.instance.objectNode();
    for (Level level : chain(own, site, regionOf)) {
      JsonNode says = level.equals(own) ? site : levels.get(level);
      if (says == null) {
        continue;
      }
      if (level instanceof Level.Region(String code) && !tree.has("region")) {
        tree.put("region", code);
      }
      for (String name : WHOLE) {
        if (says.has(name)) {
          tree.set(name, says.get(name));
          sources.put(name, level);
        }
      }
      says.path(THEME)
          .properties()
          .forEach(
              colour -> {
                theme.set(colour.getKey(), colour.getValue());
                sources.put(THEME + "." + colour.getKey(), level);
              });
    }
    if (!theme.isEmpty()) {
      tree.set(THEME, theme);
    }
    return new Inherited(tree, sources);
  }
}
