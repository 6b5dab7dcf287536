package fi.opastin.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that asks again and again, as a browser does, and takes as little of the machine
 * as can be. Only one thread may use it.
 */
final class Caller implements AutoCloseable {

  /** Where the status stands in "HTTP/1.1 200 OK". */
  private static final int STATUS = "HTTP/1.1 ".length();

  private static final int PATIENCE_MILLIS = 10_000;

  private final String head;
  private final int port;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();
  private OutputStream out = OutputStream.nullOutputStream();

  /** Asks an address of a server on this machine. */
  Caller(int port, String path) {
    this.port = port;
    head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nContent-Type: application/json\r\nContent-Length: ";
  }

  /**
   * A reply.
   *
   * @param status of HTTP
   */
  record Reply(int status, String body) {}

  /** Sends a body; on a new connection where the server has ended the last one. */
  Reply ask(String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (!socket.isConnected() || socket.isClosed()) {
      connect();
    }
    try {
      byte[] first = (head + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
      byte[] whole = new byte[first.length + bytes.length];
      System.arraycopy(first, 0, whole, 0, first.length);
      System.arraycopy(bytes, 0, whole, first.length, bytes.length);
      out.write(whole);
      out.flush();
      return reply();
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private void connect() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    out = socket.getOutputStream();
  }

  private Reply reply() throws IOException {
    int status = Integer.parseInt(line().substring(STATUS, STATUS + 3));
    int length = 0;
    boolean ends = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring("content-length:".length()).strip());
      }
      ends |= lower.equals("connection: close");
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new IOException("the reply broke off");
    }
    if (ends) {
      socket.close();
    }
    return new Reply(status, new String(body, StandardCharsets.UTF_8));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the connection ended");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
