package fi.opastin.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * What must outlive the process: SQLite in a file, or PostgreSQL, which several machines may share.
 * Brought up to date when it is opened. All SQL is of the dialect that both understand: ids are
 * text, times are milliseconds since 1970, texts are stored as they are.
 *
 * <p>A change is one transaction. SQLite has one connection for changes, so they come one after the
 * other, and is told to force each to the disk (write-ahead log, {@code synchronous=FULL}). Safe to
 * share.
 */
public final class Database implements AutoCloseable {

  /** A machine that starts is busy: until the first connection stands it waits longer. */
  private static final int AT_THE_START = 5;

  private static final List<String> LOST = List.of("08", "53", "57P", "58");

  private final DatabaseSettings settings;
  private final HikariDataSource changing;
  private final HikariDataSource reading;
  private final Jdbi changes;
  private final Jdbi reads;
  private final List<BellStore> bells = new CopyOnWriteArrayList<>();

  /** None for a file, which never is silent. */
  private final Optional<Pulse> pulse;

  /** The database did not answer; what was to be done was not done. */
  public static final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String MESSAGE = "the database does not answer";

    Unavailable(Throwable cause) {
      super(MESSAGE, cause);
    }

    Unavailable() {
      super(MESSAGE);
    }
  }

  private Database(DatabaseSettings settings) {
    this.settings = settings;
    changing = pool(settings, "changes", settings.isShared() ? settings.connections() : 1);
    reading = settings.isShared() ? changing : pool(settings, "reads", settings.connections());
    changes = Jdbi.create(changing);
    reads = Jdbi.create(reading);
    // messages of failures go into logs, and what people wrote does not
    for (Jdbi jdbi : List.of(changes, reads)) {
      jdbi.getConfig(StatementExceptions.class)
          .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }
    pulse = settings.isShared() ? Optional.of(new Pulse(settings)) : Optional.empty();
  }

  /**
   * Opens a database and brings its tables up to date.
   *
   * @throws Unavailable when there is none at the address, or it refuses
   */
  public static Database open(DatabaseSettings settings) {
    Database database = null;
    try {
      if (settings.file().isPresent()) {
        Files.createDirectories(settings.file().get().getParent());
      }
      database = new Database(settings);
      Migration.upToDate(settings, database.changing);
      return database;
    } catch (RuntimeException | IOException e) {
      if (database != null) {
        database.close();
      }
      throw new Unavailable(e);
    }
  }

  /**
   * Reads; what is read is of one moment only where it is one statement.
   *
   * @throws Unavailable when the database does not answer
   */
  public <T> T read(Function<Handle, T> work) {
    requireAnswers();
    try {
      return reads.withHandle(handle -> watched(handle, work));
    } catch (JdbiException e) {
      throw explained(e);
    }
  }

  /**
   * Changes something, whole or not at all: it is on the disk when this returns, and undone when
   * {@code work} throws.
   *
   * @throws Unavailable when the database does not answer
   */
  public <T> T change(Function<Handle, T> work) {
    requireAnswers();
    try {
      return changes.inTransaction(handle -> watched(handle, work));
    } catch (JdbiException e) {
      throw explained(e);
    }
  }

  /**
   * Lets what was deleted leave the disk: SQLite writes its log back and empties it, as far as
   * nobody reads; PostgreSQL does so by itself (autovacuum).
   *
   * @throws Unavailable when the database does not answer
   */
  public void settle() {
    if (!settings.isShared()) {
      try {
        changes.useHandle(h -> h.createQuery("pragma wal_checkpoint(truncate)").mapToMap().list());
      } catch (JdbiException e) {
        throw explained(e);
      }
    }
  }

  /** Whether it is known not to answer; then nobody waits for it. */
  public boolean isAway() {
    return pulse.map(Pulse::isAway).orElse(false);
  }

  private void requireAnswers() {
    if (isAway()) {
      throw new Unavailable();
    }
  }

  /** What is waited for is broken off when the database falls silent. */
  private <T> T watched(Handle handle, Function<Handle, T> work) {
    Connection connection = handle.getConnection();
    pulse.ifPresent(watch -> watch.begin(connection));
    try {
      return work.apply(handle);
    } finally {
      pulse.ifPresent(watch -> watch.end(connection));
    }
  }

  /**
   * Tells the machines that share this database of something, once the transaction of {@code h} is
   * done; a machine that is alone has nobody to tell.
   *
   * @param channel a plain word
   */
  public void announce(Handle h, String channel) {
    if (settings.isShared()) {
      h.createQuery("select pg_notify(:channel, '')")
          .bind("channel", channel)
          .mapTo(String.class)
          .one();
    }
  }

  /**
   * Calls {@code listener} soon after something was announced, and whenever announcements may have
   * been missed. Nothing is ever announced where no other machine shares the database.
   *
   * @param channel a plain word
   * @param listener is quick and throws nothing; called on a thread of its own
   */
  public void listen(String channel, Runnable listener) {
    if (settings.isShared()) {
      bells.add(new BellStore(settings, channel, listener));
    }
  }

  /** Whether several machines may share it. */
  public boolean isShared() {
    return settings.isShared();
  }

  private static RuntimeException explained(JdbiException e) {
    return e instanceof ConnectionException || e instanceof TransactionException || isLost(e)
        ? new Unavailable(e)
        : e;
  }

  /**
   * Connection exceptions (class 08), too few resources such as a full disk (53), a server that
   * goes down (57P) or has trouble of its own (58), one that may only be read (25006); of SQLite a
   * full, failing or locked disk.
   */
  private static boolean isLost(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        String state = sql.getSQLState();
        return state == null
            ? isDiskTrouble(sql)
            : state.equals("25006") || LOST.stream().anyMatch(state::startsWith);
      }
    }
    return false;
  }

  /** SQLite's codes busy (5), read-only (8), input and output (10), full (13), cannot open (14). */
  private static boolean isDiskTrouble(SQLException sql) {
    return switch (sql.getErrorCode() & 0xff) {
      case 5, 8, 10, 13, 14 -> true;
      default -> false;
    };
  }

  private static HikariDataSource pool(DatabaseSettings settings, String name, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(settings.address());
    config.setDataSourceProperties(settings.properties());
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(settings.patience().toMillis());
    config.setInitializationFailTimeout(settings.patience().toMillis() * AT_THE_START);
    config.setValidationTimeout(Math.max(250, settings.patience().toMillis() / 3));
    try {
      return new HikariDataSource(config);
    } catch (RuntimeException e) {
      throw new FlywayException("no connection", e);
    }
  }

  @Override
  public void close() {
    bells.forEach(BellStore::close);
    pulse.ifPresent(Pulse::close);
    reading.close();
    changing.close();
  }
}
