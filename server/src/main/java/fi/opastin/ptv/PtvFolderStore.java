package fi.opastin.ptv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.packs.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads documents of the catalogue from the JSON files of a folder: single documents, lists of them
 * and pages with an {@code itemList}. Other JSON is told and left out. For one thread.
 */
final class PtvFolderStore implements PtvSource {

  private static final long MAX_BYTES = 256_000_000;

  private final Path folder;

  PtvFolderStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public Fetched fetch(PtvMapping mapping, Optional<Changes> changes) {
    List<PtvDocument> documents = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    for (Path file : files()) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      int before = documents.size();
      read(name, json(file, name), documents);
      if (documents.size() == before) {
        others.add(Finding.warning(name, 0, "no document of the catalogue stands here"));
      }
    }
    String since = changes.map(c -> c.since().toString().substring(0, 19)).orElse("");
    documents.removeIf(document -> document.modified().compareTo(since) < 0);
    PtvCatalogue read = PtvCatalogue.collect(documents);
    others.addAll(read.findings());
    return new Fetched(
        new PtvCatalogue(read.services(), read.channels(), read.organisations(), others), Set.of());
  }

  private List<Path> files() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".json"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new PtvProblem("The folder \"" + folder + "\" could not be read.", e);
    }
  }

  private static JsonNode json(Path file, String name) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new PtvProblem(name + ": a file has at most " + MAX_BYTES / 1_000_000 + " MB");
      }
      return PtvApi.JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new PtvProblem(name + ":" + line + ": the file is cut off or no JSON", e);
    } catch (IOException e) {
      throw new PtvProblem("The file " + name + " could not be read.", e);
    }
  }

  private static void read(String place, JsonNode json, List<PtvDocument> documents) {
    JsonNode list = json.isArray() ? json : json.path("itemList");
    if (!list.isArray()) {
      PtvDocument.of(place, json).ifPresent(documents::add);
      return;
    }
    String pointer = json.isArray() ? "#/" : "#/itemList/";
    int index = 0;
    for (JsonNode item : list) {
      PtvDocument.of(place + pointer + index++, item).ifPresent(documents::add);
    }
  }
}
