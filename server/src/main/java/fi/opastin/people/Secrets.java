package fi.opastin.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What only its holder knows: 256 random bits, of which we keep the hash alone. Safe to share. */
final class Secrets {

  private static final int BYTES = 32;
  private static final int LONGEST = 200;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private Secrets() {}

  /** A new one, of letters, digits, minus and underscore. */
  static String fresh() {
    return ENCODER.encodeToString(bytes(BYTES));
  }

  /** Random bytes. */
  static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** What is kept of one; what is too long to be one has a hash as well. */
  static String hash(String secret) {
    String held = secret.length() > LONGEST ? secret.substring(0, LONGEST) + "…" : secret;
    return HexFormat.of().formatHex(sha256(held));
  }

  /** A secret for one purpose, made of another one that cannot be told from it. */
  static String derived(String secret, String purpose) {
    return ENCODER.encodeToString(sha256(purpose + '\n' + secret));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
