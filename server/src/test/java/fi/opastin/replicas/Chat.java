package fi.opastin.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who talks all the time, and sees whether what was said is still known. */
final class Chat implements Runnable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOWN = "285";
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** Somebody asks again, as a page does, and gives up after that. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final List<String> SAID =
      List.of("Miten haen ammattikouluun?", "Mistä saan kesätöitä?", "Miten teen ansioluettelon?");

  private final HttpClient client;
  private final URI address;
  private final Map<String, Integer> numbers;
  private final long until;
  private final AtomicLong turns;
  private final Queue<String> lost;
  private String state = "";
  private int newest;

  /**
   * A talk.
   *
   * @param numbers of releases by their names, as they become known
   * @param until when it ends, by {@link System#nanoTime}
   * @param turns counts them
   * @param lost takes what went wrong
   */
  Chat(
      HttpClient client,
      URI address,
      Map<String, Integer> numbers,
      long until,
      AtomicLong turns,
      Queue<String> lost) {
    this.client = client;
    this.address = address;
    this.numbers = numbers;
    this.until = until;
    this.turns = turns;
    this.lost = lost;
  }

  @Override
  public void run() {
    try {
      judge("Asun Kotkassa", turn("Asun Kotkassa"));
      for (int i = 0; System.nanoTime() < until; i++) {
        Thread.sleep(PAUSE);
        String text = SAID.get(i % SAID.size());
        judge(text, turn(text));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      lost.add("nobody answered for " + PATIENCE + ": " + e.getMessage());
    }
  }

  private JsonNode turn(String text) throws IOException, InterruptedException {
    ObjectNode body = JSON.createObjectNode().put("partner", "demo").put("text", text);
    if (!state.isEmpty()) {
      body.put("state", state);
    }
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    long patient = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      String why;
      try {
        HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() == 200) {
          turns.incrementAndGet();
          return JSON.readTree(reply.body());
        }
        why = "status " + reply.statusCode();
      } catch (IOException e) {
        why = e.getClass().getSimpleName();
      }
      if (System.nanoTime() > patient) {
        throw new IOException(why);
      }
      Thread.sleep(200);
    }
  }

  private void judge(String text, JsonNode reply) {
    state = reply.path("state").asText();
    if (!reply.at("/understood/municipality/code").asText().equals(TOWN)) {
      lost.add("the town was forgotten at \"" + text + "\": " + reply.path("understood"));
    }
    String release = reply.at("/answer/release").asText();
    int number = numbers.getOrDefault(release, 0);
    if (number > 0 && number < newest) {
      lost.add("went back from release " + newest + " to " + number);
    }
    newest = Math.max(newest, number);
  }
}
