package fi.opastin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** How the whole product is started for measuring, without limits; options of each command. */
final class OpastinServer {

  /** As it ships, in the memory that the figures are wanted for. */
  static final List<String> JAVA =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx512m",
          "-XX:MetaspaceSize=96m",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-XX:-ShrinkHeapInSteps",
          "-Xms64m",
          "-XX:MaxNewSize=32m",
          "-XX:TrimNativeHeapInterval=10000",
          "--enable-native-access=ALL-UNNAMED");

  /** Where its log, its models and what is made of them stand. */
  static final Path FOLDER = Path.of("bench/target");

  @CommandLine.Option(
      names = "--content",
      defaultValue = "content",
      description = "Folder that holds packs/ and partners/: ${DEFAULT-VALUE}.")
  private Path content = Path.of("content");

  @CommandLine.Option(
      names = "--models",
      defaultValue = "bench/target/models",
      description = "Folder of trained models: ${DEFAULT-VALUE}.")
  private Path models = FOLDER.resolve("models");

  @CommandLine.Option(
      names = "--java",
      description = "Option of the server's Java, such as one for a profiler; may come again.")
  private List<String> java = List.of();

  /** A folder for data that nothing stands in yet. */
  static Path freshData() throws IOException {
    return Files.createTempDirectory("opastin-bench");
  }

  /** Lets it train the model of the content once, which takes more memory than serving does. */
  void learn() throws IOException, InterruptedException {
    start(freshData(), "-Xmx2g").close();
  }

  /**
   * Starts it.
   *
   * @param data folder of what it keeps
   * @param more options of Java beside the usual ones
   */
  ServerProcess start(Path data, String... more) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(java);
    command.addAll(List.of(more));
    command.addAll(
        List.of(
            "-Dopastin.server.host=127.0.0.1",
            "-Dopastin.server.port=PORT",
            "-Dopastin.limits.enabled=false",
            "-Dopastin.content=" + content,
            "-Dopastin.data=" + data,
            "-Dopastin.models=" + models,
            "-cp",
            System.getProperty("java.class.path"),
            "fi.opastin.Main",
            "serve"));
    return ServerProcess.start(command, FOLDER.resolve("opastin.log"));
  }

  /** What was compiled is written by a thread of its own: waits until it stands there. */
  void awaitKnowledge() throws IOException, InterruptedException {
    for (int i = 0; i < 100 && !hasKnowledge(); i++) {
      Thread.sleep(100);
    }
  }

  private boolean hasKnowledge() throws IOException {
    try (var files = Files.list(models)) {
      return files.anyMatch(file -> file.toString().endsWith(".knowledge"));
    }
  }
}
