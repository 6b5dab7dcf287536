package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fi.opastin.directory.Directory;
import fi.opastin.directory.RankingWeights;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceReader;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.Knowledge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The knowledge that ships, with services that only a test has. */
final class MoreServices {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private MoreServices() {}

  static Knowledge added(String services) {
    Knowledge k = Finland.knowledge();
    ServiceReader.Reading reading =
        ServiceReader.read(Map.of("more.yaml", parsed(services)), k.directory().places());
    if (!reading.findings().isEmpty()) {
      throw new AssertionError(reading.findings());
    }
    List<Service> all = new ArrayList<>(k.directory().services());
    all.addAll(reading.services());
    return Finland.with(
        k.events(), Directory.of(k.directory().places(), all, RankingWeights.DEFAULT));
  }

  private static JsonNode parsed(String services) {
    try {
      return YAML.readTree(services);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
