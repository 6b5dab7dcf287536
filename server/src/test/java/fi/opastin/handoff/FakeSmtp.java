package fi.opastin.handoff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that takes mails, or answers a command as a test wants it. */
public final class FakeSmtp implements AutoCloseable {

  /** What a test may have it answer: nothing at all, until the client gives up. */
  public static final String SILENCE = "";

  /** Or the end of the connection. */
  public static final String HANG_UP = "hang up";

  private final ServerSocket server;
  private final Thread acceptor;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> mails = new CopyOnWriteArrayList<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /** On a free port. */
  public FakeSmtp() {
    this(0);
  }

  public FakeSmtp(int port) {
    try {
      server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    acceptor = Thread.startVirtualThread(this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  /** From now on answers a command ({@code RCPT}, {@code DATA}, {@code .} for a text) like this. */
  public void answer(String command, String reply) {
    answers.put(command, reply);
  }

  /** From now on answers everything as a good server does. */
  public void recover() {
    answers.clear();
  }

  /** Mails that were taken, with their headers, lines parted by {@code \n}. */
  public List<String> mails() {
    return mails;
  }

  public List<String> commands() {
    return commands;
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        open.add(socket);
        Thread.startVirtualThread(() -> talk(socket));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void talk(Socket socket) {
    try (socket;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream()) {
      if (!say(out, "GREETING", "220 here")) {
        return;
      }
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        commands.add(line);
        String command = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
        boolean goesOn =
            switch (command) {
              case "DATA" -> say(out, "DATA", "354 go on") && text(in, out);
              case "QUIT" -> {
                say(out, command, "221 bye");
                yield false;
              }
              default -> say(out, command, "250 well");
            };
        if (!goesOn) {
          return;
        }
      }
    } catch (IOException e) {
      // the client went away
    }
  }

  private boolean text(BufferedReader in, OutputStream out) throws IOException {
    if (answers.containsKey("DATA")) {
      return true;
    }
    StringBuilder text = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      text.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
    }
    if (!answers.containsKey(".") || answers.get(".").startsWith("2")) {
      mails.add(text.toString());
    }
    return say(out, ".", "250 taken");
  }

  private boolean say(OutputStream out, String command, String usual) throws IOException {
    String reply = answers.getOrDefault(command, usual);
    if (reply.equals(HANG_UP)) {
      return false;
    }
    if (!reply.equals(SILENCE)) {
      out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
    return true;
  }

  /**
   * Afterwards nobody is let in any more: a thread in accept may take one after its socket closed.
   */
  @Override
  public void close() {
    try {
      server.close();
      acceptor.join();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
