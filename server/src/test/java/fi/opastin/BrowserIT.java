package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fi.opastin.handoff.MailSettings;
import fi.opastin.http.PublicServer;
import fi.opastin.http.ServerSettings;
import fi.opastin.partners.EmailAddress;
import fi.opastin.partners.LimitSettings;
import fi.opastin.people.LocalAccounts;
import fi.opastin.people.Member;
import fi.opastin.people.Person;
import fi.opastin.people.PersonStore;
import fi.opastin.people.RightsStore;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import fi.opastin.people.SignInSettings;
import fi.opastin.ptv.PtvSettings;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The widget in a real Chromium against the real server: {@code widget/test/browser}. Without a
 * browser it is skipped; with {@code CI=true} it fails.
 */
class BrowserIT {

  /** A site whose contact requests somebody receives at every hour. */
  private static final String RECEIVING =
      """
      key: receiving
      name: { fi: Esimerkkilä, fi-simple: Esimerkkilä, sv: Exempelby, en: Esimerkkilä }
      origins: [loopback]
      server_calls: true
      languages: [fi, fi-simple, sv, en]
      handoff:
        email: ohjaus@esimerkkila.example
        hours:
          regular:
            - { days: mon-sun, opens: "0:00", closes: "24:00" }
        language: fi
      """;

  /** What is taken waits until the test is over. */
  private static final MailSettings NO_MAIL_SERVER =
      new MailSettings(
          "127.0.0.1",
          1,
          MailSettings.Security.NONE,
          Optional.empty(),
          Optional.empty(),
          new EmailAddress("opastin@esimerkkila.example"),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1));

  @Test
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  void widgetWorksInARealBrowser(@TempDir Path data, @TempDir Path content)
      throws IOException, InterruptedException {
    copy(Path.of("content"), content);
    Files.writeString(content.resolve("partners/receiving.yaml"), RECEIVING);
    Settings settings =
        new Settings(
            content,
            data,
            Path.of("server/target/models"),
            Optional.empty(),
            DatabaseSettings.in(data.resolve("opastin.db")),
            SignInSettings.LOCAL,
            90,
            Optional.empty(),
            ServerSettings.DEFAULTS.withPort(0),
            LimitSettings.DEFAULTS,
            LimitSettings.CONTACT_REQUESTS,
            Optional.of(NO_MAIL_SERVER),
            PtvSettings.DEFAULTS);
    String link = admin(settings);
    PublicServer server = Application.server(settings, Clock.systemUTC()).start();
    try {
      Run run = browserTests("http://localhost:" + server.port(), link);
      assumeFalse(run.exit() == 0 && run.skipped(), "there is no Chromium");
      assertEquals(0, run.exit(), "see the lines above");
    } finally {
      server.close();
    }
  }

  /** The first admin, as "opastin person add" makes one; the link to set up their account. */
  private static String admin(Settings settings) {
    try (Database database = Database.open(settings.database())) {
      Member admin =
          new RightsStore(database, Clock.systemUTC())
              .add(
                  Person.OPASTIN,
                  new PersonStore.Details("Aino Admin", "aino.admin@example.fi"),
                  Role.ADMIN,
                  new Scope.Everywhere());
      return "/editor/set-up?link="
          + new LocalAccounts(database, List.of(), Clock.systemUTC()).reset(Person.OPASTIN, admin);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private record Run(int exit, boolean skipped) {}

  private static Run browserTests(String url, String link)
      throws IOException, InterruptedException {
    ProcessBuilder node = new ProcessBuilder("node", "test/browser/run.mjs");
    node.directory(Path.of("widget").toFile());
    node.environment().put("OPASTIN_URL", url);
    node.environment().put("OPASTIN_EDITOR_LINK", link);
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
