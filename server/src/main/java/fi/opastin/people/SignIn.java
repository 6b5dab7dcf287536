package fi.opastin.people;

import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignIn {

  /** It is them. */
  record In(Member member) implements SignIn {}

  /** Something was wrong; what, nobody is told. */
  record No() implements SignIn {}

  /**
   * Too many attempts failed; this one was not looked at.
   *
   * @param left how long to wait
   */
  record Wait(Duration left) implements SignIn {}
}
