package fi.opastin.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;

/** Measures our parts by JMH, the training and the memory that knowledge takes. */
@CommandLine.Command(
    name = "parts",
    mixinStandardHelpOptions = true,
    description = "Measure speed and allocation of our parts, training time and memory.")
final class PartsCommand implements Callable<Integer> {

  @CommandLine.Option(
      names = "--only",
      defaultValue = "",
      description = "Parts whose name holds this, such as classify; neither training nor memory.")
  private String only = "";

  @CommandLine.Option(
      names = "--forks",
      defaultValue = "1",
      description =
          "Fresh Java machines for each part: ${DEFAULT-VALUE}. With 0 all run in this one: quicker, less exact.")
  private int forks;

  @CommandLine.Option(
      names = "--rounds",
      defaultValue = "5",
      description = "Timed rounds, after three for warming up: ${DEFAULT-VALUE}.")
  private int rounds;

  @CommandLine.Option(
      names = "--seconds",
      defaultValue = "2",
      description = "Seconds of a round: ${DEFAULT-VALUE}.")
  private int seconds;

  @CommandLine.Option(
      names = "--trainings",
      defaultValue = "3",
      description = "Timed trainings, after one for warming up: ${DEFAULT-VALUE}.")
  private int trainings;

  @CommandLine.Option(
      names = "--content",
      defaultValue = "content",
      description = "Folder that holds packs/: ${DEFAULT-VALUE}.")
  private Path content = Path.of("content");

  @CommandLine.Option(
      names = "--json",
      defaultValue = "bench/results/parts.json",
      description = "Where the figures go: ${DEFAULT-VALUE}.")
  private Path json = Path.of("");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Machine machine = Machine.here("not used");
    out.println(machine);
    out.flush();
    List<Part> parts = new ArrayList<>(run(partsOptions()));
    List<Long> memory = List.of();
    if (only.isEmpty()) {
      parts.addAll(run(trainingOptions()));
      memory = Retained.knowledge(content);
    }
    out.println();
    out.println(PartsTable.of(parts, memory));
    Results.write(json, new Measured(machine, parts, memory));
    out.println("written to " + json);
    return 0;
  }

  /** All that a run measured. */
  record Measured(Machine machine, List<Part> parts, List<Long> retainedBytes) {}

  private ChainedOptionsBuilder partsOptions() {
    TimeValue round = TimeValue.seconds(seconds);
    return options(PartsBenchmark.class, only)
        .warmupIterations(3)
        .warmupTime(round)
        .measurementIterations(rounds)
        .measurementTime(round)
        .addProfiler(GCProfiler.class);
  }

  private ChainedOptionsBuilder trainingOptions() {
    return options(TrainingBenchmark.class, "")
        .warmupIterations(1)
        .measurementIterations(trainings);
  }

  private ChainedOptionsBuilder options(Class<?> benchmark, String part) {
    return new OptionsBuilder()
        .include("\\." + benchmark.getSimpleName() + "\\..*" + part)
        .param("content", content.toString())
        .threads(1)
        .forks(forks)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.NORMAL);
  }

  private static List<Part> run(ChainedOptionsBuilder options) {
    try {
      Collection<RunResult> results = new Runner(options.build()).run();
      if (results.isEmpty()) {
        throw new CannotMeasure("There is no part of that name.");
      }
      return results.stream().map(Part::of).toList();
    } catch (RunnerException e) {
      throw new CannotMeasure("JMH gave up: " + e.getMessage());
    }
  }
}
