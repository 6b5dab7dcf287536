package fi.opastin.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Keeps secrets that we must be able to read again (those of the codes) so that the database alone
 * does not tell them: AES-GCM, bound to whose they are. Safe to share.
 */
final class SecretSeal {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final List<SecretKey> keys;

  /** Seals with the first of these, and opens what any of them sealed. */
  SecretSeal(List<SecretKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /** Sealed for a person. */
  byte[] sealed(byte[] secret, PersonId owner) {
    try {
      byte[] nonce = Secrets.bytes(NONCE);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, owner).doFinal(secret);
      byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
      return whole;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** What was sealed; empty when none of our keys did so for this person. */
  Optional<byte[]> opened(byte[] sealed, PersonId owner) {
    if (sealed.length <= NONCE) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    for (SecretKey key : keys) {
      try {
        return Optional.of(
            cipher(Cipher.DECRYPT_MODE, key, nonce, owner)
                .doFinal(sealed, NONCE, sealed.length - NONCE));
      } catch (GeneralSecurityException e) {
        // another key may have sealed it
      }
    }
    return Optional.empty();
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, PersonId owner)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner.value().getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
