package fi.opastin.partners;

import java.time.Duration;

/** Whether a call is let in, and if not, why. */
public sealed interface Admission {

  /** It is; this is the partner. */
  record Admitted(Partner partner) implements Admission {}

  /** It is not. */
  sealed interface Refused extends Admission {}

  /** There is no partner of this key. */
  record UnknownPartner() implements Refused {}

  /** The page is none of the partner's, or a server calls that may not. */
  record OriginNotAllowed() implements Refused {}

  /** The bot is switched off there, which is told in words of its own; danger is still met. */
  record SwitchedOff(Partner partner) implements Refused {}

  /** Too many calls; worth another try after {@code retryIn}. */
  record TooMany(Partner partner, Duration retryIn) implements Refused {}
}
