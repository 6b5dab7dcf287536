package fi.opastin.questions;

import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions that are alike, as far as a filter lets them count. Immutable.
 *
 * @param id of the group
 * @param size how many there are
 * @param recent how many of the last seven days
 * @param earlier how many of the seven days before
 * @param last the day of the newest
 * @param example the newest, masked
 * @param languages how many in each language
 * @param nearest topics, averaged over the newest questions, the likeliest first
 * @param after the topic that most of the newest questions came after; empty where most came after
 *     none, or each after another
 * @param handled what was done about it
 */
public record QuestionGroup(
    String id,
    int size,
    int recent,
    int earlier,
    LocalDate last,
    String example,
    Map<Language, Integer> languages,
    List<Nearest> nearest,
    Optional<TopicId> after,
    Handled handled) {

  /**
   * What was done about a group.
   *
   * @param topic whose phrase or follow-up it became, or of which an answer was begun
   * @param proposal the draft that it led to
   * @param by name of who did it; empty where nothing was done
   * @param on the day
   */
  public record Handled(
      Handling handling,
      Optional<String> topic,
      Optional<String> proposal,
      String by,
      Optional<LocalDate> on) {}

  public QuestionGroup {
    languages = Map.copyOf(languages);
    nearest = List.copyOf(nearest);
  }
}
