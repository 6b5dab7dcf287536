package fi.opastin;

import picocli.CommandLine;

/** What concerns the data of people. */
@CommandLine.Command(
    name = "privacy",
    description = "Tell what is kept of people.",
    subcommands = PrivacyReportCommand.class)
final class PrivacyCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
