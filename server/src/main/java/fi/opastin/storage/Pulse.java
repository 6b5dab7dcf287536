package fi.opastin.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells whether a PostgreSQL answers, by asking it again and again over a connection of its own.
 * One that is frozen accepts what it is sent and never replies; waiting for each statement to run
 * into a time-out would either be long or break what is only slow. When it has been silent twice in
 * a row, whatever waits for it is broken off and nobody begins to wait, until it answers again.
 * Safe to share.
 */
final class Pulse implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Pulse.class.getName());

  private static final Duration EVERY = Duration.ofMillis(150);
  private static final Duration PATIENCE = Duration.ofMillis(400);

  /** The driver takes whole seconds until a connection stands. */
  private static final String CONNECT_SECONDS = "1";

  private final DatabaseSettings settings;
  private final Set<Connection> waiting = ConcurrentHashMap.newKeySet();
  private final Thread thread;
  private volatile boolean away;
  private volatile boolean closed;
  private Connection own;

  /** Asks from now on. */
  Pulse(DatabaseSettings settings) {
    this.settings = settings;
    thread =
        Thread.ofPlatform().daemon().name("opastin-database-pulse").start(this::askUntilClosed);
  }

  /** Whether it was silent twice in a row and has not answered since. */
  boolean isAway() {
    return away;
  }

  /** Something begins to use a connection. */
  void begin(Connection connection) {
    waiting.add(connection);
    if (away) {
      breakOff(connection);
    }
  }

  /** Something is done with a connection. */
  void end(Connection connection) {
    waiting.remove(connection);
  }

  private void askUntilClosed() {
    boolean silent = false;
    while (!closed) {
      boolean answers = answers();
      if (answers && away) {
        away = false;
        LOG.log(Level.INFO, "event=database-back");
      } else if (!answers && silent && !away && !closed) {
        away = true;
        LOG.log(Level.WARNING, "event=database-silent");
      }
      if (away) {
        waiting.forEach(Pulse::breakOff);
      }
      silent = !answers;
      if (answers || away) {
        pause();
      }
    }
    forget();
  }

  private boolean answers() {
    try {
      if (own == null) {
        own = connect();
      }
      try (Statement statement = own.createStatement()) {
        statement.execute("select 1");
        return true;
      }
    } catch (SQLException e) {
      forget();
      return false;
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = settings.properties();
    properties.setProperty("connectTimeout", CONNECT_SECONDS);
    properties.setProperty("loginTimeout", CONNECT_SECONDS);
    properties.setProperty("socketTimeout", CONNECT_SECONDS);
    properties.setProperty("ApplicationName", "opastin pulse");
    Connection connection = DriverManager.getConnection(settings.address(), properties);
    connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
    return connection;
  }

  private void forget() {
    if (own != null) {
      breakOff(own);
      own = null;
    }
  }

  private static void breakOff(Connection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      LOG.log(Level.FINE, "event=already-closed");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(EVERY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks no more. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
