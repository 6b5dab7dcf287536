package fi.opastin.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which any bytes can be sent. */
final class RawConnection implements AutoCloseable {

  private final Socket socket;

  RawConnection(TestServer server) throws IOException {
    this(server.port());
  }

  RawConnection(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(10_000);
  }

  /** Sends text, with a line end of HTTP for every line end. */
  RawConnection send(String text) throws IOException {
    return sendAsIs(text.replace("\n", "\r\n"));
  }

  /** Sends text to the byte. */
  RawConnection sendAsIs(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    return this;
  }

  /** Sends a byte every tenth of a second, until the server has enough. */
  void drip() {
    try {
      for (int i = 0; i < 100; i++) {
        send(" ");
        Thread.sleep(100);
      }
    } catch (IOException | InterruptedException e) {
      // the server has ended the connection
    }
  }

  /** Everything until the server ends the connection. */
  String readToEnd() throws IOException {
    StringBuilder all = new StringBuilder();
    InputStream in = socket.getInputStream();
    byte[] part = new byte[4096];
    try {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        all.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
      }
    } catch (java.net.SocketException e) {
      // a reset ends the connection as well
    }
    return all.toString();
  }

  /** The first line of what comes next. */
  String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    InputStream in = socket.getInputStream();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
