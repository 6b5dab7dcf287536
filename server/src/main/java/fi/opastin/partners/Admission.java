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

  /** The partner has switched the bot off and says so in its own words. */
  record SwitchedOff(Partner partner) implements Refused {}

  /** Too many calls; worth another try after {@code retryIn}. */
  record TooMany(Partner partner, Duration retryIn) implements Refused {}
}
