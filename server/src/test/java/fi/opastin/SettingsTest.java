package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
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
    System.getProperties()
        .keySet()
        .removeIf(key -> key.toString().matches("opastin\\.(mail|oidc|editor|database).*"));
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

  @Test
  void peopleSignInHereUnlessThereIsAnIssuer() {
    assertTrue(Settings.read().signIn().localAccounts());
    System.setProperty("opastin.editor.local-accounts", "false");
    Settings.Faulty locked = assertThrows(Settings.Faulty.class, Settings::read);
    assertTrue(locked.getMessage().contains("nobody could sign in"), locked.getMessage());
    System.setProperty("opastin.oidc.issuer", "http://issuer.example");
    Settings.Faulty open = assertThrows(Settings.Faulty.class, Settings::read);
    assertTrue(open.getMessage().contains("https"), open.getMessage());
    assertTrue(open.getMessage().contains("opastin.oidc.client-id"), open.getMessage());
    System.setProperty("opastin.oidc.issuer", "https://issuer.example");
    System.setProperty("opastin.oidc.client-id", "opastin");
    System.setProperty("opastin.oidc.client-secret", "hernekeitto");
    System.setProperty("opastin.oidc.hosts", "keys.example, tokens.example");
    System.setProperty("opastin.oidc.role.admin", "boss,chief");
    Settings settings = Settings.read();
    var oidc = settings.signIn().oidc().orElseThrow();
    assertEquals(Set.of("keys.example", "tokens.example"), oidc.hosts());
    assertEquals(Set.of("boss", "chief"), oidc.roles().get(Role.ADMIN));
    assertEquals(Set.of("opastin-editor"), oidc.roles().get(Role.EDITOR));
    assertTrue(!settings.toString().contains("hernekeitto"), settings.toString());
  }

  @Test
  void theDatabaseStandsInTheDataFolderAndItsPasswordNowhere() {
    assertTrue(Settings.read().database().address().endsWith("opastin.db"));
    System.setProperty("opastin.database", "jdbc:postgresql://db/opastin?password=hernekeitto");
    assertTrue(!Settings.read().toString().contains("hernekeitto"));
    System.setProperty("opastin.database", "mysql://hernekeitto@db");
    Settings.Faulty faulty = assertThrows(Settings.Faulty.class, Settings::read);
    assertTrue(faulty.getMessage().contains("opastin.database"), faulty.getMessage());
    assertTrue(!faulty.getMessage().contains("hernekeitto"), faulty.getMessage());
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
