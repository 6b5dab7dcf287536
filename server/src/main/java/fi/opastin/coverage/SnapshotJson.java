package fi.opastin.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceType;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A snapshot as the small file that is kept of it. Stateless. */
final class SnapshotJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SnapshotJson() {}

  static byte[] write(Snapshot snapshot) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("release", snapshot.release());
    json.put("live", snapshot.live().toString());
    json.put("day", snapshot.day().toString());
    ObjectNode regions = json.putObject("regions");
    snapshot.regions().forEach((region, codes) -> codes(regions.putArray(region), codes));
    ObjectNode gaps = json.putObject("gaps");
    snapshot.gaps().forEach((type, codes) -> codes(gaps.putArray(type.id()), codes));
    return MAPPER.writeValueAsBytes(json);
  }

  /** The snapshot of a file, or empty when it is none. A kind that there is no more is left out. */
  static Optional<Snapshot> read(byte[] file) {
    try {
      JsonNode json = MAPPER.readTree(file);
      Map<String, List<MunicipalityCode>> regions = new TreeMap<>();
      json.path("regions").properties().forEach(r -> regions.put(r.getKey(), codes(r.getValue())));
      Map<ServiceType, List<MunicipalityCode>> gaps = new EnumMap<>(ServiceType.class);
      json.path("gaps")
          .properties()
          .forEach(
              g -> ServiceType.of(g.getKey()).ifPresent(t -> gaps.put(t, codes(g.getValue()))));
      return Optional.of(
          new Snapshot(
              json.path("release").asText(),
              Instant.parse(json.path("live").asText()),
              LocalDate.parse(json.path("day").asText()),
              regions,
              gaps));
    } catch (IOException | DateTimeException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static void codes(ArrayNode list, List<MunicipalityCode> codes) {
    codes.forEach(code -> list.add(code.value()));
  }

  private static List<MunicipalityCode> codes(JsonNode list) {
    List<MunicipalityCode> codes = new ArrayList<>();
    list.forEach(code -> codes.add(new MunicipalityCode(code.asText())));
    return codes;
  }
}
