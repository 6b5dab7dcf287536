package fi.opastin.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Area;
import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceId;
import fi.opastin.directory.ServiceOverrides;
import fi.opastin.directory.ServiceReader;
import fi.opastin.knowledge.PackContent;
import fi.opastin.packs.YamlDocument;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Where services are there. One that editors hid is in no directory and counts as it would without
 * being hidden, so that whoever may hide it may bring it back. Pure, safe to share.
 *
 * @param directory what is live
 * @param content the texts of the same; asked for services that the directory does not have
 */
public record ServiceAreas(Directory directory, Supplier<PackContent> content) {

  /** The codes of the regions that a service serves; empty for one unknown, or of all Finland. */
  public Set<String> regions(String id) {
    return area(id)
        .filter(area -> !area.isNationwide())
        .map(
            area ->
                area.municipalities().stream()
                    .flatMap(code -> directory.municipality(code).stream())
                    .map(Municipality::regionCode)
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /** Where a service is there; empty for one that is not known. */
  public Optional<Area> area(String id) {
    if (!ServiceId.isId(id)) {
      return Optional.empty();
    }
    return directory.service(new ServiceId(id)).or(() -> hidden(id)).map(Service::area);
  }

  private Optional<Service> hidden(String id) {
    PackContent packs = content.get();
    ObjectNode overrides = list("overrides");
    ObjectNode services = list("services");
    packs
        .files()
        .forEach(
            (path, text) -> {
              if (ServiceReach.isFile(path) && text.contains(id)) {
                add(overrides, path, text, id);
                add(services, path, text, id);
              }
            });
    Map<String, JsonNode> shown =
        ServiceOverrides.apply(Map.of("services", services), Map.of("overrides", overrides))
            .services();
    return ServiceReader.read(shown, directory.places()).services().stream().findFirst();
  }

  private static ObjectNode list(String name) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.putArray(name);
    return document;
  }

  /** Takes the first item of this id over, as if nobody had hidden it. */
  private static void add(ObjectNode document, String path, String text, String id) {
    String list = document.fieldNames().next();
    ArrayNode items = document.withArray(list);
    if (YamlDocument.parse(path, text, 1)
        instanceof YamlDocument.Parsed.Document(YamlDocument read)) {
      for (JsonNode item : read.root().path(list)) {
        if (items.isEmpty() && item.path("id").asText().equals(id)) {
          items.add(((ObjectNode) item.deepCopy()).without("hide"));
        }
      }
    }
  }
}
