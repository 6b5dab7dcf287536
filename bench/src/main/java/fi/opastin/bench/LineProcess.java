package fi.opastin.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A child process that answers each line of JSON by one line of JSON. Used by one thread. */
final class LineProcess implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final Process process;
  private final BufferedReader replies;
  private final Writer requests;
  private final Duration timeout;
  private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

  /** It did not answer in time and was ended. */
  static final class TooSlow extends CannotMeasure {
    private static final long serialVersionUID = 1;

    TooSlow(String message) {
      super(message);
    }
  }

  private LineProcess(String name, Process process, Duration timeout) {
    this.name = name;
    this.process = process;
    this.timeout = timeout;
    replies = process.inputReader(StandardCharsets.UTF_8);
    requests = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Starts a command in a folder; its complaints go to ours. */
  static LineProcess start(
      String name,
      Path folder,
      List<String> command,
      Map<String, String> environment,
      Duration timeout) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    try {
      return new LineProcess(name, builder.start(), timeout);
    } catch (IOException e) {
      throw new CannotMeasure("\"" + command.getFirst() + "\" could not be started.");
    }
  }

  /** Asks and waits for the reply. */
  JsonNode ask(JsonNode request) {
    CompletableFuture<JsonNode> reply =
        CompletableFuture.supplyAsync(() -> exchange(request), waiting);
    try {
      return reply.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      throw new TooSlow("%s was given up after %d s.".formatted(name, timeout.toSeconds()));
    } catch (ExecutionException e) {
      throw new CannotMeasure(name + " ended before it answered; its complaint stands above.");
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new CannotMeasure("Interrupted.");
    }
  }

  private JsonNode exchange(JsonNode request) {
    try {
      requests.write(JSON.writeValueAsString(request));
      requests.write('\n');
      requests.flush();
      String line = replies.readLine();
      if (line == null) {
        throw new IOException("no reply");
      }
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    waiting.shutdownNow();
  }
}
