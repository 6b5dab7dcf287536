package fi.opastin.understanding;

import de.bwaldvogel.liblinear.Linear;
import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import opennlp.tools.util.Version;

/**
 * The name of a trained model: SHA-256 of all that it follows from. Equal lessons give another
 * model only when the code that reads and learns them, or a library it learns by, is another.
 * Stateless.
 */
final class ModelFingerprint {

  private ModelFingerprint() {}

  /**
   * The fingerprint of a model that is learned from a lesson.
   *
   * @param code the classes that learn it
   */
  static String of(List<byte[]> code, Lesson lesson) {
    MessageDigest digest = sha256();
    add(digest, Linear.getVersion() + " " + Version.currentVersion());
    code.forEach(part -> add(digest, part));
    lesson.phrases().forEach(phrase -> add(digest, phrase));
    lesson
        .followUps()
        .forEach(
            followUp -> {
              add(digest, "after");
              add(digest, followUp.after().value());
              add(digest, followUp.phrase());
            });
    lesson
        .contactWishes()
        .forEach(
            wish -> {
              add(digest, wish.isWish() ? "wish" : "other");
              add(digest, wish.language().tag());
              add(digest, wish.text());
            });
    lesson
        .concepts()
        .forEach(
            (concept, words) -> {
              add(digest, "concept");
              add(digest, concept);
              words.forEach(word -> add(digest, word.written()));
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, Phrase phrase) {
    add(digest, phrase.subject().name());
    add(digest, phrase.language().tag());
    add(digest, phrase.text());
  }

  private static void add(MessageDigest digest, String part) {
    add(digest, part.getBytes(StandardCharsets.UTF_8));
  }

  /** A part with its length before it, so that no two lists of parts are told as one. */
  private static void add(MessageDigest digest, byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
    digest.update(part);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has it", e);
    }
  }
}
