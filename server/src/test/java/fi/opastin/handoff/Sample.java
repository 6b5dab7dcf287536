package fi.opastin.handoff;

import fi.opastin.conversation.StateKeys;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.TimeSpan;
import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import fi.opastin.partners.EmailAddress;
import fi.opastin.partners.LimitSettings;
import fi.opastin.partners.Partner;
import fi.opastin.partners.Partners;
import fi.opastin.partners.RateLimits;
import fi.opastin.partners.Receiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/** What the tests of contact requests share. */
public final class Sample {

  /** A Monday in Finland, 10 o'clock. */
  public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  static final Map<String, String> FILLED =
      Map.of(
          "name", "Aino Testaaja",
          "phone", "+358 40 765 4321",
          "email", "aino@esimerkki.example",
          "message", "Haluaisin puhua opinnoista.",
          "language", "sv");

  static final ContactRequests.Turn TURN = new ContactRequests.Turn("turn-1", Language.FI);

  private Sample() {}

  static List<SecretKey> keys(int secret) {
    byte[] key = new byte[StateKeys.LENGTH];
    key[0] = (byte) secret;
    return new StateKeys(List.of(key)).derived("opastin contact requests");
  }

  /** Monday to Friday from 9 to 15. */
  public static OpeningHours office() {
    Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= 5) {
        week.put(day, List.of(new TimeSpan(9 * 60, 15 * 60)));
      }
    }
    return new OpeningHours(week, List.of(), false);
  }

  public static Receiver receiver(Set<ContactField> required) {
    return new Receiver(
        new EmailAddress("ohjaus@kunta.example"),
        office(),
        List.of(ContactField.values()),
        required,
        Language.FI,
        Optional.of("https://kunta.example/tietosuoja"));
  }

  /** A site whose requests somebody receives. */
  public static Partner partner(String key, Receiver receiver) {
    return new Partner(
        key,
        Map.of(Language.FI, "Esimerkkilä", Language.SV, "Exempelby"),
        List.of("loopback"),
        true,
        List.of(Language.values()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        Optional.empty(),
        Optional.of(receiver),
        false,
        Map.of());
  }

  static Partner partner() {
    return partner("kunta", receiver(Set.of()));
  }

  static Partners partners() {
    return new Partners(List.of(partner()));
  }

  static RateLimits unlimited() {
    LimitSettings.Rate any = new LimitSettings.Rate(1, 1);
    return new RateLimits(new LimitSettings(false, any, any));
  }

  public static MailSettings mail(int port) {
    return new MailSettings(
        "127.0.0.1",
        port,
        MailSettings.Security.NONE,
        Optional.empty(),
        Optional.empty(),
        new EmailAddress("opastin@palvelu.example"),
        Duration.ofSeconds(2),
        Duration.ofMillis(700));
  }

  /** Everything that the files of a folder say, byte by byte, with their names. */
  public static String bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.toList()) {
        all.append(file.getFileName()).append('\n');
        if (Files.isRegularFile(file)) {
          all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long sealed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().equals("owner.lock")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
