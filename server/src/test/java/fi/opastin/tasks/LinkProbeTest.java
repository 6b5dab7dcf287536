package fi.opastin.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkProbeTest {

  private static final Duration PATIENCE = Duration.ofMillis(800);

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, List<String>> hosts = new TreeMap<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(exchange.getRequestMethod() + " " + path);
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          boolean isHead = exchange.getRequestMethod().equals("HEAD");
          int status =
              switch (path) {
                case "/gone" -> 404;
                case "/closed" -> 403;
                case "/nohead" -> isHead ? 500 : 200;
                case "/there", "/" -> 200;
                default -> 302;
              };
          if (status == 302) {
            exchange.getResponseHeaders().add("Location", target(path));
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    hosts.put("a.example", List.of("127.0.0.1"));
    hosts.put("inner.example", List.of("10.0.0.1"));
    hosts.put("both.example", List.of("127.0.0.1", "10.0.0.1"));
  }

  private String target(String path) {
    return switch (path) {
      case "/moved" -> "/there";
      case "/inside" -> "http://inner.example:" + port() + "/";
      case "/file" -> "file:///etc/passwd";
      case "/port" -> "http://a.example:22/";
      default -> "/round";
    };
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  /** Resolves names of its own, and takes 127.0.0.1 for a public address. */
  private final class Policy implements LinkPolicy {
    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
      List<InetAddress> addresses = new ArrayList<>();
      for (String address : hosts.getOrDefault(host, List.of())) {
        addresses.add(InetAddress.getByName(address));
      }
      return addresses;
    }

    @Override
    public boolean allows(InetAddress address) {
      return address.isLoopbackAddress();
    }

    @Override
    public boolean allows(int port) {
      return port == port();
    }
  }

  private String probe(String path) {
    return new LinkProbe(new Policy(), "Opastin-linkcheck/1.0", PATIENCE)
        .probe(path.startsWith("/") ? "http://a.example:" + port() + path : path);
  }

  @Test
  void asksWithHeadAndThenWithGetAndSaysWhoItIs() {
    assertEquals("", probe("/there"));
    assertEquals(List.of("HEAD /there"), asked);
    assertEquals("", probe("/nohead"));
    assertEquals(List.of("HEAD /there", "HEAD /nohead", "GET /nohead"), asked);
    assertTrue(agents.stream().allMatch("Opastin-linkcheck/1.0"::equals));
  }

  @Test
  void whatIsNotForProgramsIsThere() {
    assertEquals("", probe("/closed"));
    assertEquals("http-404", probe("/gone"));
  }

  @Test
  void followsRedirectsAndLooksAtEachLikeAtTheFirst() {
    assertEquals("", probe("/moved"));
    assertEquals("not-public", probe("/inside"));
    assertEquals("not-web", probe("/file"));
    assertEquals("not-public", probe("/port"));
    asked.clear();
    assertEquals("redirects", probe("/round"));
    assertEquals(6, asked.size());
  }

  @Test
  void aHostOfWhichOneAddressIsNotPublicIsNotAsked() {
    assertEquals("not-public", probe("http://both.example:" + port() + "/"));
    assertEquals(List.of(), asked);
    assertEquals("no-host", probe("http://none.example:" + port() + "/"));
    assertEquals("bad-address", probe("http://user@a.example:" + port() + "/"));
  }

  @Test
  void aServerThatSaysNothingIsNotWaitedForForLong() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      LinkPolicy any =
          new LinkPolicy() {
            @Override
            public List<InetAddress> resolve(String host) throws UnknownHostException {
              return List.of(InetAddress.getByName("127.0.0.1"));
            }

            @Override
            public boolean allows(InetAddress address) {
              return true;
            }

            @Override
            public boolean allows(int port) {
              return true;
            }
          };
      long begin = System.nanoTime();
      assertEquals(
          "timeout",
          new LinkProbe(any, "test", PATIENCE)
              .probe("http://a.example:" + silent.getLocalPort() + "/"));
      assertTrue(System.nanoTime() - begin < 10_000_000_000L);
    }
  }

  @Test
  void usuallyThisMachineIsNotAskedWhateverItIsCalled() {
    LinkProbe usual = new LinkProbe(LinkPolicy.PUBLIC, "test", PATIENCE);
    for (String host :
        List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0")) {
      assertEquals("not-public", usual.probe("http://" + host + "/"), host);
    }
    assertEquals("not-public", usual.probe("http://127.0.0.1:" + port() + "/"));
    assertEquals(List.of(), asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.2.3",
        "100.64.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.31.0.1",
        "192.168.1.1",
        "192.0.0.8",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "255.255.255.255",
        "0.1.2.3",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2001:db8::1",
        "2001::1",
        "fec0::1"
      })
  void privateAddressesAreNotPublic(String address) throws UnknownHostException {
    assertFalse(LinkPolicy.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "193.166.3.1",
        "8.8.8.8",
        "100.63.0.1",
        "172.32.0.1",
        "2a00:1450::1",
        "2001:4860::1"
      })
  void othersArePublic(String address) throws UnknownHostException {
    assertTrue(LinkPolicy.isPublic(InetAddress.getByName(address)));
  }
}
