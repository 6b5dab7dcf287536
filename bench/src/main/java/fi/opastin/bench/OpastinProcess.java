package fi.opastin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the whole product is started for measuring: fresh data, no limits, one folder of models. */
final class OpastinProcess {

  /** As it ships, in the memory that the figures are wanted for. */
  static final List<String> JAVA =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx512m",
          "-XX:MetaspaceSize=96m",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-XX:-ShrinkHeapInSteps",
          "-Xms128m",
          "--enable-native-access=ALL-UNNAMED");

  private OpastinProcess() {}

  /** A folder for data that nothing stands in yet. */
  static Path freshData() throws IOException {
    return Files.createTempDirectory("opastin-bench");
  }

  /** Lets it train the model of a content once, which takes more memory than serving does. */
  static void learn(Path folder, Path content) throws IOException, InterruptedException {
    start(List.of("-Xmx2g"), freshData(), folder, content).close();
  }

  /**
   * Starts it.
   *
   * @param java options of Java beside the usual ones
   * @param data folder of what it keeps
   * @param folder for its log and its models
   */
  static ServerProcess start(List<String> java, Path data, Path folder, Path content)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(java);
    command.addAll(
        List.of(
            "-Dopastin.server.host=127.0.0.1",
            "-Dopastin.server.port=PORT",
            "-Dopastin.limits.enabled=false",
            "-Dopastin.content=" + content,
            "-Dopastin.data=" + data,
            "-Dopastin.models=" + folder.resolve("models"),
            "-cp",
            System.getProperty("java.class.path"),
            "fi.opastin.Main",
            "serve"));
    return ServerProcess.start(command, folder.resolve("opastin.log"));
  }
}
