package fi.opastin;

import picocli.CommandLine;

/** Imports services from elsewhere. */
@CommandLine.Command(
    name = "import",
    description = "Import services from a national catalogue.",
    subcommands = PtvCommand.class)
final class ImportCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
