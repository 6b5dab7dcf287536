package fi.opastin.understanding;

import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * A message as it was understood. Immutable.
 *
 * @param replyIn the language to answer in
 * @param languageChosen whether that was asked for and binds from now on
 * @param meaning what the turn means
 * @param told what it tells of the person
 * @param byName whether a kind of service is asked for by its name, whoever it is for
 * @param worry the danger that the message may be about, though that is not sure enough to say so
 * @param when the time that the message asks about
 * @param trace how this was found, for people who look into it
 */
public record Interpretation(
    Language replyIn,
    boolean languageChosen,
    Meaning meaning,
    Told told,
    boolean byName,
    Optional<TopicId> worry,
    Optional<When> when,
    Trace trace) {

  /** The reasons, the one that decided first. */
  public List<Trace.Clue> clues() {
    return trace.clues();
  }
}
