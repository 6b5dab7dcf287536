package fi.opastin.handoff;

/**
 * What came of an attempt to mail. {@code why} is a reply code of SMTP or the name of an exception,
 * never a text of the server's, which may hold addresses.
 */
sealed interface Delivery {

  /** The server has taken it. */
  record Sent() implements Delivery {}

  /** The server cannot be reached or does not let us in: nothing can be sent now. */
  record Unreachable(String why) implements Delivery {}

  /** The server does not take this mail now. */
  record Deferred(String why) implements Delivery {}

  /** The server will not take this mail, for example because there is no such receiver. */
  record Refused(String why) implements Delivery {}
}
