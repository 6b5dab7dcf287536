package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.DirectoryFinding;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceReader;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import fi.opastin.packs.Schemas;
import fi.opastin.packs.YamlDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The delivered places, read once, and services beside them. */
final class FinnishPlaces {

  static final Directory DIRECTORY =
      new PackReader(Path.of("content"))
          .readAs(PtvPackStore.folder("finland"), Map.of())
          .directory()
          .orElseThrow();

  private FinnishPlaces() {}

  /** A service that is kept by hand, from some of its fields. */
  static Service service(String fields) {
    String text = "services: [{id: curated, description: D, " + fields + "}]";
    ServiceReader.Reading reading =
        ServiceReader.read(Map.of("x", document("x", text).root()), DIRECTORY.places());
    if (!reading.findings().isEmpty()) {
      throw new AssertionError(reading.findings().toString());
    }
    return reading.services().getFirst();
  }

  /** What schema and reader have against files of services. */
  static List<String> findings(Map<String, String> files) {
    List<String> findings = new ArrayList<>();
    Map<String, JsonNode> documents = new LinkedHashMap<>();
    Schemas schemas = new Schemas();
    files.forEach(
        (name, text) -> {
          YamlDocument document = document(name, text);
          documents.put(name, document.root());
          schemas.check(document, "service").stream().map(Finding::toString).forEach(findings::add);
        });
    ServiceReader.read(documents, DIRECTORY.places()).findings().stream()
        .map(DirectoryFinding::toString)
        .forEach(findings::add);
    return findings;
  }

  private static YamlDocument document(String name, String text) {
    return switch (YamlDocument.parse(name, text, 1)) {
      case YamlDocument.Parsed.Document(YamlDocument document) -> document;
      case YamlDocument.Parsed.Faulty(Finding finding) ->
          throw new AssertionError(finding.toString());
    };
  }
}
