package fi.opastin;

import fi.opastin.editing.ReleaseNumber;
import fi.opastin.editing.ReleaseStore;
import fi.opastin.knowledge.PackContent;
import fi.opastin.storage.Database;
import fi.opastin.storage.WholeFileStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * Writes what is live back as pack files, the same bytes for the same release, so that it can live
 * in git. Files below {@code packs/} that the release does not have are removed. Ends with 1 when
 * there is no release or the folder cannot be written.
 */
@CommandLine.Command(name = "packs", description = "Write the live content as pack files.")
final class ExportPacksCommand implements Callable<Integer> {

  @CommandLine.Option(
      names = "--to",
      required = true,
      description = "Folder to write packs/ into; what the content does not have is removed there.")
  private Path folder;

  @CommandLine.Option(
      names = "--release",
      description = "Number of a release instead of the newest.")
  private Integer number;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (Database database = Database.open(Settings.read().database())) {
      ReleaseStore releases = new ReleaseStore(database);
      Optional<ReleaseNumber> wanted =
          number == null ? releases.newest() : Optional.of(new ReleaseNumber(number));
      if (wanted.flatMap(releases::release).isEmpty()) {
        err.println("There is no such release.");
        return 1;
      }
      PackContent content = releases.content(wanted.get());
      int written = write(content);
      int removed =
          ExportCommand.removeOthers(
              folder, "packs", content.files().keySet(), name -> !name.startsWith("."));
      out.printf(
          "release %s: %d files, %d written, %d removed%n",
          wanted.get(), content.files().size(), written, removed);
      return 0;
    } catch (IOException e) {
      err.println("The packs could not be written: " + e);
      return 1;
    }
  }

  /** Files that stand there already as they should are left alone. */
  private int write(PackContent content) throws IOException {
    int written = 0;
    for (Map.Entry<String, String> file : content.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Files.exists(path) || !java.util.Arrays.equals(Files.readAllBytes(path), bytes)) {
        WholeFileStore.write(path, bytes);
        written++;
      }
    }
    return written;
  }
}
