package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Source;
import java.util.List;

/** Where facts were read. */
final class SourceJson {

  private SourceJson() {}

  static ArrayNode of(List<Source> sources) {
    ArrayNode list = Json.array();
    for (Source source : sources) {
      ObjectNode json = list.addObject().put("ref", source.ref());
      if (!source.name().isEmpty()) {
        json.put("name", source.name());
      }
      source.date().ifPresent(date -> json.put("date", date));
    }
    return list;
  }
}
