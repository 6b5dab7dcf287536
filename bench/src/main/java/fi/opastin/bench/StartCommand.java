package fi.opastin.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
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

  @CommandLine.Option(
      names = "--content",
      defaultValue = "content",
      description = "Content folder.")
  private Path content = Path.of("content");

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
   * @param megabytes own and all, at rest
   */
  record Figure(String way, double readyMillis, double cpuMillis, int[] megabytes) {}

  /** All that a run measured. */
  record Measured(Machine machine, double machineLoad, int rounds, List<Figure> figures) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Machine machine = Machine.here("not used");
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    out.printf(Locale.ROOT, "%s, load %.1f before%n", machine, load);
    out.flush();
    Path folder = Path.of("bench/target");
    Path archive = folder.resolve("opastin.jsa");
    Path cache = folder.resolve("opastin.aot");
    Files.deleteIfExists(archive);
    Files.deleteIfExists(cache);
    Path data = OpastinProcess.freshData();
    // the first start trains; the others find what it learned
    OpastinProcess.learn(folder, content);
    OpastinProcess.start(List.of(), data, folder, content).close();
    awaitKnowledge(folder.resolve("models"));
    OpastinProcess.start(List.of("-XX:ArchiveClassesAtExit=" + archive), data, folder, content)
        .close();
    OpastinProcess.start(List.of("-XX:AOTCacheOutput=" + cache), data, folder, content).close();
    Map<String, List<String>> ways = new LinkedHashMap<>();
    ways.put("plain", List.of());
    ways.put("class-data sharing", List.of("-XX:SharedArchiveFile=" + archive));
    ways.put("AOT cache", List.of("-XX:AOTCache=" + cache));
    Map<String, List<double[]>> starts = new LinkedHashMap<>();
    Map<String, int[]> memory = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> way : ways.entrySet()) {
        try (ServerProcess server = OpastinProcess.start(way.getValue(), data, folder, content)) {
          starts
              .computeIfAbsent(way.getKey(), w -> new ArrayList<>())
              .add(new double[] {server.readyMillis(), server.cpu().toMillis()});
          if (round == rounds - 1) {
            Thread.sleep(rest * 1000L);
            memory.put(way.getKey(), server.megabytes());
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
                        memory.getOrDefault(way.getKey(), new int[2])))
            .toList();
    out.printf("%n%-20s %9s %8s %12s %12s%n", "start", "ready ms", "CPU ms", "own MB", "all MB");
    for (Figure f : figures) {
      out.printf(
          Locale.ROOT,
          "%-20s %9.0f %8.0f %12d %12d%n",
          f.way(),
          f.readyMillis(),
          f.cpuMillis(),
          f.megabytes()[0],
          f.megabytes()[1]);
    }
    Results.write(json, new Measured(machine, load, rounds, figures));
    out.println("written to " + json);
    return 0;
  }

  /** What was compiled is written by a thread of its own; the next start tries it. */
  private static void awaitKnowledge(Path models) throws IOException, InterruptedException {
    for (int i = 0; i < 100 && !hasKnowledge(models); i++) {
      Thread.sleep(100);
    }
  }

  private static boolean hasKnowledge(Path models) throws IOException {
    try (var files = Files.list(models)) {
      return files.anyMatch(file -> file.toString().endsWith(".knowledge"));
    }
  }

  private static double median(List<double[]> values, int column) {
    double[] sorted = values.stream().mapToDouble(value -> value[column]).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
  }
}
