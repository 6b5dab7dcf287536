package fi.opastin.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals what a conversation must remember into an opaque token, and opens it: AES-256-GCM (NIST SP
 * 800-38D) over a small JSON text, with the partner as associated data, so that a token is worth
 * nothing elsewhere. Form: version, key id, nonce, ciphertext with tag, in URL-safe Base64. Safe to
 * share.
 */
public final class StateToken {

  /** A token of more characters is no token of ours. */
  public static final int MAX_LENGTH = 4096;

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final byte VERSION = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int HEAD = 1 + StateKeys.ID_LENGTH + NONCE;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StateKeys keys;
  private final SecureRandom random = new SecureRandom();

  /** Seals and opens with these keys. */
  public StateToken(StateKeys keys) {
    this.keys = keys;
  }

  /** Seals a memory for a partner. */
  public String seal(Memory memory, String partner) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      SecretKey key = keys.key(keys.sealingId()).orElseThrow();
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, key, nonce, partner)
              .doFinal(JSON.writeValueAsBytes(MemoryJson.write(memory)));
      ByteBuffer token = ByteBuffer.allocate(HEAD + sealed.length);
      token.put(VERSION).putInt(keys.sealingId()).put(nonce).put(sealed);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    } catch (GeneralSecurityException | JsonProcessingException e) {
      throw new IllegalStateException("a memory can always be sealed", e);
    }
  }

  /**
   * The memory of a token that this or another replica sealed for the partner and that has not
   * expired.
   */
  public Optional<Memory> open(String token, String partner, Instant now) {
    return openExpired(token, partner).filter(memory -> memory.expires().isAfter(now));
  }

  /** The same for a token that may have expired, for feedback on a turn of long ago. */
  public Optional<Memory> openExpired(String token, String partner) {
    if (token.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      if (bytes.remaining() <= HEAD || bytes.get() != VERSION) {
        return Optional.empty();
      }
      Optional<SecretKey> key = keys.key(bytes.getInt());
      if (key.isEmpty()) {
        return Optional.empty();
      }
      byte[] nonce = new byte[NONCE];
      bytes.get(nonce);
      byte[] sealed = new byte[bytes.remaining()];
      bytes.get(sealed);
      JsonNode json =
          JSON.readTree(cipher(Cipher.DECRYPT_MODE, key.get(), nonce, partner).doFinal(sealed));
      return MemoryJson.read(json);
    } catch (GeneralSecurityException | java.io.IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Looked up once: looking for it costs as much as sealing. */
  private static final Provider CIPHERS = provider();

  private static Provider provider() {
    try {
      return Cipher.getInstance(ALGORITHM).getProvider();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String partner)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM, CIPHERS);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(partner.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
