package fi.opastin.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
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

  @CommandLine.Option(
      names = "--content",
      defaultValue = "content",
      description = "Content folder.")
  private Path content = Path.of("content");

  @CommandLine.Option(
      names = "--java",
      description = "Option of the chat's Java, such as one for a profiler; may come again.")
  private List<String> java = List.of();

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
      int[] idleMegabytes,
      int[] busyMegabytes) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Machine machine = Machine.here("not used");
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    out.printf(Locale.ROOT, "%s, load %.1f before%n", machine, load);
    out.flush();
    Path folder = Path.of("bench/target");
    List<Figure> all = new ArrayList<>();
    OpastinProcess.learn(folder, content);
    List<String> echoing = new ArrayList<>(OpastinProcess.JAVA);
    echoing.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "echo",
            "--port",
            "PORT"));
    int[] idle;
    int[] busy;
    try (ServerProcess echo = ServerProcess.start(echoing, folder.resolve("echo.log"));
        ServerProcess chat =
            OpastinProcess.start(java, OpastinProcess.freshData(), folder, content)) {
      Thread.sleep(15_000);
      idle = chat.megabytes();
      TalkLoad echoes = new TalkLoad(echo.port(), "/echo", talks());
      TalkLoad chats = new TalkLoad(chat.port(), "/api/v1/chat", talks());
      echoes.closed(connections, warmUp / 2.0);
      chats.closed(connections, warmUp);
      for (int round = 0; round < rounds; round++) {
        all.add(figure("echo", "most", echo, () -> echoes.closed(connections, seconds)));
        all.add(figure("chat", "most", chat, () -> chats.closed(connections, seconds)));
        all.add(figure("echo", rate + "/s", echo, () -> echoes.open(connections, seconds, rate)));
        all.add(figure("chat", rate + "/s", chat, () -> chats.open(connections, seconds, rate)));
        out.printf("round %d of %d%n", round + 1, rounds);
        out.flush();
      }
      busy = chat.megabytes();
    }
    report(out, machine, load, all, idle, busy);
    return 0;
  }

  private void report(
      PrintWriter out, Machine machine, double load, List<Figure> all, int[] idle, int[] busy)
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
        idle[0],
        idle[1],
        busy[0],
        busy[1]);
    Results.write(
        json,
        new Measured(machine, load, rate, seconds, rounds, medians, all, above, share, idle, busy));
    out.println("written to " + json);
  }

  private interface Run {
    TalkLoad.Outcome go() throws InterruptedException;
  }

  private static Figure figure(String name, String load, ServerProcess server, Run run)
      throws InterruptedException {
    Duration before = server.cpu();
    TalkLoad.Outcome outcome = run.go();
    double cpu = server.cpu().minus(before).toNanos() / 1e3;
    return new Figure(
        name,
        load,
        outcome.perSecond(),
        cpu / Math.max(1, outcome.answered()),
        outcome.percentile(0.5),
        outcome.percentile(0.99),
        outcome.percentile(0.999),
        outcome.errors());
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
  private Supplier<TalkLoad.Talk> talks() throws IOException {
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

  private static final class Conversation implements TalkLoad.Talk {
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
    public String next(String lastReply) {
      String text = texts.get(Math.floorMod(next.getAndIncrement(), texts.size()));
      int from = turn++ % TURNS == 0 ? -1 : lastReply.indexOf(STATE);
      String state =
          from < 0
              ? ""
              : "," + lastReply.substring(from, lastReply.indexOf('"', from + STATE.length()) + 1);
      return "{\"partner\":\"demo\",\"text\":\"" + text + "\"" + state + "}";
    }
  }
}
