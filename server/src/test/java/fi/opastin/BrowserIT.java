package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fi.opastin.http.ServerSettings;
import fi.opastin.partners.LimitSettings;
import fi.opastin.ptv.PtvSettings;
import fi.opastin.storage.DatabaseSettings;
import io.helidon.webserver.WebServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The widget in a real Chromium against the real server: {@code widget/test/browser}. Without a
 * browser it is skipped; with {@code CI=true} it fails.
 */
class BrowserIT {

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void widgetWorksInARealBrowser(@TempDir Path data) throws IOException, InterruptedException {
    Settings settings =
        new Settings(
            Path.of("content"),
            data,
            Path.of("server/target/models"),
            DatabaseSettings.in(data.resolve("opastin.db")),
            90,
            Optional.empty(),
            ServerSettings.DEFAULTS.withPort(0),
            LimitSettings.DEFAULTS,
            LimitSettings.CONTACT_REQUESTS,
            Optional.empty(),
            PtvSettings.DEFAULTS);
    WebServer server = Application.server(settings, Clock.systemUTC()).start();
    try {
      Run run = browserTests("http://localhost:" + server.port());
      assumeFalse(run.exit() == 0 && run.skipped(), "there is no Chromium");
      assertEquals(0, run.exit(), "see the lines above");
    } finally {
      server.stop();
    }
  }

  private record Run(int exit, boolean skipped) {}

  private static Run browserTests(String url) throws IOException, InterruptedException {
    ProcessBuilder node = new ProcessBuilder("node", "test/browser/run.mjs");
    node.directory(Path.of("widget").toFile());
    node.environment().put("OPASTIN_URL", url);
    node.redirectErrorStream(true);
    Process process = node.start();
    boolean skipped = false;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println(line);
        skipped |= line.startsWith("SKIPPED");
      }
    }
    return new Run(process.waitFor(), skipped);
  }
}
