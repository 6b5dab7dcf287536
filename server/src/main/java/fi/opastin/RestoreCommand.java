package fi.opastin;

import fi.opastin.storage.Backup;
import fi.opastin.storage.RestoreStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * Takes a backup back into an empty place: a database that nobody has used, of either kind, and a
 * data folder without these files. Ends with 1 when it could not be done.
 */
@CommandLine.Command(
    name = "restore",
    description =
        "Take a backup back into a database that nobody has used and an empty data folder.")
final class RestoreCommand implements Callable<Integer> {

  @CommandLine.Parameters(paramLabel = "FILE", description = "What opastin backup wrote.")
  private Path file;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Settings settings = Settings.read();
    Backup backup = new RestoreStore(settings.database()).restore(file, settings.data());
    spec.commandLine()
        .getOut()
        .printf(
            "%d rows of %d tables and %d files of %s are back%n",
            backup.rows(), backup.tables().size(), backup.files().size(), backup.made());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
