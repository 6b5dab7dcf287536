package fi.opastin.http;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.PeerInfo;
import io.helidon.common.task.InterruptableTask;
import io.helidon.http.DirectHandler;
import io.helidon.http.RequestException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.ProxyProtocolData;
import io.helidon.webserver.Router;
import io.helidon.webserver.spi.ServerConnection;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/**
 * One connection: hands the framework its bytes once {@link Framing} has seen them, and knows
 * whether it waits for a request, is in the middle of a head, or works. Served by one thread;
 * others may ask and end it.
 */
final class Connection implements ServerConnection, InterruptableTask<Void> {

  /** A connection on which nothing came for so long is not about to be used. */
  static final Duration QUIET = Duration.ofSeconds(1);

  private static final long WORKING = 0;

  private final ConnectionContext outer;
  private final Optional<Long> client;
  private final Runnable headBegins;
  private final Runnable headEnds;
  private final Consumer<Connection> ended;
  private final Framing framing = new Framing();
  private final Context context = new Context();
  private ServerConnection http;
  private boolean isHeadWatched;
  private Thread thread;

  /** Since when it waits for the first byte of a request; 0 while it does not. */
  private long waitingSince;

  /**
   * A connection that is not served yet.
   *
   * @param client whose share it counts for
   * @param headBegins told when the first bytes of a head came and not all of it
   * @param headEnds told when such a head came to its end
   * @param ended told at the end
   */
  Connection(
      ConnectionContext outer,
      Optional<Long> client,
      Runnable headBegins,
      Runnable headEnds,
      Consumer<Connection> ended) {
    this.outer = outer;
    this.client = client;
    this.headBegins = headBegins;
    this.headEnds = headEnds;
    this.ended = ended;
  }

  /** Where the framework reads and writes. */
  ConnectionContext context() {
    return context;
  }

  /** Whose it is; empty for those of a proxy. */
  Optional<Long> client() {
    return client;
  }

  /** Is served by the framework from now on. */
  void serve(ServerConnection by) {
    http = by;
  }

  @Override
  public void handle(Limit limit) throws InterruptedException {
    synchronized (this) {
      thread = Thread.currentThread();
    }
    try {
      http.handle(limit);
    } finally {
      synchronized (this) {
        thread = null;
      }
      headEnds.run();
      ended.accept(this);
    }
  }

  /** The next bytes as the framework gets them. */
  private byte[] next() {
    DataReader reader = outer.dataReader();
    try {
      if (framing.isBroken()) {
        throw new Framing.Broken("after a request that was broken");
      }
      await(reader);
      byte[] bytes = reader.readBytes(reader.available());
      int whole = framing.follow(bytes);
      if (isHeadWatched && !framing.isInHead()) {
        isHeadWatched = false;
        headEnds.run();
      }
      return whole == bytes.length ? bytes : Arrays.copyOf(bytes, whole);
    } catch (Framing.Broken broken) {
      headEnds.run();
      throw RequestException.builder()
          .type(DirectHandler.EventType.BAD_REQUEST)
          .setKeepAlive(false)
          .message(broken.getMessage())
          .build();
    }
  }

  private void await(DataReader reader) {
    if (framing.isInHead() && !isHeadWatched) {
      isHeadWatched = true;
      headBegins.run();
    }
    boolean waits = framing.isBetweenRequests();
    if (waits) {
      setWaiting(System.nanoTime() | 1);
    }
    try {
      reader.ensureAvailable();
    } finally {
      if (waits) {
        setWaiting(WORKING);
      }
    }
  }

  private synchronized void setWaiting(long since) {
    waitingSince = since;
  }

  /** Whether it waits for the first byte of a request. */
  synchronized boolean isWaiting() {
    return waitingSince != WORKING;
  }

  /** Since when it waits, by the machine's clock for spans. */
  synchronized long waitingSince() {
    return waitingSince;
  }

  /** Ends it if it waits for a request for so long already: an interrupt closes the socket. */
  synchronized void endWaiting(Duration already) {
    if (hasWaited(already) && thread != null) {
      waitingSince = WORKING;
      thread.interrupt();
    }
  }

  private synchronized boolean hasWaited(Duration already) {
    return waitingSince != WORKING && System.nanoTime() - waitingSince >= already.toNanos();
  }

  /** Whoever has just opened it is about to ask something. */
  @Override
  public boolean canInterrupt() {
    return hasWaited(QUIET);
  }

  @Override
  public Duration idleTime() {
    return http.idleTime();
  }

  /** Without {@code interrupt} it ends only while it waits for a request. */
  @Override
  public void close(boolean interrupt) {
    if (interrupt) {
      http.close(true);
    } else {
      endWaiting(QUIET);
    }
  }

  /** What the framework sees of the connection. */
  private final class Context implements ConnectionContext {
    private final DataReader reader = DataReader.create(Connection.this::next);

    @Override
    public DataReader dataReader() {
      return reader;
    }

    @Override
    public DataWriter dataWriter() {
      return outer.dataWriter();
    }

    @Override
    public ListenerContext listenerContext() {
      return outer.listenerContext();
    }

    @Override
    public ExecutorService executor() {
      return outer.executor();
    }

    @Override
    public Router router() {
      return outer.router();
    }

    @Override
    public Optional<ProxyProtocolData> proxyProtocolData() {
      return outer.proxyProtocolData();
    }

    @Override
    public HelidonSocket serverSocket() {
      return outer.serverSocket();
    }

    @Override
    public PeerInfo remotePeer() {
      return outer.remotePeer();
    }

    @Override
    public PeerInfo localPeer() {
      return outer.localPeer();
    }

    @Override
    public boolean isSecure() {
      return outer.isSecure();
    }

    @Override
    public String socketId() {
      return outer.socketId();
    }

    @Override
    public String childSocketId() {
      return outer.childSocketId();
    }
  }
}
