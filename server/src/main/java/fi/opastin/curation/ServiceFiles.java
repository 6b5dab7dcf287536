package fi.opastin.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.knowledge.PackContent;
import fi.opastin.packs.YamlBlocks;
import fi.opastin.packs.YamlDocument;
import fi.opastin.packs.YamlItems;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The services of a content as its files have them, and what a change makes of the files. */
public final class ServiceFiles {

  private static final Pattern FILE =
      Pattern.compile("(packs/[^/]+/services/)((?:[^/]+/)*)([^/]+\\.yaml)");
  private static final String OVERRIDES = "overrides.yaml";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final PackContent content;
  private final SortedMap<String, KeptService> services = new TreeMap<>();

  /** The services of a content. */
  public ServiceFiles(PackContent content) {
    this.content = content;
    Map<String, JsonNode> said = new TreeMap<>();
    content
        .files()
        .forEach(
            (path, text) -> {
              if (FILE.matcher(path).matches() && path.endsWith("/" + OVERRIDES)) {
                items(path, text, "overrides")
                    .forEach(item -> said.putIfAbsent(item.path("id").asText(), item));
              }
            });
    content
        .files()
        .forEach(
            (path, text) -> {
              Matcher file = FILE.matcher(path);
              if (file.matches() && !path.endsWith("/" + OVERRIDES)) {
                boolean isImported = !file.group(2).isEmpty();
                items(path, text, "services").forEach(item -> note(path, isImported, item, said));
              }
            });
  }

  private static Iterable<JsonNode> items(String path, String text, String list) {
    return YamlDocument.parse(path, text, 1)
            instanceof YamlDocument.Parsed.Document(YamlDocument document)
        ? document.root().path(list)
        : JSON.arrayNode();
  }

  private void note(String path, boolean isImported, JsonNode item, Map<String, JsonNode> said) {
    String id = item.path("id").asText();
    Optional<JsonNode> override = isImported ? Optional.ofNullable(said.get(id)) : Optional.empty();
    services.putIfAbsent(id, new KeptService(id, path, isImported, item, override));
  }

  /** All of them, by id. */
  public Collection<KeptService> all() {
    return Collections.unmodifiableCollection(services.values());
  }

  /** A service by its id. */
  public Optional<KeptService> find(String id) {
    return Optional.ofNullable(services.get(id));
  }

  /** The file that a change of a service is written to. */
  public static String writtenTo(KeptService service) {
    Matcher file = FILE.matcher(service.file());
    return service.isImported() && file.matches() ? file.group(1) + OVERRIDES : service.file();
  }

  /**
   * The text that the file of a service shall have.
   *
   * @param by who answers for it
   * @return empty where the change changes nothing
   */
  public Optional<String> changed(KeptService service, ServiceEdit edit, String by) {
    String path = writtenTo(service);
    String before = content.files().getOrDefault(path, "overrides:\n");
    String after =
        service.isImported() ? overridden(service, edit, by, before) : own(service, edit, before);
    return Optional.of(after).filter(text -> !text.equals(before));
  }

  /** The same value as before, whatever source it counts from. */
  static boolean isSame(String field, JsonNode before, JsonNode after) {
    return field.equals("hours")
        ? HoursForm.of(before).equals(HoursForm.of(after))
        : without(before).equals(without(after));
  }

  private static JsonNode without(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return JSON.nullNode();
    }
    JsonNode copy = value.deepCopy();
    if (copy instanceof ObjectNode object) {
      object.remove("source");
    }
    if (copy instanceof ArrayNode array) {
      array.forEach(
          item -> {
            if (item instanceof ObjectNode object) {
              object.remove("source");
            }
          });
    }
    return copy;
  }

  private static String overridden(
      KeptService service, ServiceEdit edit, String by, String before) {
    ObjectNode said =
        service
            .override()
            .map(node -> (ObjectNode) node.deepCopy())
            .orElseGet(() -> JSON.objectNode().put("id", service.id()));
    ObjectNode set = said.path("set") instanceof ObjectNode object ? object : JSON.objectNode();
    ArrayNode removed = said.path("remove") instanceof ArrayNode array ? array : JSON.arrayNode();
    boolean isOther = edit.isHidden() != service.isHidden();
    for (Map.Entry<String, JsonNode> field : edit.fields().entrySet()) {
      if (!isSame(field.getKey(), service.field(field.getKey()), field.getValue())) {
        isOther = true;
        drop(removed, field.getKey());
        if (isSame(field.getKey(), service.fields().path(field.getKey()), field.getValue())) {
          set.remove(field.getKey());
        } else if (field.getValue().isNull()) {
          set.remove(field.getKey());
          removed.add(field.getKey());
        } else {
          set.set(field.getKey(), field.getValue());
        }
      }
    }
    if (!isOther) {
      return before;
    }
    said.remove(java.util.List.of("hide", "set", "remove"));
    said.put("by", by).put("because", edit.because());
    if (!edit.source().path("ref").asText().isEmpty()) {
      said.set("source", edit.source());
    }
    if (edit.isHidden()) {
      said.put("hide", true);
    }
    if (!set.isEmpty()) {
      said.set("set", set);
    }
    if (!removed.isEmpty()) {
      said.set("remove", removed);
    }
    boolean isNothing = !edit.isHidden() && set.isEmpty() && removed.isEmpty();
    String item = isNothing ? "" : YamlBlocks.of(said);
    return YamlItems.change(before, service.id(), any -> item)
        .orElseGet(() -> isNothing ? before : YamlItems.add(before, item));
  }

  private static void drop(ArrayNode removed, String field) {
    for (int i = removed.size() - 1; i >= 0; i--) {
      if (removed.get(i).asText().equals(field)) {
        removed.remove(i);
      }
    }
  }

  private static String own(KeptService service, ServiceEdit edit, String before) {
    ArrayNode sources =
        service.fields().path("sources") instanceof ArrayNode array
            ? array.deepCopy()
            : JSON.arrayNode();
    int number = number(sources, edit.source());
    return YamlItems.change(
            before,
            service.id(),
            item -> {
              String text = item;
              boolean isOther = false;
              for (String name : ServiceEdit.FIELDS) {
                JsonNode value = edit.fields().get(name);
                if (value != null && !isSame(name, service.fields().path(name), value)) {
                  isOther = true;
                  text =
                      YamlBlocks.with(
                          text,
                          name,
                          Optional.of(value)
                              .filter(node -> !node.isNull())
                              .map(node -> sourced(name, node, number)));
                }
              }
              return isOther && !sources.equals(service.fields().path("sources"))
                  ? YamlBlocks.with(text, "sources", Optional.of(sources))
                  : text;
            })
        .orElse(before);
  }

  /** The number of a source among others, where it is added if it is not there. */
  private static int number(ArrayNode sources, ObjectNode source) {
    for (int i = 0; i < sources.size(); i++) {
      boolean isIt =
          sources.get(i).path("ref").equals(source.path("ref"))
              && sources.get(i).path("date").equals(source.path("date"));
      if (isIt) {
        return i + 1;
      }
    }
    sources.add(source);
    return sources.size();
  }

  private static JsonNode sourced(String name, JsonNode value, int number) {
    JsonNode copy = value.deepCopy();
    if (copy instanceof ObjectNode object && !name.equals("valid")) {
      object.put("source", number);
    }
    copy.forEach(
        item -> {
          if (copy.isArray() && item instanceof ObjectNode object) {
            object.put("source", number);
          }
        });
    return copy;
  }
}
