package fi.opastin.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Opastin as a process of its own on this machine, with an empty database, limits off, and 512 MB
 * of heap. Stopped by {@link #close}.
 */
final class LoadedServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final int port;
  private final long readyMillis;

  private LoadedServer(Process process, int port, long readyMillis) {
    this.process = process;
    this.port = port;
    this.readyMillis = readyMillis;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param options for its Java machine
   * @throws CannotMeasure when it does not come up
   */
  static LoadedServer start(Path content, Path models, Path data, List<String> options)
      throws IOException, InterruptedException {
    int port;
    try (ServerSocket any = new ServerSocket(0)) {
      port = any.getLocalPort();
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dopastin.server.host=127.0.0.1",
                "-Dopastin.server.port=" + port,
                "-Dopastin.limits.enabled=false",
                "-Dopastin.content=" + content,
                "-Dopastin.models=" + models,
                "-Dopastin.data=" + data,
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(options);
    command.addAll(List.of("fi.opastin.Main", "serve"));
    Path log = Files.createDirectories(data).resolve("server.log");
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    while (!isReady(port)) {
      if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new CannotMeasure("The server did not come up: see " + log);
      }
      Thread.sleep(20);
    }
    return new LoadedServer(
        process, port, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
  }

  private static boolean isReady(int port) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
              .send(
                  HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                      .timeout(Duration.ofSeconds(5))
                      .build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Where it listens. */
  int port() {
    return port;
  }

  /** How long it took from the start of its process until it was ready. */
  long readyMillis() {
    return readyMillis;
  }

  /** Memory that it occupies, in kB, as the system counts it: now and at most; 0 where unknown. */
  long residentKilobytes(boolean atMost) throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    String name = atMost ? "VmHWM:" : "VmRSS:";
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  /** Ends it as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    if (!process
        .onExit()
        .orTimeout(20, TimeUnit.SECONDS)
        .handle((_, late) -> late == null)
        .join()) {
      process.destroyForcibly();
    }
  }
}
