package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fi.opastin.directory.Directory;
import fi.opastin.directory.DirectoryFinding;
import fi.opastin.directory.PlacesReader;
import fi.opastin.directory.RankingWeights;
import fi.opastin.directory.ServiceOverrides;
import fi.opastin.directory.ServiceReader;
import fi.opastin.packs.Finding;
import fi.opastin.packs.Finding.Severity;
import fi.opastin.packs.Schemas;
import fi.opastin.packs.YamlDocument;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code places/} and {@code services/} of the packs into one directory. */
final class DirectoryReader {

  private final Schemas schemas;
  private final List<Finding> findings;
  private final Map<String, YamlDocument> documents = new HashMap<>();

  DirectoryReader(Schemas schemas, List<Finding> findings) {
    this.schemas = schemas;
    this.findings = findings;
  }

  /** The directory, or empty when places or services have faults. */
  Optional<Directory> read(
      List<PackText> placeFiles,
      List<YamlDocument> serviceFiles,
      List<YamlDocument> overrideFiles) {
    Map<String, PackText> places = new HashMap<>();
    placeFiles.forEach(file -> places.put("places/" + file.name(), file));
    JsonNode municipalities =
        yaml(places.get(PlacesReader.MUNICIPALITIES), PlacesReader.MUNICIPALITIES);
    JsonNode areas = yaml(places.get(PlacesReader.EMPLOYMENT_AREAS), PlacesReader.EMPLOYMENT_AREAS);
    JsonNode aliases = yaml(places.get(PlacesReader.ALIASES), PlacesReader.ALIASES);
    PackText codes = places.get(PlacesReader.POSTAL_CODES);
    if (codes == null) {
      findings.add(Finding.error(PlacesReader.POSTAL_CODES, 0, "the file is missing"));
    }
    List<String> lines = codes == null ? List.of() : codes.lines();
    PlacesReader.Reading read =
        PlacesReader.read(new PlacesReader.Files(municipalities, lines, areas, aliases));
    Map<String, JsonNode> services = byFile(serviceFiles);
    Map<String, JsonNode> imported = new LinkedHashMap<>(services);
    imported.keySet().removeIf(file -> !isImported(file));
    ServiceOverrides.Applied applied = ServiceOverrides.apply(imported, byFile(overrideFiles));
    services.putAll(applied.services());
    applied.findings().forEach(finding -> findings.add(finding(finding, Severity.WARNING)));
    ServiceReader.Reading servicesRead = ServiceReader.read(services, read.places());
    int before = findings.size();
    read.findings().forEach(fault -> report(fault, Severity.ERROR));
    servicesRead.findings().stream()
        .map(applied::blame)
        .forEach(fault -> report(fault, Severity.ERROR));
    boolean faulty = findings.size() > before;
    servicesRead.remarks().forEach(remark -> report(remark, Severity.WARNING));
    return faulty || codes == null
        ? Optional.empty()
        : Optional.of(Directory.of(read.places(), servicesRead.services(), RankingWeights.DEFAULT));
  }

  private JsonNode yaml(PackText file, String name) {
    if (file == null) {
      findings.add(Finding.error(name, 0, "the file is missing"));
      return JsonNodeFactory.instance.objectNode();
    }
    Optional<YamlDocument> read =
        DraftReader.checked(file.file(), file.text(), 1, "places", schemas, findings);
    read.ifPresent(document -> documents.put(name, document));
    return read.map(YamlDocument::root).orElseGet(JsonNodeFactory.instance::objectNode);
  }

  private Map<String, JsonNode> byFile(List<YamlDocument> read) {
    Map<String, JsonNode> roots = new LinkedHashMap<>();
    for (YamlDocument document : read) {
      documents.put(document.file(), document);
      roots.put(document.file(), document.root());
    }
    return roots;
  }

  /** Files in a folder of their own below services/ are written by an import, not by hand. */
  private static boolean isImported(String file) {
    return file.contains("/services/") && file.split("/services/", 2)[1].contains("/");
  }

  private void report(DirectoryFinding finding, Severity severity) {
    findings.add(finding(finding, severity));
  }

  private Finding finding(DirectoryFinding finding, Severity severity) {
    YamlDocument document = documents.get(finding.file());
    int line =
        document != null
            ? document.line(finding.pointer())
            : finding.file().equals(PlacesReader.POSTAL_CODES) ? csvLine(finding.pointer()) : 0;
    String file = document != null ? document.file() : finding.file();
    return new Finding(severity, Finding.Kind.FORM, file, line, finding.message());
  }

  private static int csvLine(String pointer) {
    try {
      return Integer.parseInt(pointer.substring(1)) + 1;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return 0;
    }
  }
}
