package fi.opastin;

import fi.opastin.packs.Finding;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Checks the content alone, in seconds. */
@CommandLine.Command(
    name = "check",
    description = "Check the content: every fault with its file and line.")
final class CheckCommand implements Callable<Integer> {

  @CommandLine.Mixin private ContentOption content;

  @CommandLine.Option(
      names = "--errors-only",
      description = "Do not list warnings, only count them.")
  private boolean errorsOnly;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    List<Finding> findings = Application.check(content.folder(), Clock.systemUTC());
    PrintWriter out = spec.commandLine().getOut();
    findings.stream().filter(f -> f.blocks() || !errorsOnly).forEach(out::println);
    long errors = findings.stream().filter(Finding::blocks).count();
    out.printf("%d errors, %d warnings%n", errors, findings.size() - errors);
    return errors == 0 ? 0 : 1;
  }
}
