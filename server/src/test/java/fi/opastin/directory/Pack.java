package fi.opastin.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The delivered pack, read once for all tests of this package. */
final class Pack {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Path ROOT = root();

  static final PlacesReader.Reading PLACES = readPlaces();
  static final ServiceReader.Reading SERVICES = ServiceReader.read(serviceFiles(), PLACES.places());
  static final Directory DIRECTORY =
      Directory.of(PLACES.places(), SERVICES.services(), RankingWeights.DEFAULT);

  private Pack() {}

  static JsonNode yaml(String text) {
    try {
      return YAML.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode yaml(Path file) {
    return yaml(text(file));
  }

  static Path content() {
    return ROOT.resolve("content");
  }

  private static PlacesReader.Reading readPlaces() {
    Path places = ROOT.resolve("content/packs/finland/places");
    return PlacesReader.read(
        new PlacesReader.Files(
            yaml(places.resolve("municipalities.yaml")),
            List.of(text(places.resolve("postal-codes.csv")).split("\n")),
            yaml(places.resolve("employment-areas.yaml")),
            yaml(places.resolve("aliases.yaml"))));
  }

  static Map<String, JsonNode> serviceFiles() {
    Map<String, JsonNode> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.walk(ROOT.resolve("content/packs/finland/services"))) {
      found
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("overrides.yaml"))
          .sorted()
          .forEach(file -> files.put("services/" + file.getFileName(), yaml(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The repository's root, whether tests run there or in the module. */
  private static Path root() {
    return Files.isDirectory(Path.of("content/packs")) ? Path.of(".") : Path.of("..");
  }
}
