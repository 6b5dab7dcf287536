package fi.opastin.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.storage.ChildJava;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One machine: a process of the product that starts again at the same port after it was killed. */
final class Replica {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  private final int port;
  private final Path folder;
  private final List<String> settings;
  private volatile Optional<Process> process = Optional.empty();

  /**
   * A machine that is not yet started.
   *
   * @param folder for its data and its log
   * @param models that all of them use
   */
  Replica(String database, Path content, Path folder, Path models) throws IOException {
    this.folder = folder;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    settings =
        List.of(
            "-Dopastin.database=" + database,
            "-Dopastin.content=" + content,
            "-Dopastin.data=" + folder.resolve("data"),
            "-Dopastin.models=" + models,
            "-Dopastin.state.keys=" + KEY,
            "-Dopastin.server.host=127.0.0.1",
            "-Dopastin.server.port=" + port,
            "-Dopastin.limits.enabled=false");
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  void start() throws IOException {
    List<String> options =
        new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx1500m", "-XX:MetaspaceSize=96m"));
    options.addAll(settings);
    process =
        Optional.of(
            ChildJava.of(options, "fi.opastin.Main", "serve")
                .redirectErrorStream(true)
                .redirectOutput(
                    ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile()))
                .start());
  }

  /** As a machine that loses its power. */
  void kill() throws InterruptedException {
    if (process.isPresent()) {
      process.get().destroyForcibly().waitFor();
    }
  }

  boolean isRunning() {
    return process.map(Process::isAlive).orElse(false);
  }

  /** The release that it serves; empty while it does not. */
  Optional<Integer> serving() throws InterruptedException {
    try {
      HttpResponse<String> health =
          client.send(
              HttpRequest.newBuilder(at("/health/ready")).timeout(Duration.ofSeconds(2)).build(),
              HttpResponse.BodyHandlers.ofString());
      JsonNode number = JSON.readTree(health.body()).findValue("number");
      return health.statusCode() == 200 && number != null
          ? Optional.of(number.asInt())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Waits until it serves; starts it again where it ended meanwhile, as an orchestrator does. */
  void awaitServing(Duration within) throws IOException, InterruptedException {
    long until = System.nanoTime() + within.toNanos();
    while (serving().isEmpty()) {
      if (System.nanoTime() > until) {
        throw new AssertionError("not ready within " + within + ": see " + folder);
      }
      if (!isRunning()) {
        start();
      }
      Thread.sleep(100);
    }
  }

  /** For good. */
  void end() throws InterruptedException {
    kill();
    client.shutdownNow();
  }
}
