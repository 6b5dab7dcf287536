package fi.opastin;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Checks the content alone, in seconds. */
@CommandLine.Command(
    name = "check",
    description =
        "Check the content: faults with file and line, and whether its language is plain. Errors keep"
            + " content from going live, warnings are counted.")
final class CheckCommand implements Callable<Integer> {

  @CommandLine.Mixin private ContentOption content;

  @CommandLine.Option(
      names = "--errors-only",
      description = "Do not list warnings, only count them.")
  private boolean errorsOnly;

  @CommandLine.Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    FindingReport report =
        new FindingReport(Application.check(content.folder(), Clock.systemUTC()));
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? report.json().toPrettyString() + "\n" : report.text(errorsOnly));
    out.flush();
    return report.errors() == 0 ? 0 : 1;
  }
}
