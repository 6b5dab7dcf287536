package fi.opastin.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
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

  @CommandLine.Mixin private OpastinServer opastin;

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
      double readyMillis,
      int idleMegabytes,
      int mostMegabytes,
      Map<String, LoadResult> loads,
      double shareOfPeak) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Machine machine = Machine.here("not used");
    double loadBefore = MachineLoad.told(out, machine);
    opastin.learn();
    Map<String, LoadResult> loads = new LinkedHashMap<>();
    Measured measured;
    try (ServerProcess server = opastin.start(OpastinServer.freshData())) {
      int idle = server.memory().all();
      Load chats = SingleMessages.on(server);
      chats.open(STEADY_CONNECTIONS, Duration.ofSeconds(warmUp / 2), rate);
      chats.closed(PEAK_CONNECTIONS, Duration.ofSeconds(warmUp - warmUp / 2));
      LoadResult peak = chats.closed(PEAK_CONNECTIONS, Duration.ofSeconds(seconds));
      note(out, loads, "peak, " + PEAK_CONNECTIONS + " connections", peak);
      String steadily = "steady, %.0f/s".formatted(rate);
      note(out, loads, steadily, chats.open(STEADY_CONNECTIONS, Duration.ofSeconds(steady), rate));
      double much = peak.servedPerSecond() * times;
      LoadResult overload = chats.open(connections, Duration.ofSeconds(seconds), much);
      note(out, loads, "too much, %.0f/s".formatted(much), overload);
      Duration after = Duration.ofSeconds(Math.max(15, seconds));
      String afterwards = "right after, %.0f/s".formatted(rate);
      note(out, loads, afterwards, chats.open(STEADY_CONNECTIONS, after, rate));
      measured =
          new Measured(
              machine,
              loadBefore,
              MachineLoad.now(),
              server.readyMillis(),
              idle,
              server.memory().most(),
              loads,
              overload.servedPerSecond() / peak.servedPerSecond());
    }
    out.printf(
        Locale.ROOT,
        "%nready after %.0f ms; resident %d MB when idle, %d MB at most%n"
            + "with %.0f times too much %.0f %% of the peak were served; settled %.0f s after it%n",
        measured.readyMillis(),
        measured.idleMegabytes(),
        measured.mostMegabytes(),
        times,
        measured.shareOfPeak() * 100,
        loads.values().stream().toList().getLast().settledAfter());
    Results.write(json, measured);
    out.println("written to " + json);
    return 0;
  }

  private static void note(
      PrintWriter out, Map<String, LoadResult> loads, String name, LoadResult result) {
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
  }
}
