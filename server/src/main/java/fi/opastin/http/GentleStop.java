package fi.opastin.http;

import io.helidon.webserver.WebServer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Stops a server without a call that was begun being lost. For a while it says that it is not ready
 * and goes on; then nobody listens, and each connection ends with its next reply, or when nothing
 * has come on it for a moment.
 *
 * @param server to be stopped; what it is told to wait for what was begun, it waits
 * @param connections that it has
 * @param lead how long it goes on, unless nobody is there
 */
record GentleStop(WebServer server, Connections connections, Duration lead) implements Runnable {

  private static final Duration STEP = Duration.ofMillis(10);

  /** Where nobody has been there for so long, nobody is waited for. */
  private static final Duration NOBODY = Duration.ofMillis(250);

  @Override
  public void run() {
    connections.leave();
    long until = System.nanoTime() + lead.toNanos();
    long quiet = System.nanoTime();
    while (System.nanoTime() - until < 0 && System.nanoTime() - quiet < NOBODY.toNanos()) {
      if (connections.size() > 0) {
        quiet = System.nanoTime();
      }
      LockSupport.parkNanos(STEP.toNanos());
    }
    // those who are told that their connection ends open another: nobody must listen by then, for
    // the system resets what waits to be accepted when a listener closes
    // no virtual thread: under load it might not get its turn
    Thread sweeper = Thread.ofPlatform().daemon().start(this::endConnections);
    server.stop();
    sweeper.interrupt();
  }

  private void endConnections() {
    LockSupport.parkNanos(STEP.toNanos());
    connections.end();
    while (!Thread.currentThread().isInterrupted()) {
      connections.endQuiet();
      LockSupport.parkNanos(STEP.toNanos());
    }
  }
}
