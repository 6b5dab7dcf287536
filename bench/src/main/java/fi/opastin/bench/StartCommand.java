package fi.opastin.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Measures how soon the product is ready: plain, with class-data sharing, with the AOT cache. */
@CommandLine.Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Measure the time until ready, and the memory at rest.")
final class StartCommand implements Callable<Integer> {

  @CommandLine.Option(names = "--rounds", defaultValue = "7", description = "${DEFAULT-VALUE}.")
  private int rounds;

  @CommandLine.Option(
      names = "--rest",
      defaultValue = "15",
      description = "Seconds until memory is read, in the last round: ${DEFAULT-VALUE}.")
  private int rest;

  @CommandLine.Mixin private OpastinServer opastin;

  @CommandLine.Option(
      names = "--json",
      defaultValue = "bench/results/start.json",
      description = "Where the figures go: ${DEFAULT-VALUE}.")
  private Path json = Path.of("");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /**
   * How one way of starting did.
   *
   * @param readyMillis median from the start of the process to its first 200
   * @param cpuMillis median of the processor time until then
   * @param megabytes at rest
   */
  record Figure(String way, double readyMillis, double cpuMillis, ServerProcess.Memory megabytes) {}

  /** All that a run measured. */
  record Measured(Machine machine, double machineLoad, int rounds, List<Figure> figures) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Machine machine = Machine.here("not used");
    double load = MachineLoad.told(out, machine);
    Path archive = OpastinServer.FOLDER.resolve("opastin.jsa");
    Path cache = OpastinServer.FOLDER.resolve("opastin.aot");
    Files.deleteIfExists(archive);
    Files.deleteIfExists(cache);
    Path data = OpastinServer.freshData();
    opastin.learn();
    opastin.start(data).close();
    opastin.awaitKnowledge();
    opastin.start(data, "-XX:ArchiveClassesAtExit=" + archive).close();
    opastin.start(data, "-XX:AOTCacheOutput=" + cache).close();
    Map<String, String[]> ways = new LinkedHashMap<>();
    ways.put("plain", new String[0]);
    ways.put("class-data sharing", new String[] {"-XX:SharedArchiveFile=" + archive});
    ways.put("AOT cache", new String[] {"-XX:AOTCache=" + cache});
    Map<String, List<double[]>> starts = new LinkedHashMap<>();
    Map<String, ServerProcess.Memory> memory = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, String[]> way : ways.entrySet()) {
        try (ServerProcess server = opastin.start(data, way.getValue())) {
          starts
              .computeIfAbsent(way.getKey(), w -> new ArrayList<>())
              .add(new double[] {server.readyMillis(), server.cpu().toMillis()});
          if (round == rounds - 1) {
            Thread.sleep(rest * 1000L);
            memory.put(way.getKey(), server.memory());
          }
        }
      }
    }
    List<Figure> figures =
        starts.entrySet().stream()
            .map(
                way ->
                    new Figure(
                        way.getKey(),
                        median(way.getValue(), 0),
                        median(way.getValue(), 1),
                        memory.getOrDefault(way.getKey(), ServerProcess.Memory.UNKNOWN)))
            .toList();
    out.printf("%n%-20s %9s %8s %12s %12s%n", "start", "ready ms", "CPU ms", "own MB", "all MB");
    for (Figure f : figures) {
      out.printf(
          Locale.ROOT,
          "%-20s %9.0f %8.0f %12d %12d%n",
          f.way(),
          f.readyMillis(),
          f.cpuMillis(),
          f.megabytes().own(),
          f.megabytes().all());
    }
    Results.write(json, new Measured(machine, load, rounds, figures));
    out.println("written to " + json);
    return 0;
  }

  private static double median(List<double[]> values, int column) {
    double[] sorted = values.stream().mapToDouble(value -> value[column]).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
  }
}
