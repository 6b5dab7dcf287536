package fi.opastin;

import fi.opastin.partners.LevelStore;
import fi.opastin.storage.Database;
import fi.opastin.storage.WholeFileStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;

/**
 * Writes the settings of sites, and of what they inherit, back as files of a content folder, the
 * bytes that editors saved. Files below {@code partners/} that there are no settings for are
 * removed. Ends with 1 when there are none at all or the folder cannot be written.
 */
@CommandLine.Command(name = "partners", description = "Write the settings of sites as files.")
final class ExportPartnersCommand implements Callable<Integer> {

  @CommandLine.Option(
      names = "--to",
      required = true,
      description = "Folder to write partners/ into; what is not there any more is removed there.")
  private Path folder;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (Database database = Database.open(Settings.read().database())) {
      List<LevelStore.Version> all = new LevelStore(database, Clock.systemUTC()).all();
      if (all.isEmpty()) {
        err.println("There are no settings of sites yet; the first start takes partners/.");
        return 1;
      }
      for (LevelStore.Version version : all) {
        WholeFileStore.write(
            folder.resolve(version.level().file()),
            version.text().getBytes(StandardCharsets.UTF_8));
      }
      Set<String> kept =
          all.stream().map(version -> version.level().file()).collect(Collectors.toSet());
      int removed =
          ExportCommand.removeOthers(folder, "partners", kept, name -> name.endsWith(".yaml"));
      out.printf("partners: %d files written, %d removed%n", all.size(), removed);
      return 0;
    } catch (IOException e) {
      err.println("The settings could not be written: " + e);
      return 1;
    }
  }
}
