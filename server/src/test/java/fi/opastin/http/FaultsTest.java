package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.TestDatabases;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database goes away, freezes, is cut off, is full or may only be read: the chat goes on,
 * writes are refused in time, and all is well again soon after, without a restart.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class FaultsTest {

  private static final Duration REFUSED_WITHIN = Duration.ofSeconds(2);
  private static final Duration BACK_WITHIN = Duration.ofSeconds(5);

  private interface Fault {
    void happen() throws Exception;
  }

  @Test
  void aDatabaseThatFreezes() throws Exception {
    withPostgres((own, server) -> assertFault(server, own::freeze, own::thaw));
  }

  @Test
  void aDatabaseThatIsAway() throws Exception {
    withPostgres((own, server) -> assertFault(server, own::stop, own::startAgain));
  }

  @Test
  void aDatabaseThatMayOnlyBeRead() throws Exception {
    withPostgres(
        (own, server) ->
            assertFault(
                server,
                () -> {
                  own.execute("alter system set default_transaction_read_only = on");
                  own.execute("select pg_reload_conf()");
                  own.reset();
                },
                () -> {
                  own.execute("alter system reset all");
                  own.execute("select pg_reload_conf()");
                }));
  }

  @Test
  void aDatabaseThatCutsEverybodyOff() throws Exception {
    withPostgres(
        (own, server) -> {
          for (int i = 0; i < 5; i++) {
            own.reset();
            assertEquals(200, server.say("hei").statusCode());
            assertBack(server);
          }
        });
  }

  @Test
  void aFileThatSomebodyElseHolds(@TempDir Path folder) throws Exception {
    DatabaseSettings settings = DatabaseSettings.in(folder.resolve("opastin.db"));
    try (Database database = Database.open(settings);
        TestServer server = TestServer.keepingIn(database);
        Connection other = DriverManager.getConnection(settings.address());
        Statement statement = other.createStatement()) {
      assertFault(
          server, () -> statement.execute("begin immediate"), () -> statement.execute("rollback"));
    }
  }

  @Test
  void aDiskThatIsFull(@TempDir Path folder) throws Exception {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.toString()),
        "a small disk cannot be mounted here: that needs root");
    try {
      Path filler = folder.resolve("filler");
      try (Database database = Database.open(DatabaseSettings.in(folder.resolve("opastin.db")));
          TestServer server = TestServer.keepingIn(database)) {
        assertFault(server, () -> fill(filler), () -> Files.delete(filler));
      }
    } finally {
      run("umount", folder.toString());
    }
  }

  private static void fill(Path filler) throws IOException {
    FileStore disk = Files.getFileStore(filler.getParent());
    try (var out = Files.newOutputStream(filler)) {
      while (disk.getUsableSpace() > 0) {
        out.write(new byte[4096]);
      }
    } catch (IOException full) {
      // that is what was wanted
    }
  }

  private interface Work {
    void with(TestDatabases.Own own, TestServer server) throws Exception;
  }

  private static void withPostgres(Work work) throws Exception {
    var started = TestDatabases.Own.start();
    assumeTrue(started.isPresent(), "PostgreSQL is not installed");
    try (TestDatabases.Own own = started.get();
        Database database = Database.open(own.fresh());
        TestServer server = TestServer.keepingIn(database)) {
      work.with(own, server);
    }
  }

  private static void assertFault(TestServer server, Fault begins, Fault ends) throws Exception {
    assertEquals(202, rate(server).statusCode());
    begins.happen();
    long begun = System.nanoTime();
    boolean refused = false;
    while (System.nanoTime() - begun < Duration.ofSeconds(6).toNanos()) {
      long asked = System.nanoTime();
      HttpResponse<String> reply = rate(server);
      Duration took = Duration.ofNanos(System.nanoTime() - asked);
      assertTrue(took.compareTo(REFUSED_WITHIN) <= 0, "a write was answered after " + took);
      if (reply.statusCode() != 202) {
        Expect.help(ProblemType.OVERLOADED, reply);
        refused = true;
      }
      long said = System.nanoTime();
      assertEquals(200, server.say("hei").statusCode());
      assertTrue(System.nanoTime() - said < Duration.ofSeconds(1).toNanos(), "the chat goes on");
      Thread.sleep(20); // a busy server is no part of the fault
    }
    assertTrue(refused, "writes are refused meanwhile");
    ends.happen();
    assertBack(server);
  }

  private static void assertBack(TestServer server) throws InterruptedException {
    long begun = System.nanoTime();
    while (rate(server).statusCode() != 202) {
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      assertTrue(took.compareTo(BACK_WITHIN) <= 0, "still refused after " + took);
      Thread.sleep(50);
    }
  }

  private static HttpResponse<String> rate(TestServer server) {
    return server.post(
        "/api/v1/feedback",
        "{\"partner\":\"demo\",\"answer\":{\"id\":\"work-cv\",\"release\":\"r\"},\"rating\":1}");
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
