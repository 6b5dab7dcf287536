package fi.opastin.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Kills a server in the middle of chats, as {@code kill -9} does, and measures when it is back. */
@CommandLine.Command(
    name = "restart",
    mixinStandardHelpOptions = true,
    description = "Measure how soon a server is ready again after it was killed.")
final class RestartCommand implements Callable<Integer> {

  private static final int WANTED_MILLIS = 10_000;

  @CommandLine.Option(
      names = "--kills",
      defaultValue = "5",
      description = "How often it is killed: ${DEFAULT-VALUE}.")
  private int kills;

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
      defaultValue = "bench/results/restart.json",
      description = "Where the figures go: ${DEFAULT-VALUE}.")
  private Path json = Path.of("");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** All that a run measured. */
  record Measured(Machine machine, double loadBefore, long firstMillis, List<Long> readyMillis) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    Path data = Files.createTempDirectory("opastin-restart");
    List<Long> ready = new ArrayList<>();
    for (int kill = 0; kill <= kills; kill++) {
      LoadedServer server = LoadedServer.start(content, models, data, List.of());
      ready.add(server.readyMillis());
      out.printf(
          Locale.ROOT,
          "%s: ready after %d ms%n",
          kill == 0 ? "with an empty database" : "after kill " + kill,
          server.readyMillis());
      out.flush();
      new Load(server.port(), 50, 20).run(Duration.ofSeconds(1));
      server.kill();
    }
    Measured measured =
        new Measured(
            Machine.here("not used"), load, ready.getFirst(), ready.subList(1, ready.size()));
    out.printf(
        Locale.ROOT,
        "%s, load average %.1f: at worst %d ms after a kill, wanted are %d%n",
        measured.machine(),
        load,
        Collections.max(measured.readyMillis()),
        WANTED_MILLIS);
    Results.write(json, measured);
    out.println("written to " + json);
    return 0;
  }
}
