package fi.opastin.http;

import io.helidon.common.buffers.BufferData;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * All connections that are open. Each is followed byte by byte ({@link Framing}); a head that does
 * not come to its end in time ends it, however steadily its bytes drip. Where there are many
 * connections, those that wait for a request longest make room for new ones, so that nobody shuts
 * others out by waiting; and no client holds more than its share. When the server stops, every
 * reply says that its connection ends. Safe to share.
 */
final class Connections implements ServerConnectionSelector, Filter {

  /** From this part of the connections on, those that wait make room. */
  private static final double CROWDED = 0.75;

  private final ServerConnectionSelector http;
  private final ServerSettings settings;
  private final Deadlines deadlines;
  private final ClientHash clients;
  private final Set<Connection> open = ConcurrentHashMap.newKeySet();
  private volatile boolean leaving;
  private volatile boolean ending;

  Connections(ServerSettings settings, Deadlines deadlines) {
    this.settings = settings;
    this.deadlines = deadlines;
    clients = new ClientHash(settings.trustedProxies());
    Http1Config config = Http1Config.builder().sendLog(false).receiveLog(false).build();
    http = Http1ConnectionSelector.builder().config(config).build();
  }

  @Override
  public int bytesToIdentifyConnection() {
    return http.bytesToIdentifyConnection();
  }

  @Override
  public Support supports(BufferData data) {
    return http.supports(data);
  }

  @Override
  public Set<String> supportedApplicationProtocols() {
    return http.supportedApplicationProtocols();
  }

  @Override
  public ServerConnection connection(ConnectionContext context) {
    Connection connection =
        new Connection(context, client(context), this::headBegins, deadlines::end, open::remove);
    connection.serve(http.connection(connection.context()));
    makeRoom(connection.client());
    open.add(connection);
    return connection;
  }

  private void headBegins() {
    deadlines.begin(settings.headerDeadline());
  }

  /** A proxy of ours speaks for many clients; it has no share. */
  private Optional<Long> client(ConnectionContext context) {
    return context.remotePeer().address() instanceof InetSocketAddress peer
        ? clients.ofPeer(peer.getAddress())
        : Optional.empty();
  }

  private void makeRoom(Optional<Long> client) {
    if (open.size() >= settings.maxConnections() * CROWDED) {
      endLongestWaiting(connection -> true);
    }
    if (client.isPresent()
        && open.size() >= settings.maxConnectionsPerClient()
        && open.stream().filter(connection -> connection.client().equals(client)).count()
            >= settings.maxConnectionsPerClient()) {
      endLongestWaiting(connection -> connection.client().equals(client));
    }
  }

  private void endLongestWaiting(Predicate<Connection> which) {
    open.stream()
        .filter(which)
        .filter(Connection::isWaiting)
        .min(Comparator.comparingLong(Connection::waitingSince))
        .ifPresent(connection -> connection.endWaiting(Duration.ZERO));
  }

  /** How many are open. */
  int size() {
    return open.size();
  }

  /** From now on the server says that it is not ready. */
  void leave() {
    leaving = true;
  }

  /** From now on every connection ends with its next reply. */
  void end() {
    ending = true;
  }

  /** Whether the server is about to stop. */
  boolean isLeaving() {
    return leaving;
  }

  /** Ends those on which nothing has come for a while. */
  void endQuiet() {
    open.forEach(connection -> connection.endWaiting(Connection.QUIET));
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest req, RoutingResponse res) {
    if (ending) {
      res.header(HeaderValues.CONNECTION_CLOSE);
    }
    chain.proceed();
  }
}
