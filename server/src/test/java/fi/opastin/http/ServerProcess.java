package fi.opastin.http;

import fi.opastin.storage.ChildJava;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A test server in a process of its own, so that its memory can be measured. */
final class ServerProcess implements AutoCloseable {

  private static final String PORT = "port ";

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  public static void main(String[] args) throws InterruptedException {
    TestServer server = TestServer.start();
    System.out.println(PORT + server.port());
    Thread.currentThread().join();
  }

  static ServerProcess start() throws IOException {
    Process process =
        ChildJava.of(List.of("-XX:+UseSerialGC", "-Xmx512m"), ServerProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(PORT)) {
        return new ServerProcess(process, Integer.parseInt(line.substring(PORT.length())));
      }
    }
    throw new AssertionError("the server did not start");
  }

  int port() {
    return port;
  }

  /** Whether the system tells how much memory a process has. */
  static boolean isMeasurable() {
    return Files.exists(Path.of("/proc/self/status"));
  }

  /** Memory that it has in kilobytes: {@code VmRSS} now, {@code VmHWM} at most so far. */
  long kilobytes(String which) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith(which + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
