package fi.opastin;

import picocli.CommandLine;

/** Writes content as files; each format is a command of its own below this one. */
@CommandLine.Command(
    name = "export",
    description = "Write the directory as open data, or the live content, into files.",
    subcommands = {ExportHsdsCommand.class, ExportPacksCommand.class, ExportPartnersCommand.class})
final class ExportCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Name what: hsds, packs or partners");
  }
}
