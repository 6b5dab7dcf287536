package fi.opastin.conversation;

import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.TopicId;
import fi.opastin.privacy.Masking;
import fi.opastin.understanding.Situation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * What a token carries. Immutable.
 *
 * @param situation before the next turn
 * @param expires when the conversation is forgotten
 * @param turn random name of the last turn, so that a second rating of it replaces the first
 * @param release that the last reply was made of
 * @param number of the newest release that the conversation has seen; 0 where they are not counted
 * @param topic of the last reply
 * @param answer that the last reply used
 * @param said what the person wrote in the last turn, at most {@value #MOST_SAID} bytes, so that a
 *     rating can tell what was answered badly; empty where nothing was written or danger came up
 * @param danger whether danger has come up in this conversation: then nothing that is said in it is
 *     kept anywhere
 */
public record Memory(
    Situation situation,
    Instant expires,
    String turn,
    String release,
    int number,
    Optional<TopicId> topic,
    Optional<AnswerId> answer,
    Optional<String> said,
    boolean danger) {

  /** A token has room for so much of what was written. */
  static final int MOST_SAID = 600;

  public Memory {
    said = danger ? Optional.empty() : said.map(Memory::shortened);
  }

  /** A text that is too long loses its end, and before that what is personal in it. */
  private static String shortened(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length <= MOST_SAID) {
      return text;
    }
    // a number that is cut in two would not be known for one any more
    String masked = Masking.mask(text);
    int end = masked.length();
    while (masked.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_SAID) {
      end = masked.offsetByCodePoints(end, -1);
    }
    return masked.substring(0, end);
  }
}
