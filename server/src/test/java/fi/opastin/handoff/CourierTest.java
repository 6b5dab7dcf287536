package fi.opastin.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import fi.opastin.partners.Partners;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds of the courier at moments that the test chooses, without threads. */
class CourierTest {

  @TempDir private Path data;

  private final MovingClock clock = new MovingClock(Sample.MONDAY);
  private final RequestSeal seal = new RequestSeal(Sample.keys(1));
  private final Tally tally = new Tally();
  private final Queue<Delivery> fates = new ArrayDeque<>();
  private final List<Mail> mails = new ArrayList<>();
  private final List<Instant> times = new ArrayList<>();
  private Delivery usual = new Delivery.Sent();
  private boolean steady = true;
  private RequestStore store;
  private Courier courier;

  @BeforeEach
  void begin() {
    store = new RequestStore(data.resolve("handoff"), seal);
    courier = courier(Sample.partners());
  }

  private Courier courier(Partners partners) {
    return new Courier(store, this::send, partners, tally, clock, () -> steady);
  }

  @AfterEach
  void end() {
    store.close();
  }

  private Delivery send(Mail mail) {
    mails.add(mail);
    times.add(clock.instant());
    Delivery fate = fates.poll();
    return fate == null ? usual : fate;
  }

  private RequestId keep(String turn) {
    Map<ContactField, String> values = Map.of(ContactField.PHONE, "0407654321");
    RequestId id = seal.name("kunta", turn, values);
    store.keep(new ContactRequest(id, clock.instant(), Language.FI, values));
    return id;
  }

  private long count(Tally.Fate fate) {
    return tally.of("kunta", fate);
  }

  @Test
  void sendsAndDeletesAtOnce() {
    keep("1");
    keep("2");
    courier.round();
    assertEquals(2, mails.size());
    assertEquals(0, store.size());
    assertEquals(2, count(Tally.Fate.SENT));
    assertEquals(0, tally.waiting());
  }

  @Test
  void waitsLongerAndLongerForAServerThatIsDown() {
    keep("1");
    keep("2");
    usual = new Delivery.Unreachable("ConnectException");
    for (int i = 0; i < 720; i++) {
      courier.round();
      clock.pass(Duration.ofSeconds(5));
    }
    List<Long> gaps = new ArrayList<>();
    for (int i = 1; i < times.size(); i++) {
      gaps.add(Duration.between(times.get(i - 1), times.get(i)).toSeconds());
    }
    assertEquals(List.of(15L, 30L, 60L, 120L, 240L, 480L, 900L, 900L), gaps.subList(0, 8));
    assertEquals(2, store.size());
    usual = new Delivery.Sent();
    clock.pass(Duration.ofMinutes(15));
    courier.round();
    assertEquals(0, store.size());
    assertEquals(2, count(Tally.Fate.SENT));
  }

  @Test
  void oneThatIsDeferredDoesNotHoldUpTheOthers() {
    RequestId first = keep("1");
    clock.pass(Duration.ofSeconds(1));
    RequestId second = keep("2");
    fates.add(new Delivery.Deferred("450"));
    courier.round();
    assertEquals(List.of(first, second), mails.stream().map(Mail::id).toList());
    assertEquals(1, store.size());
    assertEquals(1, tally.waiting());
    courier.round();
    assertEquals(2, mails.size(), "not again at once");
    clock.pass(Duration.ofSeconds(15));
    courier.round();
    assertEquals(List.of(first, second, first), mails.stream().map(Mail::id).toList());
    assertEquals(0, store.size());
  }

  @Test
  void oneThatBreaksTheMailerDoesNotHoldUpTheOthers() {
    keep("1");
    clock.pass(Duration.ofSeconds(1));
    keep("2");
    Mailer breaking =
        mail -> {
          if (mails.isEmpty()) {
            mails.add(mail);
            throw new IllegalStateException("Aino Testaaja");
          }
          return send(mail);
        };
    courier = new Courier(store, breaking, Sample.partners(), tally, clock, () -> steady);
    courier.round();
    assertEquals(1, store.size());
    clock.pass(Duration.ofSeconds(15));
    courier.round();
    assertEquals(0, store.size());
    assertEquals(2, count(Tally.Fate.SENT));
  }

  @Test
  void keepsWhatIsRefusedForItsDaySoThatTheAddressCanBeMended() {
    keep("1");
    fates.add(new Delivery.Refused("550"));
    courier.round();
    assertEquals(1, count(Tally.Fate.REFUSED));
    clock.pass(Duration.ofMinutes(59));
    courier.round();
    assertEquals(1, mails.size());
    clock.pass(Duration.ofMinutes(1));
    courier.round();
    assertEquals(1, count(Tally.Fate.SENT));
    assertEquals(0, store.size());
  }

  @Test
  void deletesWhatWaitedADay() {
    keep("1");
    usual = new Delivery.Unreachable("ConnectException");
    Duration waited = Duration.ZERO;
    while (waited.compareTo(Duration.ofHours(24)) < 0) {
      assertEquals(1, store.size(), waited.toString());
      courier.round();
      clock.pass(Duration.ofMinutes(10));
      waited = waited.plusMinutes(10);
    }
    courier.round();
    assertEquals(0, store.size());
    assertEquals(1, count(Tally.Fate.EXPIRED));
    assertEquals(0, count(Tally.Fate.SENT));
    assertEquals(0, Sample.sealed(data.resolve("handoff")));
  }

  @Test
  void deletesAfterADayWhatItCannotOpen() {
    keep("1");
    store.close();
    store = new RequestStore(data.resolve("handoff"), new RequestSeal(Sample.keys(2)));
    courier = courier(Sample.partners());
    courier.round();
    assertEquals(List.of(), mails);
    assertEquals(1, store.size());
    clock.pass(Duration.ofHours(24));
    courier.round();
    assertEquals(0, store.size());
    assertEquals(1, count(Tally.Fate.EXPIRED));
  }

  @Test
  void keepsWhatNobodyReceivesNowUntilSomebodyDoes() {
    keep("1");
    courier(new Partners(List.of())).round();
    assertEquals(List.of(), mails);
    assertEquals(1, store.size());
    courier.round();
    assertEquals(1, mails.size());
  }

  @Test
  void leavesTheFolderToAnotherProcessThatSends() {
    keep("1");
    try (RequestStore other = new RequestStore(data.resolve("handoff"), seal)) {
      assertTrue(other.own());
      courier.round();
      assertEquals(List.of(), mails);
      assertEquals(1, tally.waiting());
    }
    courier.round();
    assertEquals(1, mails.size());
  }

  @Test
  void deletesNothingByAClockThatHasJustJumped() {
    keep("1");
    usual = new Delivery.Unreachable("ConnectException");
    steady = false;
    clock.pass(Duration.ofDays(30));
    courier.round();
    assertEquals(1, store.size());
    steady = true;
    courier.round();
    assertEquals(0, store.size());
    assertEquals(1, count(Tally.Fate.EXPIRED));
  }

  @Test
  void sendsThoughTheClockWasPutBack() {
    keep("1");
    usual = new Delivery.Unreachable("ConnectException");
    courier.round();
    clock.pass(Duration.ofDays(-2));
    usual = new Delivery.Sent();
    courier.round();
    assertEquals(0, store.size());
    assertEquals(1, count(Tally.Fate.SENT));
  }
}
