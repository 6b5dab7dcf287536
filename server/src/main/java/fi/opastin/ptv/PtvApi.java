package fi.opastin.ptv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Asks the catalogue's API for one document after the other, patiently: what may pass (too many
 * requests, a server at fault, silence, a reply cut off) is tried again after a growing pause.
 * Requests go to the host of the settings only; a redirect is never followed. For one thread.
 */
final class PtvApi implements AutoCloseable {

  static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final PtvSettings settings;
  private final Waiting waiting;
  private final Consumer<String> progress;
  private final HttpClient client;

  /** How to let time pass; a test does not. */
  interface Waiting {
    void pause(Duration duration) throws InterruptedException;
  }

  /** What came of one attempt. */
  private sealed interface Attempt {
    record Document(JsonNode json) implements Attempt {}

    record NotFound() implements Attempt {}

    /** Worth another attempt, after the time that the server asks for where it does. */
    record Passing(String what, Optional<Duration> asked) implements Attempt {}
  }

  PtvApi(PtvSettings settings, Waiting waiting, Consumer<String> progress) {
    this.settings = settings;
    this.waiting = waiting;
    this.progress = progress;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(settings.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * The document at a path below the base address; empty when there is none.
   *
   * @throws PtvProblem when it cannot be had
   */
  Optional<JsonNode> get(String path) {
    URI uri = URI.create(settings.api() + path);
    for (int attempt = 1; ; attempt++) {
      switch (attempt(uri, path)) {
        case Attempt.Document(JsonNode json) -> {
          return Optional.of(json);
        }
        case Attempt.NotFound() -> {
          return Optional.empty();
        }
        case Attempt.Passing(String what, Optional<Duration> asked) -> {
          if (attempt >= settings.attempts()) {
            throw new PtvProblem(
                "The catalogue could not be read at "
                    + path
                    + ": "
                    + what
                    + ", "
                    + attempt
                    + " times.");
          }
          pause(path, what, asked.orElse(PtvBackoff.before(attempt + 1, settings)));
        }
      }
    }
  }

  private void pause(String path, String what, Duration wait) {
    if (wait.compareTo(settings.longestWait()) > 0) {
      throw new PtvProblem(
          "The catalogue asks to wait "
              + wait.toSeconds()
              + " s at "
              + path
              + "; try again later.");
    }
    progress.accept(what + " at " + path + "; once more in " + wait.toMillis() / 1000.0 + " s");
    try {
      waiting.pause(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PtvProblem("The import was interrupted.", e);
    }
  }

  private Attempt attempt(URI uri, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Accept", "application/json")
            .header("User-Agent", "opastin-import")
            .timeout(settings.timeout())
            .GET()
            .build();
    CompletableFuture<HttpResponse<byte[]>> reply =
        client.sendAsync(
            request,
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofByteArray(), settings.maxBytes()));
    try {
      // the request's own time-out ends with the headers; this one holds for the body, too
      return judge(reply.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS), path);
    } catch (TimeoutException e) {
      reply.cancel(true);
      return new Attempt.Passing(
          "no whole reply in " + settings.timeout().toSeconds() + " s", Optional.empty());
    } catch (ExecutionException e) {
      return failed(e.getCause(), path);
    } catch (InterruptedException e) {
      reply.cancel(true);
      Thread.currentThread().interrupt();
      throw new PtvProblem("The import was interrupted.", e);
    }
  }

  private Attempt failed(Throwable cause, String path) {
    if (cause instanceof IOException) {
      // no connection, a connection lost, a body shorter than announced or longer than allowed
      return new Attempt.Passing("the connection failed (" + cause + ")", Optional.empty());
    }
    throw new PtvProblem("The catalogue could not be asked at " + path + ".", cause);
  }

  private Attempt judge(HttpResponse<byte[]> response, String path) {
    int status = response.statusCode();
    if (status == 200) {
      return read(response.body());
    }
    if (status == 404) {
      return new Attempt.NotFound();
    }
    if (status >= 300 && status < 400) {
      throw new PtvProblem(
          "The catalogue redirects "
              + path
              + " to another address; redirects are not followed."
              + " Set opastin.ptv.api to the address that holds today.");
    }
    if (status == 429 || status >= 500) {
      return new Attempt.Passing(
          "status " + status, PtvBackoff.asked(response.headers().firstValue("Retry-After")));
    }
    throw new PtvProblem("The catalogue refuses " + path + " with status " + status + ".");
  }

  private static Attempt read(byte[] body) {
    try {
      JsonNode json = JSON.readTree(body);
      return json.isContainerNode()
          ? new Attempt.Document(json)
          : new Attempt.Passing("a reply that is no JSON document", Optional.empty());
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " (line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr()
                  + ")";
      return new Attempt.Passing("a reply cut off or no JSON" + place, Optional.empty());
    } catch (IOException e) {
      return new Attempt.Passing("a reply that cannot be read", Optional.empty());
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
