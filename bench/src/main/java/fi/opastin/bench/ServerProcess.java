package fi.opastin.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server in a Java of its own, with what it costs the machine. Only one thread may use it.
 *
 * @param process that serves
 * @param port on this machine alone
 * @param readyMillis from its start to the first 200
 */
record ServerProcess(Process process, int port, double readyMillis) implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  /** Where a server waits to be asked whether it is ready. */
  private static final String READY = "/health/ready";

  /**
   * Starts a Java and waits until it is ready.
   *
   * @param options of Java; {@code PORT} stands for the port
   * @param log takes what it prints
   * @throws CannotMeasure when it ends before, or takes minutes
   */
  static ServerProcess start(List<String> options, Path log)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    options.forEach(option -> command.add(option.replace("PORT", "" + port)));
    Files.createDirectories(log.toAbsolutePath().getParent());
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    URI ready = URI.create("http://127.0.0.1:" + port + READY);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() - begun < LIMIT.toNanos()) {
        if (isOpen(port) && isReady(client, ready)) {
          return new ServerProcess(process, port, (System.nanoTime() - begun) / 1e6);
        }
        if (!process.isAlive()) {
          throw new CannotMeasure("The server ended at once: see " + log);
        }
        Thread.sleep(2);
      }
    }
    process.destroyForcibly();
    throw new CannotMeasure("The server was not ready in time: see " + log);
  }

  /** Cheaper than a request, so that asking does not slow the start. */
  private static boolean isOpen(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isReady(HttpClient client, URI ready) throws InterruptedException {
    try {
      return client
              .send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Processor time that it has used so far. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /**
   * Memory that a process holds, in MB; 0 where the system does not tell.
   *
   * @param own what it shares with nobody
   * @param all what it shares, too
   * @param most all that it ever held at once
   */
  record Memory(int own, int all, int most) {
    static final Memory UNKNOWN = new Memory(0, 0, 0);
  }

  /** Memory that it holds now. */
  Memory memory() throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return Memory.UNKNOWN;
    }
    Map<String, Integer> megabytes = new HashMap<>();
    for (String line : Files.readAllLines(status)) {
      String[] words = line.split("\\s+");
      if (words.length == 3 && words[2].equals("kB")) {
        megabytes.put(words[0], Integer.parseInt(words[1]) / 1024);
      }
    }
    return new Memory(
        megabytes.getOrDefault("RssAnon:", 0),
        megabytes.getOrDefault("VmRSS:", 0),
        megabytes.getOrDefault("VmHWM:", 0));
  }

  /** Ends it as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
