package fi.opastin.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * Loads a server on this machine: at its peak, at a steady rate, with five times of what it can do,
 * and afterwards. The clients share the machine with it.
 */
@CommandLine.Command(
    name = "overload",
    mixinStandardHelpOptions = true,
    description = "Measure the chat under a steady load, far too much load, and after it.")
final class OverloadCommand implements Callable<Integer> {

  private static final int PEAK_CONNECTIONS = 64;
  private static final int STEADY_CONNECTIONS = 200;

  @CommandLine.Option(
      names = "--rate",
      defaultValue = "300",
      description = "Messages a second of the steady load: ${DEFAULT-VALUE}.")
  private double rate;

  @CommandLine.Option(
      names = "--steady",
      defaultValue = "30",
      description = "Seconds of the steady load: ${DEFAULT-VALUE}; 600 for the whole run.")
  private int steady;

  @CommandLine.Option(
      names = "--warm-up",
      defaultValue = "20",
      description = "Seconds to warm up: ${DEFAULT-VALUE}.")
  private int warmUp;

  @CommandLine.Option(
      names = "--seconds",
      defaultValue = "10",
      description = "Seconds at the peak, of too much, and afterwards: ${DEFAULT-VALUE}.")
  private int seconds;

  @CommandLine.Option(
      names = "--times",
      defaultValue = "5",
      description = "How many times the peak is too much: ${DEFAULT-VALUE}.")
  private double times;

  @CommandLine.Option(
      names = "--connections",
      defaultValue = "1000",
      description = "Connections of too much: ${DEFAULT-VALUE}.")
  private int connections;

  @CommandLine.Option(
      names = "--java-option",
      description = "An option for the Java machine of the server; may be given again.")
  private List<String> javaOptions = List.of();

  @CommandLine.Option(
      names = "--content",
      defaultValue = "content",
      description = "Folder that holds packs/ and partners/: ${DEFAULT-VALUE}.")
  private Path content = Path.of("content");

  @CommandLine.Option(
      names = "--models",
      defaultValue = "server/target/models",
      description = "Folder of trained models: ${DEFAULT-VALUE}.")
  private Path models = Path.of("server/target/models");

  @CommandLine.Option(
      names = "--json",
      defaultValue = "bench/results/overload.json",
      description = "Where the figures go: ${DEFAULT-VALUE}.")
  private Path json = Path.of("");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** All that a run measured. */
  record Measured(
      Machine machine,
      double loadBefore,
      double loadAfter,
      long readyMillis,
      long idleKilobytes,
      long mostKilobytes,
      Map<String, LoadResult> loads,
      double shareOfPeak) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Machine machine = Machine.here("not used");
    double loadBefore = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    out.printf(Locale.ROOT, "%s, load average %.1f before%n", machine, loadBefore);
    out.flush();
    Path data = Files.createTempDirectory("opastin-load");
    Map<String, LoadResult> loads = new LinkedHashMap<>();
    Measured measured;
    try (LoadedServer server = LoadedServer.start(content, models, data, javaOptions)) {
      long idle = server.residentKilobytes(false);
      new Load(server.port(), rate, STEADY_CONNECTIONS).run(Duration.ofSeconds(warmUp / 2));
      new Load(server.port(), 0, PEAK_CONNECTIONS).run(Duration.ofSeconds(warmUp - warmUp / 2));
      LoadResult peak =
          note(
              out,
              loads,
              "peak, " + PEAK_CONNECTIONS + " connections",
              server,
              0,
              PEAK_CONNECTIONS,
              seconds);
      note(out, loads, "steady, %.0f/s".formatted(rate), server, rate, STEADY_CONNECTIONS, steady);
      double much = peak.servedPerSecond() * times;
      LoadResult overload =
          note(out, loads, "too much, %.0f/s".formatted(much), server, much, connections, seconds);
      note(
          out,
          loads,
          "right after, %.0f/s".formatted(rate),
          server,
          rate,
          STEADY_CONNECTIONS,
          Math.max(15, seconds));
      measured =
          new Measured(
              machine,
              loadBefore,
              ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
              server.readyMillis(),
              idle,
              server.residentKilobytes(true),
              loads,
              overload.servedPerSecond() / peak.servedPerSecond());
    }
    out.printf(
        Locale.ROOT,
        "%nready after %d ms; resident %d MB when idle, %d MB at most%n"
            + "with %.0f times too much %.0f %% of the peak were served; settled %.0f s after it%n",
        measured.readyMillis(),
        measured.idleKilobytes() / 1024,
        measured.mostKilobytes() / 1024,
        times,
        measured.shareOfPeak() * 100,
        loads.values().stream().toList().getLast().settledAfter());
    Results.write(json, measured);
    out.println("written to " + json);
    return 0;
  }

  private static LoadResult note(
      PrintWriter out,
      Map<String, LoadResult> loads,
      String name,
      LoadedServer server,
      double perSecond,
      int lines,
      int time)
      throws InterruptedException {
    LoadResult result = new Load(server.port(), perSecond, lines).run(Duration.ofSeconds(time));
    if (loads.isEmpty()) {
      out.printf(
          "%n%-24s %9s %9s %8s %8s %8s %8s %8s %8s %11s %7s%n",
          "load",
          "served/s",
          "refused/s",
          "failed",
          "given up",
          "p50 ms",
          "p99",
          "p99.9",
          "worst",
          "refusal p99",
          "danger");
    }
    out.printf(
        Locale.ROOT,
        "%-24s %9.0f %9.0f %8d %8d %8.2f %8.2f %8.2f %8.1f %11.2f %7s%n",
        name,
        result.servedPerSecond(),
        result.refused() / result.seconds(),
        result.failed() + result.otherwise(),
        result.givenUp(),
        result.p50(),
        result.p99(),
        result.p999(),
        result.worst(),
        result.refusalP99(),
        result.dangerNotServed() == 0 ? "all" : "-" + result.dangerNotServed());
    out.flush();
    loads.put(name, result);
    return result;
  }
}
