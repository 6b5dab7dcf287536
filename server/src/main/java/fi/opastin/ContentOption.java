package fi.opastin;

import java.nio.file.Path;
import picocli.CommandLine;

/** Where the content stands; the same option for every command. */
final class ContentOption {

  @CommandLine.Option(
      names = "--content",
      defaultValue = "${env:OPASTIN_CONTENT:-content}",
      description = "Folder that holds packs/ and partners/: ${DEFAULT-VALUE}.")
  private Path folder;

  Path folder() {
    return folder;
  }
}
