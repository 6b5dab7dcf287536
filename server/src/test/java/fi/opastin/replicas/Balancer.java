package fi.opastin.replicas;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small reverse proxy: asks the machines in turn, and the next one where one does not answer, as
 * the one in {@code deploy/} is told to.
 */
final class Balancer implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration ANSWER = Duration.ofSeconds(25);

  private final List<Replica> replicas;
  private final AtomicInteger next = new AtomicInteger();
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final HttpServer server;

  Balancer(List<Replica> replicas) throws IOException {
    this.replicas = replicas;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void pass(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    for (int attempt = 0; attempt < replicas.size(); attempt++) {
      Replica replica = replicas.get(Math.floorMod(next.getAndIncrement(), replicas.size()));
      try {
        HttpResponse<byte[]> reply =
            client.send(
                HttpRequest.newBuilder(replica.at(exchange.getRequestURI().toString()))
                    .timeout(ANSWER)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (reply.statusCode() != 502 && reply.statusCode() != 503) {
          answer(exchange, reply.statusCode(), reply.body());
          return;
        }
      } catch (IOException e) {
        // the next one
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    answer(exchange, 502, new byte[0]);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    client.shutdownNow();
  }
}
