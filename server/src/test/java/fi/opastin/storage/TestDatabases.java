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

  /** A PostgreSQL for one test alone, which may be stopped, frozen and cut off. */
  public static final class Own implements AutoCloseable {
    private final Server server;

    private Own(Server server) {
      this.server = server;
    }

    /** One that runs; empty where its programs are missing. */
    public static Optional<Own> start() {
      return programs().map(Server::start).map(Own::new);
    }

    /** Settings of a database that nobody has used, as the product has them. */
    public DatabaseSettings fresh() {
      return DatabaseSettings.at(server.fresh().address());
    }

    /** Stops every process of it in the middle of what it does, as a machine that hangs would. */
    public void freeze() {
      server.signal("-STOP");
    }

    /** Lets it go on. */
    public void thaw() {
      server.signal("-CONT");
    }

    /** Ends it at once. */
    public void stop() {
      as(server.programs().resolve("pg_ctl"), "-D", server.data(), "-m", "immediate", "stop");
    }

    /** Starts it again at the same place. */
    public void startAgain() {
      server.run();
    }

    /** Runs SQL as its owner. */
    public void execute(String sql) {
      server.execute("postgres", sql);
    }

    /** Cuts off everybody who is connected. */
    public void reset() {
      execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
              + " and backend_type = 'client backend'");
    }

    @Override
    public void close() {
      stop();
    }
  }

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
  private record Server(Path programs, Path folder, int port) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    static Server start(Path programs) {
      try {
        Server server =
            new Server(programs, Files.createTempDirectory("opastin-postgresql"), freePort());
        if (isRoot()) {
          TestDatabases.run("chown", "postgres:", server.folder().toString());
        }
        as(
            programs.resolve("initdb"),
            "-A",
            "trust",
            "--no-sync",
            "-U",
            "opastin",
            "-D",
            server.data());
        server.run();
        Runtime.getRuntime().addShutdownHook(new Thread(server::throwAway));
        return server;
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    Path data() {
      return folder.resolve("data");
    }

    void run() {
      String options =
          "-c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=" + folder;
      as(
          programs.resolve("pg_ctl"),
          "-w",
          "-D",
          data(),
          "-l",
          folder.resolve("log"),
          "-o",
          options + " -p " + port,
          "start");
    }

    /** Sends a signal to the server and to every process that it has. */
    void signal(String signal) {
      try {
        long pid = Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).getFirst());
        ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
        List<String> command = new ArrayList<>(List.of("kill", signal, "" + pid));
        first.descendants().forEach(each -> command.add("" + each.pid()));
        TestDatabases.run(command.toArray(String[]::new));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    DatabaseSettings fresh() {
      String name = "test" + NUMBER.incrementAndGet();
      execute("postgres", "create database " + name);
      return new DatabaseSettings(address(name), 4, java.time.Duration.ofMillis(1500));
    }

    void execute(String database, String sql) {
      try (Connection connection = DriverManager.getConnection(address(database));
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new AssertionError(e);
      }
    }

    private String address(String database) {
      return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=opastin";
    }

    private void throwAway() {
      try {
        as(programs.resolve("pg_ctl"), "-D", data(), "-m", "immediate", "stop");
      } catch (AssertionError e) {
        // a test has stopped it already
      }
      try {
        TestDatabases.run("rm", "-rf", folder.toString());
      } catch (AssertionError e) {
        System.err.println("left behind: " + folder);
      }
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
