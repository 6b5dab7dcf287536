package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/**
 * Plays the catalogue's API on this machine: lists of ids in pages of two, documents by their ids,
 * changes since a date. The next replies can be made to fail.
 */
final class FakeCatalogue implements AutoCloseable {

  private static final int PAGE_SIZE = 2;

  private final HttpServer server;
  private final Map<String, ObjectNode> documents = new TreeMap<>();
  private final Set<String> archived = new HashSet<>();
  private final Deque<Failure> failures = new ArrayDeque<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** A way to fail a request. */
  interface Failure {
    void answer(HttpExchange exchange, byte[] whole) throws IOException;
  }

  FakeCatalogue() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/v11/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v11");
  }

  PtvSettings settings() {
    return new PtvSettings(
        address(),
        Duration.ofSeconds(2),
        Duration.ofMillis(600),
        4,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        200_000,
        Duration.ofHours(1));
  }

  FakeCatalogue publish(ObjectNode... published) {
    for (ObjectNode document : published) {
      documents.put(document.path("id").asText(), document);
    }
    return this;
  }

  void archive(String id) {
    archived.add(id);
  }

  /** The next request fails in this way; several are used one after the other. */
  void failNext(Failure failure) {
    failures.add(failure);
  }

  static Failure status(int status, String header, String value) {
    return (exchange, whole) -> {
      exchange.getResponseHeaders().set(header, value);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** Half of the body under the length of the whole, and then the connection ends. */
  static Failure cutOff() {
    return (exchange, whole) -> {
      exchange.sendResponseHeaders(200, whole.length);
      exchange.getResponseBody().write(whole, 0, whole.length / 2);
      exchange.getResponseBody().flush();
      throw new IOException("cut");
    };
  }

  /** No failure: the request is answered. */
  static Failure not() {
    return (exchange, whole) -> send(exchange, 200, whole);
  }

  /** Half of the body as if it were whole. */
  static Failure half() {
    return (exchange, whole) -> send(exchange, 200, Arrays.copyOf(whole, whole.length / 2));
  }

  static Failure body(String text) {
    return (exchange, whole) -> send(exchange, 200, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Headers at once, and a body that never ends. */
  static Failure silence() {
    return (exchange, whole) -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      try {
        Thread.sleep(3000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** The paths that were asked for, with their query. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString().substring("/api/v11".length());
      asked.add(path);
      byte[] whole = reply(exchange.getRequestURI()).toString().getBytes(StandardCharsets.UTF_8);
      Failure failure = failures.poll();
      if (failure != null) {
        failure.answer(exchange, whole);
      } else {
        send(exchange, 200, whole);
      }
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private JsonNode reply(URI uri) {
    Map<String, String> query = query(uri);
    String path = uri.getPath().substring("/api/v11".length());
    if (path.endsWith("/list")) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      for (String id : query.get("guids").split(",")) {
        if (documents.containsKey(id) && !archived.contains(id)) {
          list.add(documents.get(id));
        }
      }
      return list;
    }
    List<String> ids =
        documents.values().stream()
            .filter(document -> listed(document, path, query))
            .map(document -> document.path("id").asText())
            .toList();
    int page = Integer.parseInt(query.get("page"));
    int count = Math.max(1, (ids.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    List<String> shown =
        ids.subList(
            Math.min(ids.size(), (page - 1) * PAGE_SIZE), Math.min(ids.size(), page * PAGE_SIZE));
    return Documents.page(
        page,
        count,
        shown.stream()
            .map(id -> (JsonNode) Documents.object().put("id", id).put("name", "?"))
            .toArray(JsonNode[]::new));
  }

  private boolean listed(ObjectNode document, String path, Map<String, String> query) {
    boolean gone = archived.contains(document.path("id").asText());
    boolean service = document.has("serviceNames");
    if (path.equals("/Service/serviceClass")) {
      String uri = query.get("uri");
      String code = uri.substring(uri.lastIndexOf('/') + 1);
      return service
          && !gone
          && document.path("serviceClasses").toString().contains("\"" + code + "\"");
    }
    boolean kind =
        switch (path) {
          case "/Service" -> service;
          case "/ServiceChannel" -> document.has("serviceChannelType");
          default -> document.has("organizationNames");
        };
    String status = query.getOrDefault("status", "Published");
    return kind
        && gone == status.equals("Archived")
        && !status.equals("Withdrawn")
        && document.path("modified").asText().compareTo(query.get("date")) >= 0;
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new HashMap<>();
    for (String part : uri.getRawQuery().split("&")) {
      String[] pair = part.split("=", 2);
      query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
