package fi.opastin;

import picocli.CommandLine;

/** Takes services or content from elsewhere. */
@CommandLine.Command(
    name = "import",
    description = "Import services from a national catalogue, or content as a draft.",
    subcommands = {PtvCommand.class, ImportPacksCommand.class})
final class ImportCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
