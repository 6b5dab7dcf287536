package fi.opastin.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.storage.WholeFileStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the report of each release in a folder, as {@code <release>.json}, {@code .html} and {@code
 * .txt}; each file is written whole or not at all, and a report that is made again takes the place
 * of the one before. Not safe to share between threads.
 */
public final class EvaluationStore {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern RELEASE = Pattern.compile("[0-9a-z]{1,64}");
  private static final long MAX_BYTES = 20_000_000;

  private final Path folder;

  /** Keeps reports in a folder, which is made when the first is kept. */
  public EvaluationStore(Path folder) {
    this.folder = folder;
  }

  /** A report could not be kept; the message says where and why. */
  public static final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotKept(Path folder, Exception cause) {
      super("The report cannot be kept in " + folder + ": " + cause.getMessage(), cause);
    }
  }

  /**
   * The figures of the release that was measured last before this one.
   *
   * @return none where there is no earlier report that can be read
   */
  public Map<String, Double> figuresBefore(String release) {
    return reports().stream()
        .filter(json -> !json.path("release").asText().equals(release))
        .max(Comparator.comparing(EvaluationStore::measured))
        .map(EvaluationStore::figures)
        .orElse(Map.of());
  }

  /**
   * Keeps a report.
   *
   * @return the page
   * @throws NotKept when the disk refuses
   */
  public Path keep(Evaluation evaluation, Floors floors, String text) {
    String release = evaluation.release();
    if (!RELEASE.matcher(release).matches()) {
      throw new IllegalArgumentException("A release is named by small letters and digits");
    }
    try {
      write(release + ".json", EvaluationJson.of(evaluation, floors).toPrettyString() + "\n");
      write(release + ".txt", text);
      return write(release + ".html", EvaluationPage.of(evaluation, floors));
    } catch (IOException e) {
      throw new NotKept(folder, e);
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    WholeFileStore.write(file, text.getBytes(StandardCharsets.UTF_8));
    return file;
  }

  private List<JsonNode> reports() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<JsonNode> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(f -> f.toString().endsWith(".json")).sorted().forEach(f -> read(f, reports));
    } catch (IOException e) {
      return List.of();
    }
    return reports;
  }

  /** A file that is no report of ours is passed over. */
  private static void read(Path file, List<JsonNode> reports) {
    try {
      if (Files.size(file) <= MAX_BYTES) {
        JsonNode json = MAPPER.readTree(Files.readAllBytes(file));
        Optional.of(json)
            .filter(j -> j.path("figures").isObject() && j.path("release").isTextual())
            .ifPresent(reports::add);
      }
    } catch (IOException unreadable) {
      // the history is of less worth than the report at hand
    }
  }

  private static Instant measured(JsonNode json) {
    try {
      return Instant.parse(json.path("measured").asText());
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  private static Map<String, Double> figures(JsonNode json) {
    Map<String, Double> figures = new TreeMap<>();
    json.path("figures")
        .properties()
        .forEach(f -> figures.put(f.getKey(), f.getValue().asDouble()));
    return figures;
  }
}
