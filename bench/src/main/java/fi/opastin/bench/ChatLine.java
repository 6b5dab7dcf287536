package fi.opastin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One connection of a client that chats; opened anew when the server has ended it. One thread. */
final class ChatLine implements AutoCloseable {

  private static final int MOST_HEAD = 8 * 1024;
  private static final int PATIENCE_MILLIS = 10_000;

  /** Ordinary messages in three languages; not from any test set. */
  private static final List<String> MESSAGES =
      List.of(
          "Haluaisin opiskella sähköasentajaksi, mistä aloitan?",
          "mistä löydän kesätyötä kun olen 16",
          "Var kan jag få hjälp med mitt CV?",
          "I moved to Finland last year and need a job",
          "Voinko hakea ammattikouluun kesken vuoden",
          "raha ei riitä vuokraan",
          "Missä on lähin Ohjaamo Tampereella?",
          "hur ansöker man till yrkeshögskola",
          "How do I apply for student support?",
          "en tiedä mitä tekisin isona",
          "työkokeilu vai palkkatuki",
          "haluan perustaa yrityksen");

  /** Danger, which is never refused. */
  private static final String DANGER = "Aion tappaa itseni";

  private final int port;
  private final byte[] buffer = new byte[64 * 1024];
  private Socket socket;

  ChatLine(int port) {
    this.port = port;
  }

  /** The bytes of a request; every fiftieth is about danger. */
  static byte[] request(long number) {
    String text = isDanger(number) ? DANGER : MESSAGES.get((int) (number % MESSAGES.size()));
    byte[] body =
        ("{\"partner\":\"demo\",\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("POST /api/v1/chat HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                + "Content-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }

  static boolean isDanger(long number) {
    return number % 50 == 49;
  }

  /** The status of the reply to a request. */
  int ask(byte[] request) throws IOException {
    try {
      if (socket == null) {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
      }
      OutputStream out = socket.getOutputStream();
      out.write(request);
      out.flush();
      return reply(socket.getInputStream());
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private int reply(InputStream in) throws IOException {
    int filled = 0;
    int end = -1;
    while (end < 0) {
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0 || filled > MOST_HEAD) {
        throw new IOException("no reply");
      }
      filled += read;
      end = endOfHead(filled);
    }
    String head = new String(buffer, 0, end, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    int at = head.indexOf("content-length:") + "content-length:".length();
    int left = Integer.parseInt(head.substring(at, head.indexOf('\r', at)).strip());
    left -= filled - end;
    while (left > 0) {
      int read = in.read(buffer, 0, Math.min(left, buffer.length));
      if (read < 0) {
        throw new IOException("half a reply");
      }
      left -= read;
    }
    if (head.contains("\r\nconnection: close")) {
      close();
    }
    return Integer.parseInt(head.substring(9, 12));
  }

  private int endOfHead(int filled) {
    for (int i = 3; i < filled; i++) {
      if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
