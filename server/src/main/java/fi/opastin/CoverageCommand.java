package fi.opastin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.coverage.Coverage;
import fi.opastin.coverage.CoverageCsv;
import fi.opastin.coverage.CoverageJson;
import fi.opastin.coverage.Scope;
import fi.opastin.directory.Channel;
import fi.opastin.directory.Directory;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Draft;
import fi.opastin.language.Language;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;

/** Tells how far the services reach: the same matrix that {@code /api/v1/coverage} gives. */
@CommandLine.Command(
    name = "coverage",
    description = "Tell which municipalities the services cover, and name the gaps by region.")
final class CoverageCommand implements Callable<Integer> {

  /** How the report is written. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

  @CommandLine.Mixin private ContentOption content;

  @CommandLine.Option(names = "--region", description = "Only this region, by its code.")
  private String region;

  @CommandLine.Option(names = "--municipality", description = "Only this one, by its code.")
  private String municipality;

  @CommandLine.Option(names = "--type", split = ",", description = "Only these kinds of service.")
  private List<String> types = List.of();

  @CommandLine.Option(
      names = "--language",
      description = "Only services known to serve in this language, such as sv.")
  private String served;

  @CommandLine.Option(names = "--channel", description = "Only services with this channel.")
  private String channel;

  @CommandLine.Option(
      names = "--lang",
      defaultValue = "fi",
      description = "Language of the names: ${DEFAULT-VALUE}.")
  private String language;

  @CommandLine.Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json or csv (the whole matrix): ${DEFAULT-VALUE}.")
  private Format format;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Clock clock = Clock.systemUTC();
    Language names = known("--lang", language, Language::of).orElseThrow();
    List<ServiceType> kinds = new ArrayList<>();
    types.forEach(type -> known("--type", type, ServiceType::of).ifPresent(kinds::add));
    Optional<Channel> way = known("--channel", channel, Channel::of);
    Draft draft = Application.faultless(content.folder(), clock);
    Directory directory = draft.directory().orElseThrow();
    Scope scope = scope(directory, kinds, way);
    Coverage coverage = Application.coverage(directory, draft.expectations(), clock);
    PrintWriter out = spec.commandLine().getOut();
    CoverageJson json = new CoverageJson(names);
    ObjectNode summary = json.summary(coverage, scope, draft.release());
    switch (format) {
      case TEXT -> print(summary, out);
      case JSON -> {
        summary.set("items", json.rows(coverage.rows(scope)));
        out.println(summary.toPrettyString());
      }
      case CSV -> out.print(CoverageCsv.of(coverage.rows(scope), names));
    }
    out.flush();
    return 0;
  }

  private Scope scope(Directory directory, List<ServiceType> kinds, Optional<Channel> way) {
    return new Scope(
        known(
            "--region",
            region,
            code -> Optional.of(code).filter(c -> !directory.places().ofRegion(c).isEmpty())),
        known(
            "--municipality",
            municipality,
            code ->
                Optional.of(code)
                    .filter(MunicipalityCode::isCode)
                    .map(MunicipalityCode::new)
                    .filter(c -> directory.municipality(c).isPresent())),
        kinds,
        Optional.ofNullable(served),
        way);
  }

  private <T> Optional<T> known(String option, String text, Function<String, Optional<T>> parse) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<T> value = parse.apply(text);
    if (value.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), option + ": \"" + text + "\" is not known");
    }
    return value;
  }

  private static String missing(List<String> gaps, int covered) {
    if (gaps.isEmpty()) {
      return "";
    }
    return covered == 0 ? "; missing everywhere" : "; missing in " + String.join(", ", gaps);
  }

  private static void print(JsonNode summary, PrintWriter out) {
    JsonNode totals = summary.path("totals");
    out.printf(
        "%d municipalities, %d of %d wishes covered near, %d gaps (release %s, %s)%n",
        totals.path("municipalities").asInt(),
        totals.path("covered").asInt(),
        totals.path("wanted").asInt(),
        totals.path("gaps").asInt(),
        summary.path("release").asText(),
        summary.path("day").asText());
    for (JsonNode region : summary.path("regions")) {
      out.printf(
          "%n%s %s, %d municipalities%n",
          region.path("region").asText(),
          region.path("name").asText(),
          region.path("municipalities").asInt());
      for (JsonNode type : region.path("types")) {
        List<String> gaps = new ArrayList<>();
        type.path("gaps").forEach(gap -> gaps.add(gap.path("name").asText()));
        out.printf(
            "  %s: %d covered%s%n",
            type.path("type").asText(),
            type.path("covered").asInt(),
            missing(gaps, type.path("covered").asInt()));
      }
    }
  }
}
