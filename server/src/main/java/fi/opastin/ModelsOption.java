package fi.opastin;

import java.nio.file.Path;
import picocli.CommandLine;

/** Where trained models are kept; the same option for every command that understands messages. */
final class ModelsOption {

  @CommandLine.Option(
      names = "--models",
      defaultValue = "${env:OPASTIN_MODELS:-data/models}",
      description = "Folder of trained models: ${DEFAULT-VALUE}.")
  private Path folder;

  Path folder() {
    return folder;
  }
}
