package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files that the build of the front end made, by the part that each plays, as its manifest
 * tells. Without a manifest there are none. Immutable and safe to share.
 */
record WidgetFiles(
    Map<String, String> byRole, Map<String, String> integrityByRole, Set<String> unchanging) {

  /** Read from the class path. */
  static WidgetFiles built() {
    return of(StaticFiles.below("/widget/"));
  }

  static WidgetFiles of(StaticFiles widget) {
    Optional<StaticFiles.Asset> manifest = widget.find("manifest.json");
    if (manifest.isEmpty()) {
      return new WidgetFiles(Map.of(), Map.of(), Set.of());
    }
    JsonNode files = Json.readObject(manifest.get().plain().bytes()).path("files");
    Set<String> unchanging = new HashSet<>();
    for (JsonNode file : files) {
      if (file.path("immutable").asBoolean()) {
        unchanging.add(file.path("file").asText());
      }
    }
    return new WidgetFiles(texts(files, "file"), texts(files, "integrity"), Set.copyOf(unchanging));
  }

  private static Map<String, String> texts(JsonNode files, String member) {
    return files.properties().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, role -> role.getValue().path(member).asText()));
  }

  /** The address of the file that plays a part. */
  Optional<String> path(String role) {
    return Optional.ofNullable(byRole.get(role)).map(file -> "/widget/" + file);
  }

  /** The hash that browsers hold the file of a part to (SRI). */
  Optional<String> integrity(String role) {
    return Optional.ofNullable(integrityByRole.get(role)).filter(hash -> !hash.isEmpty());
  }
}
