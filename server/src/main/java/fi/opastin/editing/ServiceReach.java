package fi.opastin.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.packs.YamlDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How far somebody may change services who is there for one region: those that serve no other
 * region, before and afterwards. Pure.
 *
 * @param regionsOf the codes of the regions that a service serves, by its id; empty for one that is
 *     not known, or there for the whole country
 * @param regionOf the code of the region of a municipality; empty where there is none
 */
record ServiceReach(
    Function<String, Set<String>> regionsOf, Function<String, Optional<String>> regionOf) {

  private static final Pattern FILE =
      Pattern.compile("packs/[^/]+/services/(?:[^/]+/)*[^/]+\\.yaml");
  private static final Set<String> PLACES = Set.of("located", "serves");

  /** Whether a path is a file of services. */
  static boolean isFile(String path) {
    return FILE.matcher(path).matches();
  }

  /**
   * Whether somebody of a region may give a file this text.
   *
   * @param before its text now; empty where there is no such file
   * @param after the text that it shall have; empty where it is to go
   */
  boolean allows(String region, Optional<String> before, Optional<String> after) {
    Optional<ObjectNode> was = tree(before);
    Optional<ObjectNode> is = tree(after);
    if (was.isEmpty() || is.isEmpty()) {
      return false;
    }
    for (String list : new String[] {"services", "overrides"}) {
      Map<String, JsonNode> earlier = items(was.get(), list);
      Map<String, JsonNode> later = items(is.get(), list);
      earlier.keySet().forEach(id -> later.putIfAbsent(id, JsonNodeFactory.instance.nullNode()));
      boolean isWithin =
          later.entrySet().stream()
              .filter(item -> !item.getValue().equals(earlier.get(item.getKey())))
              .allMatch(item -> isFor(region, item.getKey(), earlier, item.getValue()));
      if (!isWithin) {
        return false;
      }
    }
    return was.get().equals(is.get());
  }

  private static Optional<ObjectNode> tree(Optional<String> text) {
    return YamlDocument.parse("", text.orElse(""), 1)
            instanceof YamlDocument.Parsed.Document(YamlDocument document)
        ? Optional.of(document.root())
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .map(ObjectNode::deepCopy)
        : Optional.empty();
  }

  /** The items of a list by their ids, taken out of the tree. */
  private static Map<String, JsonNode> items(ObjectNode tree, String list) {
    Map<String, JsonNode> items = new LinkedHashMap<>();
    JsonNode written = tree.remove(list);
    if (written != null) {
      written.forEach(item -> items.put(item.path("id").asText(), item));
    }
    return items;
  }

  private boolean isFor(String region, String id, Map<String, JsonNode> earlier, JsonNode later) {
    Set<String> served = regionsOf.apply(id);
    if (!served.isEmpty()) {
      return served.equals(Set.of(region)) && staysThere(earlier.get(id), later);
    }
    // a new one: it says itself where it is
    return !earlier.containsKey(id) && later.has("type") && isIn(region, later);
  }

  /** What is there for one region is not given to another; an override may not move it, either. */
  private static boolean staysThere(
      @org.jspecify.annotations.Nullable JsonNode earlier, JsonNode later) {
    JsonNode before = earlier == null ? JsonNodeFactory.instance.objectNode() : earlier;
    return later.isNull()
        || PLACES.stream()
            .allMatch(
                field ->
                    Objects.equals(place(before, field), place(later, field))
                        && place(before.path("set"), field)
                            .equals(place(later.path("set"), field)));
  }

  private static JsonNode place(JsonNode node, String field) {
    return node.path(field);
  }

  private boolean isIn(String region, JsonNode service) {
    JsonNode serves = service.path("serves");
    boolean isServed = serves.isMissingNode() || serves.isObject() && isServed(region, serves);
    boolean isLocated = !service.has("located") || isPlace(region, service.path("located"));
    return isServed && isLocated && (service.has("located") || serves.isObject());
  }

  private boolean isServed(String region, JsonNode serves) {
    boolean isWithin = !serves.isEmpty();
    for (Map.Entry<String, JsonNode> kind : serves.properties()) {
      for (JsonNode code : kind.getValue()) {
        isWithin =
            isWithin
                && switch (kind.getKey()) {
                  case "municipalities" -> isPlace(region, code);
                  case "regions" -> code.asText().equals(region);
                  default -> false;
                };
      }
      isWithin = isWithin && kind.getValue().isArray() && !kind.getValue().isEmpty();
    }
    return isWithin;
  }

  private boolean isPlace(String region, JsonNode municipality) {
    return regionOf.apply(municipality.asText()).filter(region::equals).isPresent();
  }
}
