package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final Path README = Path.of("README.md");

  @AfterEach
  void forget() {
    System.clearProperty("opastin.server.port");
    System.clearProperty("opastin.limits.enabled");
    System.clearProperty("opastin.server.idle-timeout");
    System.clearProperty("opastin.map.tiles");
    System.clearProperty("opastin.map.credit");
    System.clearProperty("opastin.owner.name");
    System.clearProperty("opastin.owner.contact");
    System.getProperties().keySet().removeIf(key -> key.toString().startsWith("opastin.mail."));
  }

  @Test
  void readsPropertiesBeforeDefaults() {
    System.setProperty("opastin.server.port", "9123");
    System.setProperty("opastin.limits.enabled", "false");
    Settings settings = Settings.read();
    assertEquals(9123, settings.server().port());
    assertTrue(!settings.limits().enabled());
  }

  @Test
  void listsAllFaultsAtOnce() {
    System.setProperty("opastin.server.port", "many");
    System.setProperty("opastin.server.idle-timeout", "soon");
    Settings.Faulty faulty = assertThrows(Settings.Faulty.class, Settings::read);
    assertTrue(faulty.getMessage().contains("opastin.server.port"), faulty.getMessage());
    assertTrue(faulty.getMessage().contains("opastin.server.idle-timeout"), faulty.getMessage());
  }

  @Test
  void theMapNeedsNobodyUnlessAnOperatorSaysSo() {
    assertTrue(Settings.read().server().map().tiles().isEmpty());
    System.setProperty("opastin.map.tiles", "https://tiles.example/{z}/{x}/{y}.png");
    Settings.Faulty faulty = assertThrows(Settings.Faulty.class, Settings::read);
    assertTrue(faulty.getMessage().contains("opastin.map.credit"), faulty.getMessage());
    System.setProperty("opastin.map.credit", "© Tiles");
    assertEquals(Optional.of("© Tiles"), Settings.read().server().map().credit());
  }

  @Test
  void namesWhoRunsTheInstallation() {
    assertTrue(Settings.read().server().owner().name().isEmpty());
    System.setProperty("opastin.owner.contact", "neuvo@example.fi");
    Settings.Faulty nameless = assertThrows(Settings.Faulty.class, Settings::read);
    assertTrue(nameless.getMessage().contains("opastin.owner.name"), nameless.getMessage());
    System.setProperty("opastin.owner.name", "Esimerkkilä");
    assertEquals(Optional.of("neuvo@example.fi"), Settings.read().server().owner().contact());
    System.setProperty("opastin.owner.contact", "javascript:alert(1)");
    Settings.Faulty faulty = assertThrows(Settings.Faulty.class, Settings::read);
    assertTrue(faulty.getMessage().contains("opastin.owner.contact"), faulty.getMessage());
  }

  @Test
  void mailNeedsASenderAndNeverShowsItsPassword() {
    assertTrue(Settings.read().mail().isEmpty());
    System.setProperty("opastin.mail.host", "mail.example");
    System.setProperty("opastin.mail.security", "ssl");
    System.setProperty("opastin.mail.password", "hernekeitto");
    Settings.Faulty faulty = assertThrows(Settings.Faulty.class, Settings::read);
    assertTrue(faulty.getMessage().contains("opastin.mail.from"), faulty.getMessage());
    assertTrue(faulty.getMessage().contains("opastin.mail.security"), faulty.getMessage());
    System.setProperty("opastin.mail.from", "opastin@palvelu.example");
    System.setProperty("opastin.mail.security", "none");
    faulty = assertThrows(Settings.Faulty.class, Settings::read);
    assertTrue(faulty.getMessage().contains("user and password"), faulty.getMessage());
    System.setProperty("opastin.mail.user", "opastin");
    faulty = assertThrows(Settings.Faulty.class, Settings::read);
    assertTrue(faulty.getMessage().contains("starttls or tls"), faulty.getMessage());
    System.setProperty("opastin.mail.security", "tls");
    Settings settings = Settings.read();
    assertEquals(Optional.of("hernekeitto"), settings.mail().orElseThrow().password());
    assertTrue(!settings.toString().contains("hernekeitto"), settings.toString());
  }

  /** With {@code -Dopastin.readme=true} the table is written anew. */
  @Test
  void readmeListsEverySettingWithItsDefault() throws IOException {
    String table =
        Settings.all().stream()
            .map(s -> "| `" + s.name() + "` | " + standard(s) + " | " + s.meaning() + " |\n")
            .collect(
                Collectors.joining("", "| setting | default | meaning |\n|---|---|---|\n", ""));
    String readme = Files.readString(README);
    String before = readme.substring(0, readme.indexOf("<!-- settings -->") + 17);
    String after = readme.substring(readme.indexOf("<!-- /settings -->"));
    String expected = before + "\n" + table + after;
    if (Boolean.getBoolean("opastin.readme")) {
      Files.writeString(README, expected);
    }
    assertEquals(expected, Files.readString(README));
  }

  private static String standard(Settings.Setting setting) {
    return setting.standard().isEmpty() ? "none" : "`" + setting.standard() + "`";
  }
}
