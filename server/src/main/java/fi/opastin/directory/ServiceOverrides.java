package fi.opastin.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays what editors say over services that were imported, field by field, so that their words
 * survive the next import. Pure: documents that are handed in stay as they are. For one thread.
 */
public final class ServiceOverrides {

  /** Details that can go out of date, and therefore carry the number of their source. */
  private static final Set<String> SOURCED = Set.of("phones", "emails", "address", "hours");

  /** Texts by language, which are joined language by language. */
  private static final Set<String> TEXTS =
      Set.of("name", "description", "organization", "url", "booking", "fee", "accessibility");

  private final List<DirectoryFinding> findings = new ArrayList<>();
  private final Map<String, DirectoryFinding> places = new HashMap<>();

  /**
   * What came of it.
   *
   * @param services the documents with what editors say
   * @param findings overrides that meet no imported service; they are told and do not block
   * @param places of what overrides set: the override's place by file, number and field of the
   *     service
   */
  public record Applied(
      Map<String, JsonNode> services,
      List<DirectoryFinding> findings,
      Map<String, DirectoryFinding> places) {

    public Applied {
      findings = List.copyOf(findings);
      places = Map.copyOf(places);
    }

    /** A finding on a service, told at the override that caused it where there is one. */
    public DirectoryFinding blame(DirectoryFinding finding) {
      String[] parts = finding.pointer().split("/");
      if (parts.length < 4) {
        return finding;
      }
      DirectoryFinding place = places.get(finding.file() + "/" + parts[2] + "/" + parts[3]);
      return place == null
          ? finding
          : new DirectoryFinding(place.file(), place.pointer(), finding.message());
    }
  }

  private ServiceOverrides() {}

  /**
   * Applies overrides whose form a schema has checked.
   *
   * @param imported documents of imported services by file
   * @param overrides documents of overrides by file
   */
  public static Applied apply(Map<String, JsonNode> imported, Map<String, JsonNode> overrides) {
    ServiceOverrides applying = new ServiceOverrides();
    Map<String, Override> byId = applying.byId(overrides);
    Map<String, JsonNode> services = new LinkedHashMap<>();
    imported.forEach((file, document) -> services.put(file, applying.file(file, document, byId)));
    byId.forEach(
        (id, override) ->
            applying.findings.add(
                new DirectoryFinding(
                    override.file(),
                    override.pointer() + "/id",
                    "There is no imported service "
                        + id
                        + " (any more); the override does"
                        + " nothing")));
    return new Applied(services, applying.findings, applying.places);
  }

  /** One override and where it stands. */
  private record Override(String file, String pointer, JsonNode node) {}

  private Map<String, Override> byId(Map<String, JsonNode> overrides) {
    Map<String, Override> byId = new LinkedHashMap<>();
    overrides.forEach(
        (file, document) -> {
          int index = 0;
          for (JsonNode node : document.path("overrides")) {
            Override override = new Override(file, "/overrides/" + index++, node);
            String id = node.path("id").asText();
            if (byId.putIfAbsent(id, override) != null) {
              findings.add(
                  new DirectoryFinding(
                      file,
                      override.pointer() + "/id",
                      "There is another override for " + id + "; the first counts"));
            }
          }
        });
    return byId;
  }

  private JsonNode file(String file, JsonNode document, Map<String, Override> byId) {
    if (!(document instanceof ObjectNode object) || !document.path("services").isArray()) {
      return document;
    }
    ObjectNode copy = object.deepCopy();
    ArrayNode services = copy.putArray("services");
    for (JsonNode service : object.path("services")) {
      Optional<Override> override = Optional.ofNullable(byId.remove(service.path("id").asText()));
      if (override.isEmpty() || !(service instanceof ObjectNode fields)) {
        services.add(service);
      } else if (!override.get().node().path("hide").asBoolean()) {
        note(file + "/" + services.size(), override.get());
        services.add(merge(fields.deepCopy(), override.get().node()));
      }
    }
    return copy;
  }

  /** Where a fault of what is set here is to be told. */
  private void note(String service, Override override) {
    for (Map.Entry<String, JsonNode> field : override.node().path("set").properties()) {
      places.put(
          service + "/" + field.getKey(),
          new DirectoryFinding(override.file(), override.pointer() + "/set/" + field.getKey(), ""));
    }
  }

  private static ObjectNode merge(ObjectNode service, JsonNode override) {
    override.path("remove").forEach(field -> service.remove(field.asText()));
    int source = 0;
    if (override.has("source") && service.path("sources") instanceof ArrayNode sources) {
      sources.add(override.get("source"));
      source = sources.size();
    }
    for (Map.Entry<String, JsonNode> field : override.path("set").properties()) {
      JsonNode value = field.getValue().deepCopy();
      if (SOURCED.contains(field.getKey()) && source > 0) {
        count(value, source);
      }
      service.set(
          field.getKey(),
          TEXTS.contains(field.getKey()) ? join(service.get(field.getKey()), value) : value);
    }
    return service;
  }

  /** Notes the source of a detail; numbers that an editor wrote would count among other sources. */
  private static void count(JsonNode value, int source) {
    if (value instanceof ObjectNode detail) {
      detail.put("source", source);
    } else {
      value.forEach(item -> count(item, source));
    }
  }

  private static JsonNode join(@Nullable JsonNode before, JsonNode said) {
    if (before instanceof ObjectNode texts && said instanceof ObjectNode more) {
      return texts.deepCopy().setAll(more);
    }
    return said;
  }
}
