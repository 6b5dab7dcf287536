package fi.opastin.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.handoff.ContactRequests.Reception;
import fi.opastin.language.Language;
import fi.opastin.partners.LimitSettings;
import fi.opastin.partners.RateLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From the form to the mail, with real files, threads and SMTP. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ContactRequestsTest {

  @TempDir private Path data;

  private final FakeSmtp smtp = new FakeSmtp();
  private final MovingClock clock = new MovingClock(Sample.MONDAY);

  @AfterEach
  void stop() {
    smtp.close();
  }

  /** What was logged. */
  private static final class Events extends Handler {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private boolean told(String event) {
      return lines.stream().anyMatch(line -> line.contains(event));
    }

    @Override
    public void publish(LogRecord event) {
      lines.add(event.getLoggerName() + " " + new SimpleFormatter().format(event));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private ContactRequests requests(int port, RateLimits limits) {
    return new ContactRequests(
        data.resolve("handoff"),
        Sample.keys(1),
        Optional.of(Sample.mail(port)),
        Sample.partners(),
        limits,
        clock);
  }

  private static Reception take(ContactRequests requests, Map<String, String> fields) {
    return requests.take(Sample.partner(), Sample.TURN, fields, 1);
  }

  private static void until(BooleanSupplier holds) throws InterruptedException {
    for (int i = 0; i < 1500 && !holds.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
    assertTrue(holds.getAsBoolean(), "it did not come to that in time");
  }

  @Test
  void mailsAndLeavesNoTrace() throws InterruptedException {
    Events log = new Events();
    Logger root = Logger.getLogger("");
    Level before = root.getLevel();
    root.setLevel(Level.ALL);
    root.addHandler(log);
    try (ContactRequests requests = requests(smtp.port(), Sample.unlimited())) {
      assertInstanceOf(Reception.Taken.class, take(requests, Sample.FILLED));
      String kept = Sample.bytes(data);
      assertFalse(kept.contains("Aino") || kept.contains("765 4321"), "encrypted on the disk");
      assertEquals(1, Sample.sealed(data.resolve("handoff")));
      requests.start();
      until(() -> requests.tally().of("kunta", Tally.Fate.SENT) == 1);
      assertEquals(1, smtp.mails().size());
      assertTrue(SmtpMailerTest.body(smtp.mails().getFirst()).contains("Aino Testaaja"));
    } finally {
      root.removeHandler(log);
      root.setLevel(before);
    }
    assertEquals(0, Sample.sealed(data.resolve("handoff")));
    String left = Sample.bytes(data) + log.lines;
    for (String secret : Sample.FILLED.values()) {
      assertFalse(secret.length() > 2 && left.contains(secret), secret);
    }
    assertTrue(log.told("event=handoff-sent id=kunta."), log.lines.toString());
    assertFalse(left.contains("ohjaus@kunta.example"), "nor the receiver's address");
  }

  @Test
  void aSecondClickIsNoSecondMail() throws InterruptedException {
    try (ContactRequests requests = requests(smtp.port(), Sample.unlimited())) {
      requests.start();
      AtomicInteger taken = new AtomicInteger();
      List<Thread> clicks =
          java.util.stream.IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      Thread.startVirtualThread(
                          () -> {
                            if (take(requests, Sample.FILLED) instanceof Reception.Taken) {
                              taken.incrementAndGet();
                            }
                          }))
              .toList();
      for (Thread click : clicks) {
        click.join();
      }
      assertEquals(8, taken.get());
      until(() -> requests.tally().of("kunta", Tally.Fate.SENT) == 1);
      take(requests, Sample.FILLED);
      Map<String, String> corrected = new HashMap<>(Sample.FILLED);
      corrected.put("phone", "0407654322");
      take(requests, corrected);
      until(() -> requests.tally().of("kunta", Tally.Fate.SENT) == 2);
      assertEquals(2, smtp.mails().size(), "but a correction is");
    }
  }

  @Test
  void survivesAServerThatIsDownAndAProcessThatIsKilled() throws InterruptedException {
    int port = smtp.port();
    smtp.close();
    ContactRequests killed = requests(port, Sample.unlimited());
    killed.start();
    take(killed, Sample.FILLED);
    Thread.sleep(200);
    killed.close(); // what a kill leaves behind is the same: the files, and a lock that is free
    assertEquals(1, Sample.sealed(data.resolve("handoff")));
    try (FakeSmtp up = new FakeSmtp(port);
        ContactRequests next = requests(port, Sample.unlimited())) {
      next.start();
      until(() -> next.tally().of("kunta", Tally.Fate.SENT) == 1);
      assertEquals(1, up.mails().size());
    }
    assertEquals(0, Sample.sealed(data.resolve("handoff")));
  }

  @Test
  void triesAgainByItselfWhenTheServerIsBack() throws InterruptedException {
    Events log = new Events();
    Logger courier = Logger.getLogger("fi.opastin.handoff");
    courier.addHandler(log);
    smtp.answer("RCPT", "451 later");
    try (ContactRequests requests = requests(smtp.port(), Sample.unlimited())) {
      requests.start();
      take(requests, Sample.FILLED);
      // told when the next try has its time: a clock moved before that would move it, too
      until(() -> log.told("event=handoff-deferred id=kunta."));
      smtp.recover();
      clock.pass(Duration.ofMinutes(1));
      Map<String, String> another = Map.of("phone", "0407654329");
      take(requests, another); // also wakes the courier
      until(() -> requests.tally().of("kunta", Tally.Fate.SENT) == 2);
    } finally {
      courier.removeHandler(log);
    }
  }

  @Test
  void keepsToTheReceiversHoursWithAGrace() {
    try (ContactRequests requests = requests(smtp.port(), Sample.unlimited())) {
      clock.pass(Duration.between(Sample.MONDAY, Instant.parse("2026-11-23T13:29:00Z")));
      assertInstanceOf(Reception.Taken.class, take(requests, Map.of("phone", "0407654321")));
      clock.pass(Duration.ofMinutes(1));
      Reception late = take(requests, Map.of("phone", "0407654322"));
      assertEquals(
          "2026-11-24T09:00+02:00[Europe/Helsinki]",
          ((Reception.OutsideHours) late).next().orElseThrow().toString());
      // Independence Day is a Sunday in 2026; Christmas Eve is a Thursday
      clock.pass(Duration.between(clock.instant(), Instant.parse("2026-12-24T10:00:00Z")));
      Reception holiday = take(requests, Map.of("phone", "0407654323"));
      assertEquals(
          "2026-12-28T09:00+02:00[Europe/Helsinki]",
          ((Reception.OutsideHours) holiday).next().orElseThrow().toString());
      assertEquals(1, Sample.sealed(data.resolve("handoff")));
    }
  }

  @Test
  void keepsNothingOfWhatItDoesNotTake() {
    try (ContactRequests requests = requests(smtp.port(), Sample.unlimited())) {
      assertInstanceOf(Reception.Faulty.class, take(requests, Map.of("email", "x")));
      assertInstanceOf(
          Reception.NobodyReceives.class,
          requests.take(Sample.partner().withoutReceiver(), Sample.TURN, Sample.FILLED, 1));
    }
    assertFalse(data.resolve("handoff").toFile().exists());
  }

  @Test
  void takesFewOfOneClientAndNotTooManyOfAPartner() {
    RateLimits limits =
        new RateLimits(
            new LimitSettings(
                true, LimitSettings.Rate.perHour(1, 2), LimitSettings.Rate.perHour(1, 3)));
    try (ContactRequests requests = requests(smtp.port(), limits)) {
      for (int i = 0; i < 2; i++) {
        assertInstanceOf(Reception.Taken.class, take(requests, Map.of("phone", "040765432" + i)));
      }
      assertInstanceOf(Reception.TooMany.class, take(requests, Map.of("phone", "0407654325")));
      assertInstanceOf(
          Reception.Taken.class,
          take(requests, Map.of("phone", "0407654320")),
          "what was taken before is no new request");
      ContactRequests.Turn other = new ContactRequests.Turn("other", Language.FI);
      assertInstanceOf(
          Reception.Taken.class, requests.take(Sample.partner(), other, Sample.FILLED, 2));
      assertInstanceOf(
          Reception.TooMany.class,
          requests.take(Sample.partner(), other, Map.of("phone", "0407654326"), 3));
    }
  }
}
