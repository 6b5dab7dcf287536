package fi.opastin.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts requests by AES-256-GCM (NIST SP 800-38D) and names them. Form: version, key id, time of
 * receipt, nonce, ciphertext with tag; the open parts and the name are bound to the text as
 * associated data. Safe to share.
 */
final class RequestSeal {

  private static final byte VERSION = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int OPEN = 1 + Integer.BYTES + Long.BYTES;
  private static final int HASH = 16;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<SecretKey> keys;
  private final SecretKey names;
  private final SecureRandom random = new SecureRandom();

  /**
   * Seals with the first of the keys and opens with any.
   *
   * @param keys of 256 bits, made for this purpose alone
   */
  RequestSeal(List<SecretKey> keys) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("there is at least one key");
    }
    this.keys = List.copyOf(keys);
    names = new SecretKeySpec(mac(keys.getFirst(), "name".getBytes(StandardCharsets.UTF_8)), "AES");
  }

  /** The name of a request: the same for the same turn and the same words, and for no other. */
  RequestId name(String partner, String turn, Map<ContactField, String> values) {
    ObjectNode all = JSON.createObjectNode().put("turn", turn);
    values.forEach((field, value) -> all.put(field.id(), value));
    byte[] hash = mac(names, (partner + all).getBytes(StandardCharsets.UTF_8));
    return new RequestId(partner, HexFormat.of().formatHex(hash, 0, HASH));
  }

  byte[] seal(ContactRequest request) {
    ObjectNode json = JSON.createObjectNode().put("lang", request.language().tag());
    request.values().forEach((field, value) -> json.put(field.id(), value));
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    ByteBuffer open = ByteBuffer.allocate(OPEN);
    open.put(VERSION).putInt(id(keys.getFirst())).putLong(request.received().toEpochMilli());
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, open.array(), request.id())
              .doFinal(JSON.writeValueAsBytes(json));
      return ByteBuffer.allocate(OPEN + NONCE + sealed.length)
          .put(open.array())
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a request can always be sealed", e);
    }
  }

  /** When sealed bytes were received; that can be read without any key. */
  static Optional<Instant> received(byte[] bytes) {
    return bytes.length < OPEN || bytes[0] != VERSION
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong(1 + Integer.BYTES)));
  }

  /**
   * The request in sealed bytes; empty for another key, another name or a byte that was changed.
   */
  Optional<ContactRequest> open(RequestId id, byte[] bytes) {
    Optional<Instant> received = received(bytes);
    if (received.isEmpty() || bytes.length <= OPEN + NONCE) {
      return Optional.empty();
    }
    int keyId = ByteBuffer.wrap(bytes).getInt(1);
    byte[] nonce = Arrays.copyOfRange(bytes, OPEN, OPEN + NONCE);
    byte[] open = Arrays.copyOf(bytes, OPEN);
    try {
      for (SecretKey key : keys) {
        if (id(key) == keyId) {
          Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, open, id);
          int from = OPEN + NONCE;
          return read(id, received.get(), cipher.doFinal(bytes, from, bytes.length - from));
        }
      }
    } catch (GeneralSecurityException | IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<ContactRequest> read(RequestId id, Instant received, byte[] text)
      throws IOException {
    JsonNode json = JSON.readTree(text);
    Map<ContactField, String> values = new EnumMap<>(ContactField.class);
    for (ContactField field : ContactField.values()) {
      if (json.path(field.id()).isTextual()) {
        values.put(field, json.path(field.id()).asText());
      }
    }
    Language language = Language.of(json.path("lang").asText()).orElse(Language.FI);
    return Optional.of(new ContactRequest(id, received, language, values));
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] open, RequestId id)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(open);
    cipher.updateAAD(id.toString().getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static int id(SecretKey key) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()))
          .getInt();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] mac(SecretKey key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
