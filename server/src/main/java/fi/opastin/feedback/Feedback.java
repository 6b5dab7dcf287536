package fi.opastin.feedback;

import java.util.Optional;

/**
 * What somebody says of a reply, an answer or a service. Immutable.
 *
 * @param partner key of the partner site
 * @param subject what is rated; the same subject again replaces what was said before
 * @param verdict the rating
 * @param reason a word of the client's choosing, such as {@code too-long}
 * @param text free text, masked
 */
public record Feedback(
    String partner,
    Subject subject,
    Verdict verdict,
    Optional<String> reason,
    Optional<String> text) {

  /** What is rated. */
  public sealed interface Subject {
    /** One turn, by a hash of its state token. */
    record Turn(String hash) implements Subject {}

    /** A published answer of a release. */
    record Answer(String id, String release) implements Subject {}

    /** A service. */
    record Service(String id) implements Subject {}
  }

  /** A thumb or stars. */
  public sealed interface Verdict {
    /** Up or down. */
    record Thumb(boolean up) implements Verdict {}

    /** One to five. */
    record Stars(int count) implements Verdict {
      public Stars {
        if (count < 1 || count > 5) {
          throw new IllegalArgumentException("There are one to five stars");
        }
      }
    }
  }
}
