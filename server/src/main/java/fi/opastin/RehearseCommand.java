package fi.opastin;

import fi.opastin.http.PublicServer;
import io.helidon.logging.common.LogConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Starts as {@code serve} does, on a free port of this machine alone and with a data folder that is
 * thrown away, asks itself what people ask, and stops. What was learned and compiled stays in the
 * folder of models; and a Java that watches a second rehearsal ({@code -XX:AOTCacheOutput}) sees
 * what every later start needs.
 */
@CommandLine.Command(
    name = "rehearse",
    description =
        "Start, answer a few requests and stop, so that the next start is quick: models are"
            + " trained, and Java's ahead-of-time cache is made where it is told to.")
final class RehearseCommand implements Callable<Integer> {

  private static final int ROUNDS = 40;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration KEPT_WITHIN = Duration.ofMinutes(1);

  private static final List<String> MESSAGES =
      List.of(
          "Missä on lähin Ohjaamo?",
          "asun kotkassa ja olen 17",
          "mistä saan kesätöitä",
          "var hittar jag en studiehandledare i Helsingfors",
          "I lost my job, what now",
          "en jaksa enää elää",
          "mitä kuuluu");

  private static final List<String> READS =
      List.of(
          "/health/ready", "/api/v1/services?municipality=091", "/api/v1/answers", "/", "/chat");

  @CommandLine.Option(
      names = "--models",
      required = true,
      description = "Folder that models are kept in.")
  private Path models;

  @CommandLine.Mixin private ContentOption content;
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("opastin-rehearsal");
    System.setProperty("opastin.data", data.toString());
    System.setProperty("opastin.models", models.toString());
    System.setProperty("opastin.content", content.folder().toString());
    System.setProperty("opastin.database", "jdbc:sqlite:" + data.resolve("opastin.db"));
    System.setProperty("opastin.server.host", "127.0.0.1");
    System.setProperty("opastin.server.port", "0");
    System.setProperty("opastin.limits.enabled", "false");
    LogConfig.configureRuntime();
    java.util.logging.Logger.getLogger("fi.opastin.access")
        .setLevel(java.util.logging.Level.WARNING);
    try {
      int refused = rehearse();
      awaitKnowledge();
      PrintWriter out = spec.commandLine().getOut();
      out.println("Rehearsed: " + refused + " requests were not answered as they should be");
      out.flush();
      return refused == 0 ? 0 : 1;
    } finally {
      delete(data);
    }
  }

  private static int rehearse() throws InterruptedException {
    try (PublicServer server = Application.server(Settings.read(), Clock.systemUTC()).start();
        HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
      URI base = URI.create("http://127.0.0.1:" + server.port());
      int refused = 0;
      for (int round = 0; round < ROUNDS; round++) {
        for (String message : MESSAGES) {
          refused += asked(client, chat(base, message));
        }
        for (String address : READS) {
          refused += asked(client, HttpRequest.newBuilder(base.resolve(address)).timeout(LIMIT));
        }
      }
      return refused;
    }
  }

  /** What was compiled is kept by a thread of its own. */
  private void awaitKnowledge() throws IOException, InterruptedException {
    long until = System.nanoTime() + KEPT_WITHIN.toNanos();
    while (System.nanoTime() < until) {
      try (Stream<Path> files = Files.list(models)) {
        if (files.anyMatch(file -> file.toString().endsWith(KnowledgeStore.ENDING))) {
          return;
        }
      }
      Thread.sleep(100);
    }
  }

  private static HttpRequest.Builder chat(URI base, String message) {
    return HttpRequest.newBuilder(base.resolve("/api/v1/chat"))
        .timeout(LIMIT)
        .header("Content-Type", "application/json")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                "{\"partner\":\"demo\",\"text\":\"" + message + "\"}"));
  }

  private static int asked(HttpClient client, HttpRequest.Builder request)
      throws InterruptedException {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode()
              == 200
          ? 0
          : 1;
    } catch (IOException e) {
      return 1;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
