package fi.opastin.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Measures whole chat turns beside a bare echo, in turn, so that both meet the same machine. */
@CommandLine.Command(
    name = "turns",
    mixinStandardHelpOptions = true,
    description =
        "Measure throughput, latency and processor time of a chat turn beside a bare echo.")
final class TurnsCommand implements Callable<Integer> {

  @CommandLine.Option(names = "--rounds", defaultValue = "5", description = "${DEFAULT-VALUE}.")
  private int rounds;

  @CommandLine.Option(
      names = "--seconds",
      defaultValue = "10",
      description = "Seconds of each load in a round: ${DEFAULT-VALUE}.")
  private int seconds;

  @CommandLine.Option(
      names = "--warm-up",
      defaultValue = "45",
      description = "Seconds before anything counts: ${DEFAULT-VALUE}.")
  private int warmUp;

  @CommandLine.Option(
      names = "--rate",
      defaultValue = "300",
      description = "Requests a second of the open loop: ${DEFAULT-VALUE}.")
  private int rate;

  @CommandLine.Option(
      names = "--connections",
      defaultValue = "32",
      description = "Connections at once: ${DEFAULT-VALUE}.")
  private int connections;

  @CommandLine.Mixin private OpastinServer opastin;

  @CommandLine.Option(
      names = "--messages",
      defaultValue = "server/src/test/resources/unseen/messages.tsv",
      description = "What people write: the last column of each line.")
  private Path messages = Path.of("");

  @CommandLine.Option(
      names = "--json",
      defaultValue = "bench/results/turns.json",
      description = "Where the figures go: ${DEFAULT-VALUE}.")
  private Path json = Path.of("");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /**
   * What one load of a round came to.
   *
   * @param cpuMicros processor time of the server for each request that it answered
   */
  record Figure(
      String server,
      String load,
      double perSecond,
      double cpuMicros,
      double p50,
      double p99,
      double p999,
      long errors) {}

  /** All that a run measured. */
  record Measured(
      Machine machine,
      double machineLoad,
      int rate,
      int seconds,
      int rounds,
      List<Figure> medians,
      List<Figure> all,
      double turnAboveEchoMicros,
      double shareOfEcho,
      ServerProcess.Memory idleMegabytes,
      ServerProcess.Memory busyMegabytes) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Machine machine = Machine.here("not used");
    double load = MachineLoad.told(out, machine);
    List<Figure> all = new ArrayList<>();
    opastin.learn();
    List<String> echoing = new ArrayList<>(OpastinServer.JAVA);
    echoing.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "echo",
            "--port",
            "PORT"));
    ServerProcess.Memory idle;
    ServerProcess.Memory busy;
    try (ServerProcess echo =
            ServerProcess.start(echoing, OpastinServer.FOLDER.resolve("echo.log"));
        ServerProcess chat = opastin.start(OpastinServer.freshData())) {
      Thread.sleep(15_000);
      idle = chat.memory();
      Load echoes = new Load(echo.port(), "/echo", talks());
      Load chats = new Load(chat.port(), "/api/v1/chat", talks());
      echoes.closed(connections, Duration.ofMillis(warmUp * 500L));
      chats.closed(connections, Duration.ofSeconds(warmUp));
      Duration time = Duration.ofSeconds(seconds);
      for (int round = 0; round < rounds; round++) {
        all.add(figure("echo", "most", echo, () -> echoes.closed(connections, time)));
        all.add(figure("chat", "most", chat, () -> chats.closed(connections, time)));
        all.add(figure("echo", rate + "/s", echo, () -> echoes.open(connections, time, rate)));
        all.add(figure("chat", rate + "/s", chat, () -> chats.open(connections, time, rate)));
        out.printf("round %d of %d%n", round + 1, rounds);
        out.flush();
      }
      busy = chat.memory();
    }
    report(out, machine, load, all, idle, busy);
    return 0;
  }

  private void report(
      PrintWriter out,
      Machine machine,
      double load,
      List<Figure> all,
      ServerProcess.Memory idle,
      ServerProcess.Memory busy)
      throws IOException {
    List<Figure> medians = new ArrayList<>();
    for (String kind : List.of("most", rate + "/s")) {
      for (String server : List.of("echo", "chat")) {
        medians.add(median(server, kind, all));
      }
    }
    double above = medians.get(1).cpuMicros() - medians.get(0).cpuMicros();
    double share = medians.get(1).perSecond() / medians.get(0).perSecond();
    out.printf(
        "%n%-6s %-7s %10s %14s %9s %9s %9s %7s%n",
        "server", "load", "req/s", "CPU µs/request", "p50 ms", "p99 ms", "p99.9 ms", "errors");
    for (Figure f : medians) {
      out.printf(
          Locale.ROOT,
          "%-6s %-7s %10.0f %14.1f %9.2f %9.2f %9.2f %7d%n",
          f.server(),
          f.load(),
          f.perSecond(),
          f.cpuMicros(),
          f.p50(),
          f.p99(),
          f.p999(),
          f.errors());
    }
    out.printf(
        Locale.ROOT,
        "%nA turn costs %.1f µs of CPU above the echo and reaches %.0f %% of its throughput.%n"
            + "Memory (own, all): %d, %d MB idle; %d, %d MB after the load.%n",
        above,
        share * 100,
        idle.own(),
        idle.all(),
        busy.own(),
        busy.all());
    Results.write(
        json,
        new Measured(machine, load, rate, seconds, rounds, medians, all, above, share, idle, busy));
    out.println("written to " + json);
  }

  private static Figure figure(
      String name, String load, ServerProcess server, Supplier<LoadResult> run) {
    Duration before = server.cpu();
    LoadResult result = run.get();
    double cpu = server.cpu().minus(before).toNanos() / 1e3;
    return new Figure(
        name,
        load,
        result.servedPerSecond(),
        cpu / Math.max(1, result.served()),
        result.p50(),
        result.p99(),
        result.p999(),
        result.errors());
  }

  private static Figure median(String server, String load, List<Figure> all) {
    List<Figure> own =
        all.stream().filter(f -> f.server().equals(server) && f.load().equals(load)).toList();
    return new Figure(
        server,
        load,
        middle(own.stream().mapToDouble(Figure::perSecond).sorted().toArray()),
        middle(own.stream().mapToDouble(Figure::cpuMicros).sorted().toArray()),
        middle(own.stream().mapToDouble(Figure::p50).sorted().toArray()),
        middle(own.stream().mapToDouble(Figure::p99).sorted().toArray()),
        middle(own.stream().mapToDouble(Figure::p999).sorted().toArray()),
        own.stream().mapToLong(Figure::errors).sum());
  }

  private static double middle(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  /** Conversations of four turns: each sends the state of the one before, as the widget does. */
  private Supplier<Load.Talk> talks() throws IOException {
    List<String> texts =
        Files.readAllLines(messages).stream()
            .skip(1)
            .filter(line -> !line.isBlank())
            .map(line -> line.substring(line.lastIndexOf('\t') + 1))
            .map(text -> text.replace("\\", "").replace("\"", ""))
            .toList();
    AtomicInteger next = new AtomicInteger();
    return () -> new Conversation(texts, next);
  }

  private static final class Conversation implements Load.Talk {
    private static final int TURNS = 4;
    private static final String STATE = "\"state\":\"";

    private final List<String> texts;
    private final AtomicInteger next;
    private int turn;

    Conversation(List<String> texts, AtomicInteger next) {
      this.texts = texts;
      this.next = next;
    }

    @Override
    public Load.Message next(String lastReply) {
      String text = texts.get(Math.floorMod(next.getAndIncrement(), texts.size()));
      int from = turn++ % TURNS == 0 ? -1 : lastReply.indexOf(STATE);
      String state =
          from < 0
              ? ""
              : "," + lastReply.substring(from, lastReply.indexOf('"', from + STATE.length()) + 1);
      return new Load.Message(
          "{\"partner\":\"demo\",\"text\":\"" + text + "\"" + state + "}", false);
    }
  }
}
