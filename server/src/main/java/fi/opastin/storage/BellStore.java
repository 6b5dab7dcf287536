package fi.opastin.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Waits for what other machines announce in a PostgreSQL that they share, on a connection of its
 * own and a thread of its own. Announcements are lost while there is no connection; whoever listens
 * is called after each new one, too, and looks again by the clock.
 */
final class BellStore implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(BellStore.class.getName());

  /** After so long a silence the connection is tried: one that is cut says nothing either. */
  private static final Duration SILENCE = Duration.ofSeconds(3);

  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final DatabaseSettings settings;
  private final String channel;
  private final Runnable listener;
  private final Thread thread;
  private volatile boolean closed;

  /**
   * Begins to listen.
   *
   * @param channel a plain word
   * @param listener called for one or more announcements, and when some may have been missed; is
   *     quick and throws nothing
   */
  BellStore(DatabaseSettings settings, String channel, Runnable listener) {
    this.settings = settings;
    this.channel = channel;
    this.listener = listener;
    thread = Thread.ofPlatform().daemon().name("bell-" + channel).start(this::listen);
  }

  private void listen() {
    boolean failing = false;
    while (!closed) {
      try (Connection connection =
              DriverManager.getConnection(settings.address(), settings.properties());
          Statement statement = connection.createStatement()) {
        statement.execute("listen " + channel);
        if (failing) {
          LOG.log(Level.INFO, "event=bell-again channel={0}", channel);
        }
        failing = false;
        listener.run();
        wait(connection.unwrap(PGConnection.class), statement);
      } catch (SQLException e) {
        if (!failing && !closed) {
          LOG.log(Level.WARNING, "event=bell-silent channel={0}", channel);
        }
        failing = true;
        rest();
      }
    }
  }

  private void wait(PGConnection announcements, Statement statement) throws SQLException {
    while (!closed) {
      PGNotification[] heard = announcements.getNotifications((int) SILENCE.toMillis());
      if (heard != null && heard.length > 0) {
        listener.run();
      } else {
        try (ResultSet alive = statement.executeQuery("select 1")) {
          alive.next();
        }
      }
    }
  }

  private void rest() {
    try {
      Thread.sleep(BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }

  /** Listens no more; does not wait for the connection to end. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
