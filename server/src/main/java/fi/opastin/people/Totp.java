package fi.opastin.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every thirty seconds (RFC 6238 with HMAC-SHA-1, as every
 * authenticator app has it).
 */
final class Totp {

  /** Bytes of a secret, as RFC 4226 recommends. */
  static final int SECRET_BYTES = 20;

  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;

  /** A clock that is this many steps off is borne with. */
  private static final int STEPS_OFF = 1;

  private Totp() {}

  /** The step of a time. */
  static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of a step. */
  static String code(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
      return ("000000" + number % MODULUS).substring(String.valueOf(number % MODULUS).length());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA1", e);
    }
  }

  /** The step whose code this is, about now; all of them are looked at, whichever it is. */
  static OptionalLong stepOf(byte[] secret, String code, Instant now) {
    byte[] brought = code.getBytes(StandardCharsets.UTF_8);
    OptionalLong found = OptionalLong.empty();
    for (long step = step(now) - STEPS_OFF; step <= step(now) + STEPS_OFF; step++) {
      byte[] right = code(secret, step).getBytes(StandardCharsets.UTF_8);
      if (brought.length == DIGITS && MessageDigest.isEqual(right, brought)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }
}
