package fi.opastin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /**
   * Removes the files that an export has no more.
   *
   * @param folder into which was written
   * @param part the folder in it that belongs to the export
   * @param kept what was written, by its path below the folder
   * @param isOurs whether a file of this name is one that the export would write
   * @return how many
   */
  static int removeOthers(Path folder, String part, Set<String> kept, Predicate<String> isOurs)
      throws IOException {
    List<Path> others;
    try (Stream<Path> walk = Files.walk(folder.resolve(part))) {
      others =
          walk.filter(Files::isRegularFile)
              .filter(file -> isOurs.test(file.getFileName().toString()))
              .filter(file -> !kept.contains(name(folder, file)))
              .toList();
    }
    for (Path other : others) {
      Files.delete(other);
    }
    return others.size();
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
