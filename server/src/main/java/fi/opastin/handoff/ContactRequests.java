package fi.opastin.handoff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.opastin.directory.OpenState;
import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import fi.opastin.partners.Partners;
import fi.opastin.partners.RateLimits;
import fi.opastin.partners.Receiver;
import fi.opastin.storage.ClockWatch;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.SecretKey;

/**
 * Takes requests to be contacted: what it has taken is on the disk, encrypted, and will be mailed.
 * Safe to share.
 */
public final class ContactRequests implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ContactRequests.class.getName());

  /** By a clock that was just set nothing is deleted. */
  private static final Duration SETTLING = Duration.ofMinutes(10);

  /** Who began to fill in the form within the hours may finish. */
  static final Duration GRACE = Duration.ofMinutes(30);

  private static final int MOST_WAITING = 2000;
  private static final int MOST_REMEMBERED = 10_000;

  private final RequestSeal seal;
  private final RequestStore store;
  private final Courier courier;
  private final RateLimits limits;
  private final Tally tally = new Tally();
  private final Clock clock;

  /** Names of what was taken, so that a second click is not a second mail. */
  private final Cache<RequestId, Instant> taken;

  /**
   * A turn of a conversation.
   *
   * @param name the same for every request of this turn, and for none of another
   * @param language of the conversation
   */
  public record Turn(String name, Language language) {}

  /** Whether a request was taken; in every case but the first nothing is kept. */
  public sealed interface Reception {
    /** It is kept, or was before. */
    record Taken() implements Reception {}

    /** The partner has named nobody. */
    record NobodyReceives() implements Reception {}

    /** The receiver's hours are over; {@code next} is when they begin again. */
    record OutsideHours(Optional<ZonedDateTime> next) implements Reception {}

    /** The form is not filled in well. */
    record Faulty(List<FieldFault> faults) implements Reception {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }

    /** Too many; worth another try after {@code retryIn}. */
    record TooMany(Duration retryIn) implements Reception {}

    /** The disk refuses. */
    record NotKept() implements Reception {}
  }

  /**
   * Requests kept below a folder.
   *
   * @param keys of 256 bits made for this purpose, the sealing one first
   * @param mail the server that mails them; empty to send nothing and only let what waits expire
   * @param limits how many requests are taken
   */
  public ContactRequests(
      Path folder,
      List<SecretKey> keys,
      Optional<MailSettings> mail,
      Partners partners,
      RateLimits limits,
      Clock clock) {
    this(
        folder,
        keys,
        mailer(mail, clock),
        partners,
        limits,
        clock,
        new ClockWatch(clock, SETTLING)::isSteady);
  }

  ContactRequests(
      Path folder,
      List<SecretKey> keys,
      Mailer mailer,
      Partners partners,
      RateLimits limits,
      Clock clock,
      BooleanSupplier steady) {
    seal = new RequestSeal(keys);
    store = new RequestStore(folder, seal);
    courier = new Courier(store, mailer, partners, tally, clock, steady);
    taken =
        Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(Courier.KEPT).build();
    this.limits = limits;
    this.clock = clock;
  }

  private static Mailer mailer(Optional<MailSettings> mail, Clock clock) {
    return mail.<Mailer>map(settings -> new SmtpMailer(settings, clock))
        .orElse(_ -> new Delivery.Unreachable("no mail server is set"));
  }

  /** Begins to mail what waits, also from before. */
  public void start() {
    courier.start();
  }

  /**
   * Takes a request that was consented to.
   *
   * @param written what was filled in, by the names of the fields
   * @param client who sends it, as a keyed hash
   */
  public Reception take(Partner partner, Turn turn, Map<String, String> written, long client) {
    if (partner.receiver().isEmpty()) {
      return new Reception.NobodyReceives();
    }
    Receiver receiver = partner.receiver().get();
    Instant now = clock.instant();
    OpenState state = receiver.hours().at(now);
    if (!state.now() && !receiver.hours().at(now.minus(GRACE)).now()) {
      return new Reception.OutsideHours(state.next());
    }
    return switch (new FormCheck(receiver, partner.languages()).check(written)) {
      case FormCheck.Result.Faulty(List<FieldFault> faults) -> new Reception.Faulty(faults);
      case FormCheck.Result.Filled(var values) -> {
        RequestId id = seal.name(partner.key(), turn.name(), values);
        yield keep(new ContactRequest(id, now, turn.language(), values), client);
      }
    };
  }

  /**
   * What is wrong with what was filled in, without taking it; nothing where nobody receives it.
   *
   * @param written what was filled in, by the names of the fields
   */
  public List<FieldFault> faults(Partner partner, Map<String, String> written) {
    return partner
        .receiver()
        .map(receiver -> new FormCheck(receiver, partner.languages()).check(written))
        .filter(FormCheck.Result.Faulty.class::isInstance)
        .map(FormCheck.Result.Faulty.class::cast)
        .map(FormCheck.Result.Faulty::faults)
        .orElse(List.of());
  }

  private Reception keep(ContactRequest request, long client) {
    if (taken.getIfPresent(request.id()) != null) {
      return new Reception.Taken();
    }
    Duration wait = limits.take(request.id().partner(), client);
    if (wait.isPositive()) {
      return new Reception.TooMany(wait);
    }
    if (store.size() >= MOST_WAITING) {
      return new Reception.TooMany(GRACE);
    }
    try {
      // of two clicks at once, the second waits here until the first is on the disk
      taken.get(
          request.id(),
          id -> {
            store.keep(request);
            return request.received();
          });
    } catch (UncheckedIOException e) {
      LOG.log(Level.SEVERE, "event=handoff-not-kept cause={0}", e.getCause().getClass().getName());
      return new Reception.NotKept();
    }
    courier.call();
    return new Reception.Taken();
  }

  /** What became of requests. */
  public Tally tally() {
    return tally;
  }

  /** Stops mailing; what waits stays on the disk. */
  @Override
  public void close() {
    courier.close();
  }
}
