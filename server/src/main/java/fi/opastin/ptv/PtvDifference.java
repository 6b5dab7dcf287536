package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an import changes. Immutable.
 *
 * @param before how many imported services there were
 * @param added new services, each in a line
 * @param changed services with the fields that differ
 * @param removed services that are gone
 */
public record PtvDifference(
    int before, List<String> added, List<String> changed, List<String> removed) {

  public PtvDifference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  /** Between the files that stand and the services that would. */
  static PtvDifference between(Map<String, String> standing, List<PtvEntry> coming) {
    Map<String, JsonNode> before = PtvFiles.services(standing);
    Map<String, JsonNode> after = new TreeMap<>();
    coming.forEach(entry -> after.put(entry.id(), entry.node()));
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    Map<String, JsonNode> all = new TreeMap<>(before);
    all.putAll(after);
    all.forEach(
        (id, service) -> {
          if (!before.containsKey(id)) {
            added.add(line(service));
          } else if (!after.containsKey(id)) {
            removed.add(line(service));
          } else {
            Set<String> fields = fields(before.get(id), service);
            if (!fields.isEmpty()) {
              changed.add(line(service) + ": " + String.join(", ", fields));
            }
          }
        });
    return new PtvDifference(before.size(), added, changed, removed);
  }

  private static Set<String> fields(JsonNode before, JsonNode after) {
    Set<String> names = new TreeSet<>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> before.path(name).equals(after.path(name)));
    return names;
  }

  private static String line(JsonNode service) {
    JsonNode names = service.path("name");
    String name = names.isObject() && !names.isEmpty() ? names.iterator().next().asText() : "";
    return service.path("id").asText() + " " + service.path("type").asText() + " \"" + name + "\"";
  }

  /** Whether nothing changes. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
