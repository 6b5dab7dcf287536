package fi.opastin.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import fi.opastin.partners.Partner;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail as a server gets it, from a server of our own. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SmtpMailerTest {

  private final FakeSmtp smtp = new FakeSmtp();
  private final SmtpMailer mailer =
      new SmtpMailer(Sample.mail(smtp.port()), new MovingClock(Sample.MONDAY));

  @AfterEach
  void stop() {
    smtp.close();
  }

  private static Mail mail(Map<ContactField, String> values) {
    Partner partner = Sample.partner();
    RequestId id = new RequestSeal(Sample.keys(1)).name("kunta", "1", values);
    return MailText.of(
        new ContactRequest(id, Sample.MONDAY, Language.EN, values),
        partner,
        partner.receiver().orElseThrow());
  }

  private static Map<ContactField, String> filled() {
    Map<ContactField, String> values = new EnumMap<>(ContactField.class);
    Sample.FILLED.forEach((id, text) -> values.put(ContactField.of(id).orElseThrow(), text));
    return values;
  }

  private static String head(String mail) {
    return mail.substring(0, mail.indexOf("\n\n"));
  }

  /** The text of a mail, decoded. */
  static String body(String mail) {
    String body = mail.substring(mail.indexOf("\n\n") + 2);
    if (head(mail).contains("base64")) {
      return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
    }
    if (!head(mail).contains("quoted-printable")) {
      return body;
    }
    String joined = body.replace("=\n", "");
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < joined.length(); i++) {
      if (joined.charAt(i) == '=') {
        bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(joined.charAt(i));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsTheReceiverEverythingInTheirLanguage() {
    Mail mail = mail(filled());
    assertEquals(new Delivery.Sent(), mailer.send(mail));
    String got = smtp.mails().getFirst();
    assertTrue(head(got).contains("From: opastin@palvelu.example"), got);
    assertTrue(head(got).contains("To: ohjaus@kunta.example"), got);
    assertTrue(head(got).contains("Reply-To: aino@esimerkki.example"), got);
    assertTrue(head(got).contains("Message-ID: <" + mail.id() + "@palvelu.example>"), got);
    assertTrue(head(got).contains("Auto-Submitted: auto-generated"), got);
    String body = body(got).replace("\r", "");
    assertTrue(
        body.contains(
            "Nimi: Aino Testaaja\nPuhelin: +358 40 765 4321\nSähköposti: aino@esimerkki.example\n"
                + "Viesti:\n> Haluaisin puhua opinnoista.\nToivottu kieli: ruotsi\n\n"
                + "Keskustelun kieli: englanti\nPyyntö tuli: 23.11.2026 klo 10.00\n"),
        body);
    assertTrue(smtp.commands().contains("MAIL FROM:<opastin@palvelu.example>"));
    assertTrue(smtp.commands().contains("RCPT TO:<ohjaus@kunta.example>"));
  }

  @Test
  void nothingThatSomebodyWroteBecomesAHeaderOrAnotherReceiver() {
    Map<ContactField, String> values = new EnumMap<>(ContactField.class);
    values.put(ContactField.NAME, "A\r\nBcc: thief@evil.example");
    values.put(ContactField.PHONE, "1\r\n.\r\nRCPT TO:<thief@evil.example>");
    values.put(ContactField.EMAIL, "a@b.example\r\nBcc: thief@evil.example");
    values.put(ContactField.MESSAGE, "Hei\n.\nMAIL FROM:<thief@evil.example>\nNimi: Joku muu");
    assertEquals(new Delivery.Sent(), mailer.send(mail(values)), "even past the check of the form");
    String got = smtp.mails().getFirst();
    Set<String> names =
        Arrays.stream(head(got).split("\n"))
            .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
            .map(line -> line.split(":")[0])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of(
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding",
            "Auto-Submitted"),
        names);
    assertEquals(
        List.of("RCPT TO:<ohjaus@kunta.example>"),
        smtp.commands().stream().filter(command -> command.startsWith("RCPT")).toList());
    assertTrue(body(got).contains("> Nimi: Joku muu"), body(got));
    assertEquals(1, smtp.mails().size());
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT,550 5.1.1 no such receiver,Refused,550",
    "RCPT,450 4.2.1 busy,Deferred,450",
    "RCPT,451 greylisted,Deferred,451",
    ".,554 5.7.1 not wanted,Refused,554",
    ".,452 full,Deferred,452",
    "MAIL,550 unknown sender,Deferred,SMTPSenderFailedException",
  })
  void tellsWhatCanBeTriedAgain(String command, String reply, String kind, String why) {
    smtp.answer(command, reply);
    Delivery delivery = mailer.send(mail(filled()));
    assertEquals(kind + "[why=" + why + "]", delivery.toString());
    assertEquals(List.of(), smtp.mails());
  }

  @Test
  void givesUpOnAServerThatIsSilentOrGone() {
    smtp.answer("GREETING", FakeSmtp.SILENCE);
    assertInstanceOf(Delivery.Unreachable.class, mailer.send(mail(filled())));
    smtp.recover();
    smtp.answer("GREETING", "554 not today");
    assertInstanceOf(Delivery.Unreachable.class, mailer.send(mail(filled())));
    smtp.recover();
    smtp.answer(".", FakeSmtp.HANG_UP);
    assertInstanceOf(Delivery.Deferred.class, mailer.send(mail(filled())));
    smtp.recover();
    smtp.answer("RCPT", FakeSmtp.SILENCE);
    assertInstanceOf(Delivery.Deferred.class, mailer.send(mail(filled())));
    smtp.close();
    assertInstanceOf(Delivery.Unreachable.class, mailer.send(mail(filled())));
  }

  @Test
  void sendsNothingInTheClearWhereEncryptionIsWanted() {
    MailSettings plain = Sample.mail(smtp.port());
    MailSettings starttls =
        new MailSettings(
            plain.host(),
            plain.port(),
            MailSettings.Security.STARTTLS,
            plain.user(),
            plain.password(),
            plain.from(),
            plain.connectTimeout(),
            plain.timeout());
    Delivery delivery =
        new SmtpMailer(starttls, new MovingClock(Sample.MONDAY)).send(mail(filled()));
    assertInstanceOf(Delivery.Unreachable.class, delivery);
    assertFalse(smtp.commands().stream().anyMatch(command -> command.startsWith("MAIL")));
  }
}
