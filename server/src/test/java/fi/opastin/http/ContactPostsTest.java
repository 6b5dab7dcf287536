package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.conversation.StateKeys;
import fi.opastin.evaluation.Finland;
import fi.opastin.handoff.ContactRequests;
import fi.opastin.handoff.FakeSmtp;
import fi.opastin.handoff.MovingClock;
import fi.opastin.handoff.Sample;
import fi.opastin.partners.LimitSettings;
import fi.opastin.partners.Partners;
import fi.opastin.partners.RateLimits;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking to be contacted without scripts, from the page to the mail. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ContactPostsTest {

  private static final LimitSettings FEW =
      new LimitSettings(
          true, LimitSettings.Rate.perHour(1, 1), LimitSettings.Rate.perHour(100, 100));

  @TempDir private Path data;

  private final FakeSmtp smtp = new FakeSmtp();
  private final MovingClock clock = new MovingClock(Finland.NOW);
  private TestServer server;
  private PlainForms browser;

  @BeforeEach
  void start() {
    server =
        TestServer.with(
            new ContactRequests(
                data.resolve("handoff"),
                new StateKeys(List.of(new byte[StateKeys.LENGTH])).derived("test"),
                Optional.of(Sample.mail(smtp.port())),
                new Partners(List.of(TestServer.receiving())),
                new RateLimits(FEW),
                clock),
            clock);
    browser = new PlainForms(server);
  }

  @AfterEach
  void stop() {
    server.close();
    smtp.close();
  }

  private String ask(String text, String lang) {
    HttpResponse<String> page =
        browser.post("partner=receiving&lang=" + lang + "&text=" + PlainForms.encoded(text));
    assertEquals(200, page.statusCode(), page.body());
    return page.body();
  }

  private String human() {
    return ask("haluan puhua ihmisen kanssa", "fi");
  }

  /** Sends the form of a page with these values, and with the consent where it is given. */
  private String send(String page, boolean consent, String... values) {
    Map<String, String> all = new HashMap<>(Map.of("contact", "send"));
    if (consent) {
      all.put("contact-consent", "yes");
    }
    for (int i = 0; i < values.length; i += 2) {
      all.put("contact-" + values[i], values[i + 1]);
    }
    HttpResponse<String> next = browser.press(page, "contact", all);
    assertEquals(200, next.statusCode(), next.body());
    assertEquals("no-store", Expect.header(next, "Cache-Control"));
    return next.body();
  }

  private List<String> mails(int wanted) throws InterruptedException {
    for (int i = 0; i < 1000 && smtp.mails().size() < wanted; i++) {
      Thread.sleep(10);
    }
    assertEquals(wanted, smtp.mails().size());
    return smtp.mails();
  }

  private void nothingIsKept() {
    assertFalse(Files.exists(data.resolve("handoff")));
    assertEquals(List.of(), smtp.mails());
  }

  private static String field(String page, String name) {
    int at = page.indexOf("id=\"contact-" + name + "\"");
    assertTrue(at > 0, page);
    return page.substring(page.lastIndexOf('<', at), page.indexOf('>', at));
  }

  @ParameterizedTest
  @CsvSource({
    "fi,haluan puhua ihmisen kanssa,Puhelinnumero,Pyyntö on lähetetty.",
    "fi-simple,haluan puhua ihmisen kanssa,Puhelinnumero,Joku ottaa sinuun yhteyttä.",
    "sv,Jag vill prata med en människa,Telefonnummer,Begäran har skickats.",
    "en,I want to talk to a human,Phone number,Your request has been sent."
  })
  void leadFromThePageToTheMail(String lang, String text, String label, String sent)
      throws InterruptedException {
    String page = ask(text, lang);
    assertTrue(page.contains("<label for=\"contact-phone\">" + label + "</label>"), page);
    assertTrue(page.contains("https://kunta.example/tietosuoja"), page);
    String next = send(page, true, "phone", "040 000 0000", "message", "Haluan jutella.");
    assertTrue(next.contains(sent), next);
    assertTrue(next.contains("role=\"status\""), next);
    assertFalse(next.contains("id=\"contact-phone\""), "the form has done its service");
    assertFalse(next.contains("040 000 0000"), "nothing of it stays on the page");
    String mail = mails(1).getFirst();
    assertTrue(mail.contains("To: ohjaus@kunta.example"), mail);
    String more = browser.press(next, "text", Map.of("text", "Miten haen yhteishaussa?")).body();
    assertTrue(more.contains("opintopolku.fi"), "the conversation goes on: " + more);
  }

  @Test
  void tieEveryFaultToItsFieldAndKeepWhatWasWritten() throws InterruptedException {
    String wrong =
        send(human(), true, "email", "hernekeitto\"><b>", "name", "Aino", "message", "Moi <i>!");
    assertTrue(wrong.contains("id=\"contact-fault\" role=\"alert\""), wrong);
    String email = field(wrong, "email");
    assertTrue(email.contains("aria-invalid=\"true\""), email);
    assertTrue(email.contains("aria-describedby=\"contact-email-fault\""), email);
    assertTrue(wrong.contains("id=\"contact-email-fault\">"), wrong);
    assertTrue(email.contains("value=\"hernekeitto&quot;&gt;&lt;b&gt;\""), email);
    assertTrue(field(wrong, "name").contains("value=\"Aino\""), wrong);
    assertFalse(field(wrong, "name").contains("aria-invalid"), wrong);
    assertTrue(wrong.contains("Moi &lt;i&gt;!</textarea>"), wrong);
    assertTrue(field(wrong, "consent").contains("checked"), "the consent stays given");
    nothingIsKept();
    String sent = send(wrong, true, "email", "aino@esimerkki.example", "name", "Aino");
    assertTrue(sent.contains("Pyyntö on lähetetty."), sent);
    mails(1);
  }

  @Test
  void sendNothingWithoutConsentAndTellAllThatIsMissing() {
    String empty = send(human(), false);
    assertTrue(empty.contains("id=\"contact-consent-fault\">Emme voi lähettää"), empty);
    assertTrue(empty.contains("id=\"contact-phone-fault\">"), empty);
    assertFalse(field(empty, "consent").contains("checked"), empty);
    String filled = send(empty, false, "phone", "040 000 0000");
    assertTrue(field(filled, "phone").contains("value=\"040 000 0000\""), filled);
    assertTrue(filled.contains("id=\"contact-consent-fault\">"), filled);
    nothingIsKept();
  }

  @Test
  void putHelpFirstWhereARequestTellsOfDanger() {
    for (boolean consent : new boolean[] {true, false}) {
      String page = send(human(), consent, "phone", "040 000 0000", "message", "haluan kuolla");
      String contact = page.substring(page.indexOf("<section id=\"contact\""));
      int help = contact.indexOf("href=\"tel:112\"");
      assertTrue(help > 0, contact);
      assertTrue(help < contact.indexOf(consent ? "role=\"status\"" : "role=\"alert\""), contact);
    }
  }

  @Test
  void keepWhatWasWrittenWhereThereAreTooMany() {
    send(human(), true, "phone", "040 000 0001");
    String page = send(human(), true, "phone", "040 000 0002");
    assertTrue(page.contains("lähetä ne hetken päästä uudelleen"), page);
    assertTrue(field(page, "phone").contains("040 000 0002"), page);
  }

  @Test
  void tellOutsideTheHoursWhenItIsOfferedNext() {
    String page = human();
    clock.pass(Duration.ofHours(6));
    String late = send(page, true, "phone", "040 000 0000");
    assertTrue(late.contains("seuraavan kerran huomenna klo 9."), late);
    nothingIsKept();
  }

  @Test
  void takeFormsFromTheSitesOwnPagesOnly() {
    String form =
        "partner=receiving&state=x&contact=send&contact-consent=yes&contact-phone=0400000000";
    assertEquals(403, browser.post(form, "Origin", "https://elsewhere.example").statusCode());
    nothingIsKept();
    assertEquals(404, browser.post(form.replace("receiving", "nobody")).statusCode());
    assertEquals(
        ProblemType.NOBODY_RECEIVES.status(),
        browser.post(form.replace("receiving", "demo")).statusCode());
  }
}
