package fi.opastin.coverage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Earlier coverage as JSON. Stateless.
 *
 * @param directory the places of today, for their names
 * @param language of the names
 * @param region only this one
 * @param types only these kinds; empty for all
 */
public record HistoryJson(
    Directory directory, Language language, Optional<String> region, List<ServiceType> types) {

  /** How much was covered in a release. */
  public ObjectNode line(Snapshot snapshot) {
    return write(snapshot, false);
  }

  /** The same with every gap named; a municipality that there is no more is named by its code. */
  public ObjectNode whole(Snapshot snapshot) {
    return write(snapshot, true);
  }

  private ObjectNode write(Snapshot snapshot, boolean named) {
    int municipalities = snapshot.municipalities(region);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("release", snapshot.release());
    json.put("live", snapshot.live().toString());
    json.put("day", snapshot.day().toString());
    json.put("municipalities", municipalities);
    ArrayNode list = json.putArray("types");
    for (Map.Entry<ServiceType, List<MunicipalityCode>> kind : snapshot.gaps().entrySet()) {
      if (types.isEmpty() || types.contains(kind.getKey())) {
        List<MunicipalityCode> gaps = snapshot.gaps(kind.getKey(), region);
        ObjectNode type = list.addObject().put("type", kind.getKey().id());
        type.put("covered", municipalities - gaps.size());
        if (named) {
          name(type.putArray("gaps"), gaps);
        } else {
          type.put("gaps", gaps.size());
        }
      }
    }
    return json;
  }

  private void name(ArrayNode list, List<MunicipalityCode> codes) {
    for (MunicipalityCode code : codes) {
      list.addObject()
          .put("municipality", code.value())
          .put(
              "name", directory.municipality(code).map(p -> p.name(language)).orElse(code.value()));
    }
  }
}
