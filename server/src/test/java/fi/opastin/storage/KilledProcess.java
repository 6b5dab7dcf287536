package fi.opastin.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own that does something until it is killed as by {@code kill -9}, and writes a
 * line each time it was told that what it did is kept.
 */
public final class KilledProcess {

  /** How often each kind of work is killed; {@code -Dopastin.kills=200} for 200 in all. */
  public static final int KILLS = Integer.getInteger("opastin.kills", 20);

  /** Kinds of work and of database that share the kills. */
  private static final int SHARES = 10;

  /** What a process writes when it is about to begin. */
  public static final String READY = "ready";

  private KilledProcess() {}

  /** How often one kind of work is killed on one kind of database. */
  public static int share() {
    return (KILLS + SHARES - 1) / SHARES;
  }

  /**
   * Runs a class until some time after it is ready.
   *
   * @return the lines that it wrote, whole ones only
   */
  public static List<String> killAfter(Duration time, Class<?> work, String... arguments)
      throws IOException, InterruptedException {
    Process process =
        ChildJava.of(List.of("-XX:TieredStopAtLevel=1"), work.getName(), arguments)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> told = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals(READY, lines.readLine());
      Thread killer = Thread.startVirtualThread(() -> kill(process, time));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        told.add(line);
      }
      killer.join();
    }
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    // what was cut off in the middle of a line was not told
    return told.isEmpty() || told.getLast().endsWith(".") ? told : told.subList(0, told.size() - 1);
  }

  /** Tells that something is kept. */
  public static void tell(String what) {
    System.out.println(what + ".");
  }

  /** What was told, without the end by which it is known to be whole. */
  public static String what(String line) {
    return line.substring(0, line.length() - 1);
  }

  private static void kill(Process process, Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // by its handle, which leaves what it has written to be read
    process.toHandle().destroyForcibly();
  }
}
