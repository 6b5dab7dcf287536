package fi.opastin.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.editing.Release;
import fi.opastin.editing.ReleaseStore;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.TestDatabases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three machines share a PostgreSQL and a content folder behind a proxy. People talk all the time
 * while machines are killed in turn, the line to the database is cut and releases go live: nobody
 * loses what they said or is answered by an older release than before, and each change of the
 * content is one release. {@code make test-replicas}; for so many seconds: {@code
 * -Dopastin.replica-seconds=300}.
 */
class ReplicaTest {

  private static final int SECONDS = Integer.getInteger("opastin.replica-seconds", 0);
  private static final int PEOPLE = Integer.getInteger("opastin.replica-people", 200);
  private static final int REPLICAS = 3;
  private static final Duration START = Duration.ofMinutes(4);
  private static final Path ANSWER = Path.of("packs/finland/answers/study-apply/fi.md");

  @TempDir private Path folder;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final Queue<String> lost = new ConcurrentLinkedQueue<>();
  private final AtomicLong turns = new AtomicLong();
  private final AtomicInteger changes = new AtomicInteger();
  private final List<Long> lags = new ArrayList<>();
  private int kills;
  private int cuts;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void nobodyIsLostAndNothingIsPublishedTwice() throws Exception {
    Assumptions.assumeTrue(SECONDS > 0, "by command: make test-replicas");
    Assumptions.assumeTrue(TestDatabases.kinds().anyMatch(k -> k.name().equals("POSTGRESQL")));
    DatabaseSettings direct = TestDatabases.Kind.POSTGRESQL.fresh();
    Path content = copiedContent();
    Matcher port = Pattern.compile(":(\\d+)/").matcher(direct.address());
    assertTrue(port.find());
    List<Replica> replicas = new ArrayList<>();
    try (CuttableLine line = new CuttableLine(Integer.parseInt(port.group(1)))) {
      String cuttable = port.replaceFirst(":" + line.port() + "/");
      for (int i = 0; i < REPLICAS; i++) {
        Path own = Files.createDirectories(folder.resolve("replica" + i));
        replicas.add(new Replica(cuttable, content, own, Path.of("server/target/models")));
      }
      // the first compiles, the others read what it compiled
      for (Replica replica : replicas) {
        replica.start();
        replica.awaitServing(START);
      }
      try (Balancer balancer = new Balancer(replicas);
          Database database = Database.open(direct)) {
        ReleaseStore releases = new ReleaseStore(database);
        note(releases);
        run(balancer, replicas, line, content, releases);
        assertOutcome(replicas, releases);
      }
    } finally {
      for (Replica replica : replicas) {
        replica.end();
      }
    }
  }

  private void run(
      Balancer balancer,
      List<Replica> replicas,
      CuttableLine line,
      Path content,
      ReleaseStore releases)
      throws Exception {
    long until = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
    List<Thread> people = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + balancer.port() + "/api/v1/chat");
      for (int i = 0; i < PEOPLE; i++) {
        Chat chat = new Chat(client, address, numbers, until, turns, lost);
        people.add(Thread.startVirtualThread(chat));
        Thread.sleep(10);
      }
      for (int round = 0; System.nanoTime() < until; round++) {
        switch (round % 3) {
          case 0 -> cut(line);
          case 1 -> killAndStart(replicas.get(kills % REPLICAS));
          default -> publish(content, replicas, releases);
        }
        note(releases);
        Thread.sleep(1000);
      }
      for (Thread person : people) {
        person.join();
      }
    }
  }

  /** Changes the folder that all machines watch, and sees when each serves what came of it. */
  private void publish(Path content, List<Replica> replicas, ReleaseStore releases)
      throws IOException, InterruptedException {
    int before = releases.newest().orElseThrow().value();
    Path answer = content.resolve(ANSWER);
    Path fresh = folder.resolve("answer.md");
    Files.writeString(
        fresh, Files.readString(answer) + "\nRivi " + changes.incrementAndGet() + ".\n");
    Files.move(
        fresh,
        answer,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    long patience = System.nanoTime() + Duration.ofMinutes(5).toNanos();
    while (releases.newest().orElseThrow().value() == before) {
      assertTrue(System.nanoTime() < patience, "no machine took the change");
      Thread.sleep(20);
    }
    long committed = System.nanoTime();
    note(releases);
    for (Replica replica : replicas) {
      while (replica.serving().orElse(0) <= before && System.nanoTime() < patience) {
        Thread.sleep(20);
      }
    }
    lags.add((System.nanoTime() - committed) / 1_000_000);
  }

  private void killAndStart(Replica replica) throws IOException, InterruptedException {
    kills++;
    replica.kill();
    replica.start();
    replica.awaitServing(START);
  }

  private void cut(CuttableLine line) throws InterruptedException {
    cuts++;
    line.cut();
    Thread.sleep(4000);
    line.mend();
  }

  private void note(ReleaseStore releases) {
    releases
        .releases(0, 20)
        .forEach(
            release ->
                numbers.put(release.fingerprint().substring(0, 12), release.number().value()));
  }

  private void assertOutcome(List<Replica> replicas, ReleaseStore releases)
      throws InterruptedException, IOException {
    List<Release> all = releases.releases(0, 10_000);
    int newest = releases.newest().orElseThrow().value();
    for (Replica replica : replicas) {
      replica.awaitServing(START);
      long patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (replica.serving().orElse(0) != newest && System.nanoTime() < patience) {
        Thread.sleep(50);
      }
      assertEquals(newest, replica.serving().orElse(0));
    }
    System.out.println(String.join("\n", warnings()));
    lags.sort(null);
    System.out.printf(
        Locale.ROOT,
        "replicas: %d s, %d people, %d turns, %d lost; %d releases, %d kills, %d cuts;"
            + " live everywhere after its commit: median %d ms, most %d ms%n",
        SECONDS,
        PEOPLE,
        turns.get(),
        lost.size(),
        all.size(),
        kills,
        cuts,
        lags.get(lags.size() / 2),
        lags.getLast());
    assertEquals(List.of(), lost.stream().distinct().limit(10).toList());
    assertEquals(1 + changes.get(), all.size(), "each change is one release");
    assertEquals(
        all.size(),
        all.stream().map(Release::fingerprint).collect(Collectors.toSet()).size(),
        "no content was published twice");
    assertTrue(turns.get() > (long) PEOPLE * SECONDS / 20, "too few turns to say anything");
  }

  /** What the machines complained of. */
  private List<String> warnings() throws IOException {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < REPLICAS; i++) {
      for (String line : Files.readAllLines(folder.resolve("replica" + i).resolve("log.txt"))) {
        if (line.contains("level=WARNING") || line.contains("level=SEVERE")) {
          all.add("replica" + i + " " + line);
        }
      }
    }
    return all;
  }

  private Path copiedContent() throws IOException {
    Path content = folder.resolve("content");
    Path shipped = Path.of("content");
    for (String part : List.of("packs", "partners")) {
      try (Stream<Path> files = Files.walk(shipped.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = content.resolve(shipped.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return content;
  }
}
