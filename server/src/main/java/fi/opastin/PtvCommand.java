package fi.opastin;

import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import fi.opastin.ptv.PtvDifference;
import fi.opastin.ptv.PtvImport;
import fi.opastin.ptv.PtvOrder;
import fi.opastin.ptv.PtvOutcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Imports services of the Finnish Service Catalogue (PTV). */
@CommandLine.Command(
    name = "ptv",
    description = {
      "Import services of the Finnish Service Catalogue (Suomi.fi-palvelutietovaranto, PTV).",
      "An import that fails changes nothing; see docs/importing.md."
    })
final class PtvCommand implements Callable<Integer> {

  @CommandLine.Mixin private ContentOption content;

  @CommandLine.Option(
      names = "--pack",
      defaultValue = "finland",
      description = "The pack to import into: ${DEFAULT-VALUE}.")
  private String pack;

  @CommandLine.Option(
      names = "--from",
      description = "A folder of documents (*.json) to read instead of the API.")
  private Path from;

  @CommandLine.Option(
      names = "--since",
      description =
          "Ask only for what changed since a day (2026-11-22), or since the \"last\" import.")
  private String since;

  @CommandLine.Option(
      names = "--dry-run",
      description = "Show what would change, and change nothing.")
  private boolean dryRun;

  @CommandLine.Option(
      names = "--fresh",
      description = "Ask for everything anew, though an import broke off and could go on.")
  private boolean fresh;

  @CommandLine.Option(
      names = "--accept-removals",
      description = "Let more than half of the imported services vanish.")
  private boolean acceptRemovals;

  @CommandLine.Option(
      names = "--errors-only",
      description = "Do not list what is wrong in the catalogue's documents, only count it.")
  private boolean errorsOnly;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Settings settings = Settings.read();
    Clock clock = Clock.systemUTC();
    if (!pack.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "A pack is named by small letters, digits and dashes.");
    }
    PtvOrder order =
        new PtvOrder(
            content.folder(),
            pack,
            settings.data(),
            Optional.ofNullable(from),
            since(),
            dryRun,
            fresh,
            acceptRemovals);
    ImportTrial trial =
        new ImportTrial(new PackReader(content.folder()), pack, Application.today(clock));
    PrintWriter err = spec.commandLine().getErr();
    return tell(new PtvImport(order, settings.ptv(), trial, clock, err::println).run());
  }

  private PtvOrder.Since since() {
    if (since == null) {
      return new PtvOrder.Since.Ever();
    }
    if (since.equals("last")) {
      return new PtvOrder.Since.LastImport();
    }
    try {
      return new PtvOrder.Since.Day(LocalDate.parse(since));
    } catch (DateTimeParseException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--since is a day such as 2026-11-22, or \"last\".");
    }
  }

  private int tell(PtvOutcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    PtvOutcome.Report report = outcome.report();
    if (!errorsOnly) {
      report.findings().forEach(out::println);
    }
    PtvDifference difference = report.difference();
    difference.added().forEach(line -> out.println("+ " + line));
    difference.changed().forEach(line -> out.println("~ " + line));
    difference.removed().forEach(line -> out.println("- " + line));
    report.dropped().forEach((reason, count) -> out.println("left out: " + count + " " + reason));
    out.printf(
        "%d services read, %d taken; %d new, %d changed, %d gone; %d findings%n",
        report.read(),
        report.taken(),
        difference.added().size(),
        difference.changed().size(),
        difference.removed().size(),
        report.findings().size());
    return switch (outcome) {
      case PtvOutcome.Written _ -> {
        out.println(difference.isEmpty() ? "Nothing changed." : "The new files stand.");
        yield 0;
      }
      case PtvOutcome.Shown _ -> {
        out.println("A dry run: nothing was changed.");
        yield 0;
      }
      case PtvOutcome.Refused(PtvOutcome.Report _, List<Finding> reasons) -> {
        reasons.forEach(out::println);
        out.println("The import was refused; nothing was changed.");
        yield 1;
      }
    };
  }
}
