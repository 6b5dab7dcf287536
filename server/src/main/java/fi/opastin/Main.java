package fi.opastin;

import fi.opastin.http.PublicServer;
import fi.opastin.knowledge.PackReader;
import fi.opastin.partners.PartnerStore;
import fi.opastin.ptv.PtvProblem;
import fi.opastin.storage.Backup;
import fi.opastin.storage.Database;
import java.io.PrintWriter;
import picocli.CommandLine;

/** The command line of Opastin. */
@CommandLine.Command(
    name = "opastin",
    description = "Open guidance widget and chatbot.",
    mixinStandardHelpOptions = true,
    version = "opastin 0.1.0",
    subcommands = {
      ServeCommand.class,
      RehearseCommand.class,
      LearnCommand.class,
      CheckCommand.class,
      ContentTableCommand.class,
      AskCommand.class,
      EvalCommand.class,
      ImportCommand.class,
      CoverageCommand.class,
      PersonCommand.class,
      ExportCommand.class,
      PrivacyCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    })
public final class Main implements Runnable {

  private static final String POLLER = "jdk.pollerMode";
  private static final String SYSTEM_THREADS = "1";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  /**
   * Entry point; exits with 0 when all is well, 1 when the content is faulty, 2 when the command is
   * not understood.
   */
  public static void main(String[] args) {
    takeTurnsFairly();
    System.exit(run(args));
  }

  /**
   * Lets threads that were waiting for bytes queue with all others. As the machine has it by
   * default they go first, so that under load new connections and whatever sleeps do not get their
   * turn for seconds.
   */
  private static void takeTurnsFairly() {
    if (System.getProperty(POLLER) == null) {
      System.setProperty(POLLER, SYSTEM_THREADS);
    }
  }

  static int run(String... args) {
    CommandLine commands = new CommandLine(new Main());
    commands.setExecutionExceptionHandler(Main::explain);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    return commands.execute(args);
  }

  /** What an operator can mend is said in sentences; the rest is a defect and keeps its trace. */
  private static int explain(Exception e, CommandLine commands, CommandLine.ParseResult result)
      throws Exception {
    PrintWriter err = commands.getErr();
    return switch (e) {
      case Application.FaultyContent faulty -> {
        faulty.findings().forEach(err::println);
        err.println(faulty.getMessage());
        yield 1;
      }
      case Settings.Faulty faulty -> {
        err.println(faulty.getMessage());
        yield 2;
      }
      case PartnerStore.Unreadable unreadable -> {
        err.println(unreadable.getMessage());
        yield 1;
      }
      case PackReader.Unreadable unreadable -> {
        err.println(unreadable.getMessage());
        yield 1;
      }
      case Database.Unavailable away -> {
        err.println("The database does not answer: see opastin.database.");
        yield 1;
      }
      case Backup.Impossible impossible -> {
        err.println(impossible.getMessage());
        yield 1;
      }
      case PublicServer.CannotListen taken -> {
        err.println(taken.getMessage());
        yield 1;
      }
      case PtvProblem problem -> {
        err.println(problem.getMessage());
        err.println("Nothing was changed.");
        yield 1;
      }
      default -> throw e;
    };
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
