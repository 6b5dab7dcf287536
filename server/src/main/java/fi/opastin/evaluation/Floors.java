package fi.opastin.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.packs.Finding;
import fi.opastin.packs.Schemas;
import fi.opastin.packs.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What understanding must reach, so that a change which makes it worse is noticed before it goes
 * live. Read from {@code floors.yaml} of the content. Immutable.
 *
 * @param file where they stand
 * @param floors in the order of the file
 */
public record Floors(String file, List<Floor> floors) {

  private static final Schemas SCHEMAS = new Schemas();

  /**
   * A limit to one figure, both ends included.
   *
   * @param line in the file
   * @param figure name of a figure of {@link Evaluation#figures}, without the language
   * @param language or "all"
   * @param atLeast lower limit
   * @param atMost upper limit
   */
  public record Floor(
      int line, String figure, String language, OptionalDouble atLeast, OptionalDouble atMost) {

    /** The figure's whole name. */
    public String name() {
      return figure + "." + language;
    }

    /** Whether a measured figure keeps the limit. */
    public boolean holds(double measured) {
      return measured >= atLeast.orElse(Double.NEGATIVE_INFINITY)
          && measured <= atMost.orElse(Double.POSITIVE_INFINITY);
    }

    /** The limit in words: "at least 52.0". */
    public String limit() {
      return atLeast.isPresent()
          ? String.format(Locale.ROOT, "at least %.1f", atLeast.getAsDouble())
          : String.format(Locale.ROOT, "at most %.1f", atMost.orElseThrow());
    }
  }

  public Floors {
    floors = List.copyOf(floors);
  }

  /** No floors. */
  public static Floors none() {
    return new Floors("floors.yaml", List.of());
  }

  /** Reads the file; what is wrong with it becomes findings, and then there are no floors. */
  public static Floors parse(String file, String text, List<Finding> findings) {
    YamlDocument document;
    switch (YamlDocument.parse(file, text, 1)) {
      case YamlDocument.Parsed.Faulty(Finding finding) -> {
        findings.add(finding);
        return new Floors(file, List.of());
      }
      case YamlDocument.Parsed.Document(YamlDocument read) -> document = read;
    }
    List<Finding> faults = SCHEMAS.check(document, "floors");
    findings.addAll(faults);
    List<Floor> floors = new ArrayList<>();
    if (faults.isEmpty()) {
      JsonNode list = document.root().path("floors");
      for (int i = 0; i < list.size(); i++) {
        floors.add(floor(list.get(i), document.line("/floors/" + i)));
      }
    }
    return new Floors(file, floors);
  }

  private static Floor floor(JsonNode node, int line) {
    return new Floor(
        line,
        node.path("figure").asText(),
        node.path("language").asText(),
        limit(node.path("at-least")),
        limit(node.path("at-most")));
  }

  private static OptionalDouble limit(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
  }

  /**
   * Where an evaluation falls short. A floor whose figure was not measured is a fault, too, but for
   * those of messages, which are not always given.
   */
  public List<Finding> missed(Evaluation evaluation) {
    Map<String, Double> figures = evaluation.figures();
    List<Finding> missed = new ArrayList<>();
    for (Floor floor : floors) {
      Double measured = figures.get(floor.name());
      boolean notGiven = floor.figure().startsWith("messages.") && evaluation.messages().isEmpty();
      if (measured == null && !notGiven) {
        missed.add(error(floor, "is not measured"));
      } else if (measured != null && !floor.holds(measured)) {
        missed.add(
            error(
                floor,
                String.format(Locale.ROOT, "is %.2f, and must be %s", measured, floor.limit())));
      }
    }
    return missed;
  }

  private Finding error(Floor floor, String what) {
    return Finding.error(file, floor.line(), floor.name() + " " + what);
  }
}
