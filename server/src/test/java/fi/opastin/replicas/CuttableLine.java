package fi.opastin.replicas;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to a server on this machine that can be cut: whoever talks loses the connection, and
 * nobody gets a new one until it is mended.
 */
final class CuttableLine implements AutoCloseable {

  private final ServerSocket listening;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  /** A line to a port. */
  CuttableLine(int target) throws IOException {
    this.target = target;
    listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::accept);
  }

  /** Where the line begins. */
  int port() {
    return listening.getLocalPort();
  }

  void cut() {
    cut = true;
    open.forEach(CuttableLine::end);
    open.clear();
  }

  void mend() {
    cut = false;
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket caller = listening.accept();
        if (cut) {
          end(caller);
        } else {
          Thread.startVirtualThread(() -> join(caller));
        }
      } catch (IOException e) {
        // closed, or a caller that went
      }
    }
  }

  private void join(Socket caller) {
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      caller.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      open.add(caller);
      open.add(server);
      if (cut) {
        end(caller);
        end(server);
      }
      Thread.startVirtualThread(() -> pass(caller, server));
      pass(server, caller);
    } catch (IOException e) {
      end(caller);
    }
  }

  private void pass(Socket from, Socket to) {
    byte[] bytes = new byte[16 * 1024];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        out.write(bytes, 0, read);
        out.flush();
      }
    } catch (IOException e) {
      // one side went: the other goes, too
    } finally {
      end(from);
      end(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // as good as closed
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    cut();
  }
}
