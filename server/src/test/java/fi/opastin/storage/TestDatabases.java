package fi.opastin.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Databases for tests, of each kind that the product knows, so that every store is tested by the
 * same suite on both. A PostgreSQL is started once for all tests of a process; where its programs
 * are missing its part is left out, and with {@code CI=true} that is a failure.
 *
 * <p>Use: {@code @ParameterizedClass @MethodSource("fi.opastin.storage.TestDatabases#kinds")}.
 */
public final class TestDatabases {

  /** A kind of database. */
  public enum Kind {
    SQLITE,
    POSTGRESQL;

    /** Settings of a database of this kind that nobody has used. */
    public DatabaseSettings fresh() {
      return this == SQLITE ? freshFile() : server().orElseThrow().fresh();
    }

    /** A database of this kind that nobody has used. */
    public Database open() {
      return Database.open(fresh());
    }
  }

  /** Held, since a logger that nobody holds forgets its level. */
  private static final List<Logger> QUIET =
      Stream.of("com.zaxxer.hikari", "org.flywaydb").map(Logger::getLogger).toList();

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  private static Optional<Server> server;

  private TestDatabases() {}

  /** The kinds that can be tested here. */
  public static Stream<Kind> kinds() {
    if (server().isPresent()) {
      return Stream.of(Kind.values());
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError("PostgreSQL cannot be started here: install postgresql");
    }
    System.err.println("PostgreSQL is not tested: its programs are missing");
    return Stream.of(Kind.SQLITE);
  }

  private static DatabaseSettings freshFile() {
    try {
      Path folder = Files.createTempDirectory("opastin-database");
      folder.toFile().deleteOnExit();
      return DatabaseSettings.in(folder.resolve("opastin.db"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static synchronized Optional<Server> server() {
    if (server == null) {
      server = programs().map(Server::start);
    }
    return server;
  }

  /** The folder of the newest PostgreSQL that is installed. */
  private static Optional<Path> programs() {
    Path installed = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(installed)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(installed)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Path::compareTo);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A PostgreSQL of these tests alone, in a folder that is thrown away. */
  private record Server(int port) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    static Server start(Path programs) {
      try {
        Path folder = Files.createTempDirectory("opastin-postgresql");
        int port = freePort();
        if (isRoot()) {
          run("chown", "postgres:", folder.toString());
        }
        Path data = folder.resolve("data");
        as(programs.resolve("initdb"), "-A", "trust", "--no-sync", "-U", "opastin", "-D", data);
        String options =
            "-c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=" + folder;
        as(
            programs.resolve("pg_ctl"),
            "-w",
            "-D",
            data,
            "-l",
            folder.resolve("log"),
            "-o",
            options + " -p " + port,
            "start");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(programs, data, folder)));
        return new Server(port);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    DatabaseSettings fresh() {
      String name = "test" + NUMBER.incrementAndGet();
      try (Connection connection = DriverManager.getConnection(address("postgres"));
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new AssertionError(e);
      }
      return new DatabaseSettings(address(name), 4, java.time.Duration.ofMillis(1500));
    }

    private String address(String database) {
      return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=opastin";
    }

    private static void stop(Path programs, Path data, Path folder) {
      as(programs.resolve("pg_ctl"), "-D", data, "-m", "immediate", "stop");
      try {
        run("rm", "-rf", folder.toString());
      } catch (AssertionError e) {
        System.err.println("left behind: " + folder);
      }
    }

    private static int freePort() throws IOException {
      try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
        return socket.getLocalPort();
      }
    }

    private static boolean isRoot() {
      return "root".equals(System.getProperty("user.name"));
    }

    /** Runs a program of PostgreSQL, which refuses to run as root. */
    private static void as(Object... command) {
      List<String> whole = new ArrayList<>();
      if (isRoot()) {
        whole.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
      }
      Stream.of(command).map(Object::toString).forEach(whole::add);
      run(whole.toArray(String[]::new));
    }

    private static void run(String... command) {
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
          throw new AssertionError(String.join(" ", command) + " failed");
        }
      } catch (IOException e) {
        throw new AssertionError(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }
}
