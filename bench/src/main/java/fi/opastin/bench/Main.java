package fi.opastin.bench;

import java.io.PrintWriter;
import picocli.CommandLine;

/** The command line of the benchmarks. */
@CommandLine.Command(
    name = "bench",
    description = "Measure Opastin: how well it understands, how fast, and how much it bears.",
    mixinStandardHelpOptions = true,
    subcommands = {
      UnderstandingCommand.class,
      PartsCommand.class,
      OverloadCommand.class,
      RestartCommand.class,
      TurnsCommand.class,
      StartCommand.class,
      EchoCommand.class
    })
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  /**
   * Entry point; exits with 0 when all was measured, 1 when something is missing, 2 when the
   * command is not understood.
   */
  public static void main(String[] args) {
    CommandLine commands = new CommandLine(new Main());
    commands.setExecutionExceptionHandler(Main::explain);
    System.exit(commands.execute(args));
  }

  /** What the reader can mend is said in a sentence; the rest is a defect and keeps its trace. */
  private static int explain(Exception e, CommandLine commands, CommandLine.ParseResult result)
      throws Exception {
    if (e instanceof CannotMeasure) {
      PrintWriter err = commands.getErr();
      err.println(e.getMessage());
      return 1;
    }
    throw e;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
