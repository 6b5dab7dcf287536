package fi.opastin.coverage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Channel;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Names;
import fi.opastin.knowledge.Expectation;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Coverage as JSON, with names in one language. Stateless. */
public final class CoverageJson {

  private final Language language;

  /** Writes in a language. */
  public CoverageJson(Language language) {
    this.language = language;
  }

  /** How much is covered of a scope, and the gaps by region and kind, each named. */
  public ObjectNode summary(Coverage coverage, Scope scope, String release) {
    List<Expectation> expected = coverage.expectations(scope);
    List<Municipality> places = coverage.municipalities(scope);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("release", release).put("day", coverage.day().toString());
    ArrayNode wishes = json.putArray("expected");
    for (Expectation wish : expected) {
      wishes
          .addObject()
          .put("type", wish.type().id())
          .put("name", Names.of(wish.type(), language))
          .put("why", wish.why().in(language));
    }
    ArrayNode regions = json.putArray("regions");
    int open = 0;
    for (List<Municipality> region : byRegion(places).values()) {
      open += region(regions.addObject(), coverage, scope, region, expected);
    }
    int wanted = places.size() * expected.size();
    json.putObject("totals")
        .put("municipalities", places.size())
        .put("wanted", wanted)
        .put("covered", wanted - open)
        .put("gaps", open);
    return json;
  }

  private static Map<String, List<Municipality>> byRegion(List<Municipality> places) {
    Map<String, List<Municipality>> regions = new TreeMap<>();
    for (Municipality place : places) {
      regions.computeIfAbsent(place.regionCode(), code -> new ArrayList<>()).add(place);
    }
    return regions;
  }

  private int region(
      ObjectNode json,
      Coverage coverage,
      Scope scope,
      List<Municipality> places,
      List<Expectation> expected) {
    json.put("region", places.getFirst().regionCode())
        .put("name", places.getFirst().regionName(language))
        .put("municipalities", places.size());
    ArrayNode types = json.putArray("types");
    int open = 0;
    for (Expectation wish : expected) {
      List<Municipality> gaps =
          places.stream().filter(place -> !coverage.isCovered(place, wish.type(), scope)).toList();
      ObjectNode type = types.addObject().put("type", wish.type().id());
      type.put("covered", places.size() - gaps.size());
      ArrayNode named = type.putArray("gaps");
      gaps.forEach(
          place ->
              named
                  .addObject()
                  .put("municipality", place.code().value())
                  .put("name", place.name(language)));
      open += gaps.size();
    }
    return open;
  }

  /** Rows of the matrix. */
  public ArrayNode rows(List<Row> rows) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Row row : rows) {
      list.addObject()
          .put("municipality", row.municipality().code().value())
          .put("name", row.municipality().name(language))
          .put("region", row.municipality().regionCode())
          .put("type", row.type().id())
          .put("language", row.language().orElse(null))
          .put("channel", row.channel().map(Channel::id).orElse(null))
          .put("local", row.local())
          .put("remote", row.remote())
          .put("expected", row.expected())
          .put("gap", row.gap());
    }
    return list;
  }
}
