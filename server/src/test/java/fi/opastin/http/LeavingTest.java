package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is told to stop while it is busy. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class LeavingTest {

  private static final int CLIENTS = 20;
  private static final byte[] CALL =
      "GET /api/v1/topics HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final AtomicInteger answered = new AtomicInteger();
  private final List<Throwable> lost = java.util.Collections.synchronizedList(new ArrayList<>());

  @Test
  void losesNoCallThatWasBegun() throws Exception {
    CountDownLatch inTheMiddle = new CountDownLatch(1);
    ChatTurns slow =
        (request, partner, now) -> {
          if (request.text().orElse("").equals("hidas")) {
            inTheMiddle.countDown();
            pause(700);
          }
          return Finland.chat().take(request, partner, now);
        };
    TestServer server = TestServer.start(slow, TestServer.NO_LIMITS, TestServer.settings());
    try (ExecutorService clients = Executors.newCachedThreadPool()) {
      Future<HttpResponse<String>> chat = clients.submit(() -> server.say("hidas"));
      assertTrue(inTheMiddle.await(20, TimeUnit.SECONDS));
      for (int i = 0; i < CLIENTS; i++) {
        clients.submit(() -> callUntilNobodyListens(server.port()));
      }
      pause(300);
      server.stop();
      assertEquals(200, chat.get(20, TimeUnit.SECONDS).statusCode());
    }
    assertEquals(List.of(), lost);
    assertTrue(answered.get() > CLIENTS, "answered " + answered);
  }

  @Test
  void saysThatItIsNotReadyBeforeItListensNoMore() throws Exception {
    TestServer server = TestServer.start();
    try (RawConnection kept = new RawConnection(server);
        RawConnection quiet = new RawConnection(server)) {
      kept.send("GET /health/ready HTTP/1.1\nHost: localhost\n\n");
      assertEquals("HTTP/1.1 200 OK", kept.readLine());
      Thread stopping = Thread.startVirtualThread(server::stop);
      pause(100);
      try (RawConnection late = new RawConnection(server)) {
        late.send("GET /health/ready HTTP/1.1\nHost: localhost\n\n");
        assertEquals("HTTP/1.1 503 Service Unavailable", late.readLine());
        late.send("GET /health/live HTTP/1.1\nHost: localhost\n\n");
        assertTrue(late.readToEnd().contains("HTTP/1.1 200 OK"), "what is asked is answered");
      }
      assertEquals("", quiet.readToEnd());
      assertTrue(stopping.join(java.time.Duration.ofSeconds(20)));
    }
  }

  /** Keeps its connection as long as the server does, then opens the next. */
  private void callUntilNobodyListens(int port) {
    while (true) {
      try (Socket socket = new Socket("127.0.0.1", port)) {
        socket.setSoTimeout(20_000);
        InputStream in = new BufferedInputStream(socket.getInputStream());
        while (call(socket, in)) {
          answered.incrementAndGet();
        }
        answered.incrementAndGet();
      } catch (ConnectException nobody) {
        return;
      } catch (IOException e) {
        lost.add(e);
        return;
      }
    }
  }

  /** One call; whether the connection goes on. */
  private static boolean call(Socket socket, InputStream in) throws IOException {
    socket.getOutputStream().write(CALL);
    boolean goesOn = true;
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      goesOn &= !line.equalsIgnoreCase("connection: close");
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    in.readNBytes(length);
    return goesOn;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the connection ended in a reply, or before it");
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
