package fi.opastin.people;

import java.time.Instant;

/** An authenticator app for tests. */
public final class LocalCodes {

  private LocalCodes() {}

  /** The code that it shows at a time, for a secret as people type it. */
  public static String at(String secret, Instant at) {
    return Totp.code(Base32.decoded(secret).orElseThrow(), Totp.step(at));
  }
}
