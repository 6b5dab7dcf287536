package fi.opastin;

import fi.opastin.storage.Backup;
import fi.opastin.storage.BackupStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Writes a backup, while the server goes on: the database, and the files of the data folder that
 * cannot be made anew. Contact requests are left out, since they are kept for a day at most. Ends
 * with 1 when it could not be written.
 */
@CommandLine.Command(
    name = "backup",
    description = "Write the database and the data folder into one file; the server may go on.")
final class BackupCommand implements Callable<Integer> {

  private static final String KEY = "state.key";

  @CommandLine.Parameters(paramLabel = "FILE", description = "The backup; replaced where it is.")
  private Path file;

  @CommandLine.Option(
      names = "--without-key",
      description =
          "Leave the key out that is kept in the data folder: without it nobody reads what it seals,"
              + " and local accounts must be set up anew unless you keep it elsewhere.")
  private boolean withoutKey;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.read();
    Instant now = Clock.systemUTC().instant();
    Backup backup =
        new BackupStore(settings.database()).write(file, files(settings, !withoutKey), now);
    spec.commandLine()
        .getOut()
        .printf(
            "%s: %d rows of %d tables, %d files, %s%n",
            file,
            backup.rows(),
            backup.tables().size(),
            backup.files().size(),
            backup.files().containsKey(KEY)
                ? "with the key that seals: keep it as you keep a password"
                : "without a key");
    spec.commandLine().getOut().flush();
    return 0;
  }

  /** Files of the data folder that cannot be made anew, by their path below it. */
  static Map<String, Path> files(Settings settings, boolean withKey) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (String name : new String[] {"coverage", "evaluation", "hsds-changes.tsv", KEY}) {
      Path below = settings.data().resolve(name);
      if (Files.exists(below) && (withKey || !name.equals(KEY))) {
        try (Stream<Path> walk = Files.walk(below)) {
          walk.filter(Files::isRegularFile)
              .forEach(
                  each ->
                      files.put(
                          settings.data().relativize(each).toString().replace('\\', '/'), each));
        }
      }
    }
    return files;
  }
}
