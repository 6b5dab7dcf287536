package fi.opastin.conversation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The AES-256 keys that state is sealed with: the first seals, all open, so that keys can be
 * changed without ending anyone's conversation. Immutable, safe to share.
 */
public final class StateKeys {

  /** Bytes of a key. */
  public static final int LENGTH = 32;

  static final int ID_LENGTH = 4;

  private final Map<Integer, SecretKey> keys = new LinkedHashMap<>();
  private final int sealing;

  /**
   * Keys, the sealing one first.
   *
   * @throws IllegalArgumentException when there is none, or one is not {@value #LENGTH} bytes long
   */
  public StateKeys(List<byte[]> secrets) {
    if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length != LENGTH)) {
      throw new IllegalArgumentException(
          "a state key has " + LENGTH + " bytes, and there is at least one");
    }
    for (byte[] secret : secrets) {
      keys.put(id(secret), new SecretKeySpec(secret, "AES"));
    }
    sealing = keys.keySet().iterator().next();
  }

  /**
   * Keys for another purpose, one of each of these and in their order, by HKDF with SHA-256 (RFC
   * 5869): who knows one of them knows nothing of these, nor of those for other purposes.
   *
   * @param purpose what they are for, never the same for two
   */
  public List<SecretKey> derived(String purpose) {
    List<SecretKey> derived = new ArrayList<>();
    for (SecretKey key : keys.values()) {
      try {
        derived.add(
            KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                    "AES",
                    HKDFParameterSpec.ofExtract()
                        .addIKM(key)
                        .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), LENGTH)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java has HKDF-SHA256", e);
      }
    }
    return derived;
  }

  int sealingId() {
    return sealing;
  }

  Optional<SecretKey> key(int id) {
    return Optional.ofNullable(keys.get(id));
  }

  /**
   * A key is named by the beginning of its hash, so that replicas with the same keys agree on the
   * names.
   */
  private static int id(byte[] secret) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret);
      return java.nio.ByteBuffer.wrap(Arrays.copyOf(hash, ID_LENGTH)).getInt();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
