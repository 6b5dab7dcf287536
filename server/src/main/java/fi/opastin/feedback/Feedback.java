package fi.opastin.feedback;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.privacy.MaskedText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody says of a reply, an answer or a service. Immutable.
 *
 * @param turn a hash that stands for one turn: the same turn again replaces what was said before;
 *     empty where an answer or a service is rated as such
 * @param about what is rated
 * @param verdict the rating
 * @param reason a word of the client's choosing, such as {@code too-long}; empty where it was none
 * @param text free text
 * @param partner key of the partner site
 * @param day in Finland
 */
public record Feedback(
    Optional<String> turn,
    About about,
    Verdict verdict,
    Optional<String> reason,
    Optional<MaskedText> text,
    String partner,
    LocalDate day) {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+){0,5}");
  private static final int LONGEST_REASON = 40;

  /**
   * What is rated, as far as it is known: where the state of a turn can no longer be opened,
   * nothing is.
   *
   * @param region code of the region, where a municipality was told
   * @param release of the content that replied
   */
  public record About(
      Optional<TopicId> topic,
      Optional<AnswerId> answer,
      Optional<String> release,
      Optional<String> service,
      Optional<Language> language,
      Optional<String> region,
      Optional<MunicipalityCode> municipality) {

    /** Nothing is known. */
    public static final About UNKNOWN =
        new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** An answer of a release. */
    public static About answer(AnswerId id, TopicId topic, String release) {
      return new About(
          Optional.of(topic),
          Optional.of(id),
          Optional.of(release),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** A service. */
    public static About service(String id) {
      return new About(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(id),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /** A reason that is no word of a client but a text counts as none. */
  public Feedback {
    reason =
        reason
            .map(word -> word.strip().toLowerCase(Locale.ROOT))
            .filter(word -> word.length() <= LONGEST_REASON && WORD.matcher(word).matches());
    text = text.filter(words -> !words.isEmpty());
  }

  /** A thumb or stars. */
  public sealed interface Verdict {

    /** Its name in the database and in reports: {@code up}, {@code down}, {@code stars-4}. */
    String id();

    /** Whether it says that the reply did not help. */
    boolean isBad();

    /** The same of a name. */
    static boolean isBad(String id) {
      return id.equals("down") || id.equals("stars-1") || id.equals("stars-2");
    }

    /** Up or down. */
    record Thumb(boolean up) implements Verdict {
      @Override
      public String id() {
        return up ? "up" : "down";
      }

      @Override
      public boolean isBad() {
        return !up;
      }
    }

    /** One to five. */
    record Stars(int count) implements Verdict {
      private static final int BAD = 2;

      public Stars {
        if (count < 1 || count > 5) {
          throw new IllegalArgumentException("There are one to five stars");
        }
      }

      @Override
      public String id() {
        return "stars-" + count;
      }

      @Override
      public boolean isBad() {
        return count <= BAD;
      }
    }
  }
}
