package fi.opastin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Node and npm, which NLP.js needs. */
final class NodeTools {

  private static final String HELP =
      "NLP.js needs Node 20.19 or newer and npm; with --alone only ours is measured.";

  private NodeTools() {}

  /**
   * Installs NLP.js as its lock file names it, unless it is there already.
   *
   * @param folder where its package.json stands
   * @param installer the script that calls npm
   */
  static void install(Path folder, Path installer) {
    if (!Files.isRegularFile(folder.resolve("package-lock.json"))) {
      throw new CannotMeasure(
          "\"" + folder + "\" has no package-lock.json: run this in the project's folder.");
    }
    Ran ran = run(folder, List.of("node", installer.toAbsolutePath().toString()));
    if (ran.exit() != 0) {
      throw new CannotMeasure("npm did not install NLP.js:\n" + ran.output().strip() + "\n" + HELP);
    }
  }

  /** The version of Node. */
  static String version() {
    return run(Path.of("."), List.of("node", "--version")).output().strip();
  }

  private record Ran(int exit, String output) {}

  private static Ran run(Path folder, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), output);
    } catch (IOException e) {
      throw new CannotMeasure("There is no \"" + command.getFirst() + "\" here. " + HELP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotMeasure("Interrupted.");
    }
  }
}
