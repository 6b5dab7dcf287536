package fi.opastin;

import fi.opastin.http.PublicServer;
import io.helidon.logging.common.LogConfig;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Serves people until the process is told to stop. */
@CommandLine.Command(
    name = "serve",
    description = "Serve the chat, the directory and the widget; see the README for the settings.")
final class ServeCommand implements Callable<Integer> {

  private static final Duration SETTLED = Duration.ofSeconds(10);

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    LogConfig.configureRuntime();
    PrintWriter out = spec.commandLine().getOut();
    PublicServer server = Application.server(Settings.read(), Clock.systemUTC()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "opastin-stop"));
    String base = "http://localhost:" + server.port();
    out.println("Opastin serves at " + base + ", a partner page at " + base + "/demo");
    out.flush();
    giveBack();
    Thread.currentThread().join();
    return 0;
  }

  /** Starting takes more memory than serving: what it leaves goes back to the machine, once. */
  private static void giveBack() throws InterruptedException {
    Thread.sleep(SETTLED);
    System.gc();
  }
}
