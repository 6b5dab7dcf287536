package fi.opastin.bench;

import java.io.IOException;
import java.io.PrintWriter;
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

  @CommandLine.Mixin private OpastinServer opastin;

  @CommandLine.Option(
      names = "--json",
      defaultValue = "bench/results/restart.json",
      description = "Where the figures go: ${DEFAULT-VALUE}.")
  private Path json = Path.of("");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** All that a run measured. */
  record Measured(
      Machine machine, double loadBefore, double firstMillis, List<Double> readyMillis) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Machine machine = Machine.here("not used");
    double load = MachineLoad.told(out, machine);
    Path data = OpastinServer.freshData();
    opastin.learn();
    List<Double> ready = new ArrayList<>();
    for (int kill = 0; kill <= kills; kill++) {
      ServerProcess server = opastin.start(data);
      ready.add(server.readyMillis());
      out.printf(
          Locale.ROOT,
          "%s: ready after %.0f ms%n",
          kill == 0 ? "with an empty database" : "after kill " + kill,
          server.readyMillis());
      out.flush();
      SingleMessages.on(server).open(20, Duration.ofSeconds(1), 50);
      server.kill();
    }
    Measured measured =
        new Measured(machine, load, ready.getFirst(), ready.subList(1, ready.size()));
    out.printf(
        Locale.ROOT,
        "at worst %.0f ms after a kill, wanted are %d%n",
        Collections.max(measured.readyMillis()),
        WANTED_MILLIS);
    Results.write(json, measured);
    out.println("written to " + json);
    return 0;
  }
}
