package fi.opastin.partners;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Lets calls in by the partner's key, the page's origin and the rate. A message in a crisis is
 * never refused for the rate. Knows no HTTP. Safe to share.
 */
public final class PartnerGate {

  private final Partners partners;
  private final RateLimits limits;

  /**
   * Who calls.
   *
   * @param key of the partner, as sent
   * @param origin of the page; empty for a server that calls
   * @param ownPage whether the page is one of ours
   * @param client who calls, as a keyed hash
   */
  public record Caller(String key, Optional<Origin> origin, boolean ownPage, long client) {}

  /** A gate of these partners. */
  public PartnerGate(Partners partners, RateLimits limits) {
    this.partners = partners;
    this.limits = limits;
  }

  /**
   * Lets a call in, or tells why not.
   *
   * @param urgent whether the message shows danger; asked only when the rate would refuse it
   */
  public Admission admit(Caller caller, BooleanSupplier urgent) {
    Optional<Partner> found = partners.find(caller.key());
    if (found.isEmpty()) {
      return new Admission.UnknownPartner();
    }
    Partner partner = found.get();
    if (!isAllowed(partner, caller)) {
      return new Admission.OriginNotAllowed();
    }
    Duration wait = limits.take(partner.key(), caller.client());
    if (wait.isPositive() && !urgent.getAsBoolean()) {
      return new Admission.TooMany(partner, wait);
    }
    return partner.off().isEmpty()
        ? new Admission.Admitted(partner)
        : new Admission.SwitchedOff(partner);
  }

  private static boolean isAllowed(Partner partner, Caller caller) {
    return caller.ownPage()
        || caller.origin().map(origin -> origin.isListedBy(partner)).orElse(partner.serverCalls());
  }
}
