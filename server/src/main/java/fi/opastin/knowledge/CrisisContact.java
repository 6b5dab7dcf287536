package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.Source;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A line that helps in danger. Shown in every crisis reply with its source and date, however old.
 * Immutable.
 *
 * @param id its name
 * @param name what it is called
 * @param phone number to call, if there is one
 * @param url chat or page, if there is one
 * @param hours when it answers, as sourced
 * @param alwaysOpen whether a source says that it answers around the clock
 * @param ranks for which crisis topics it is, 1 the most useful
 * @param replyLanguages in replies of which language it stands
 * @param sources where this was read
 */
public record CrisisContact(
    String id,
    LocalText name,
    Optional<String> phone,
    Optional<String> url,
    Optional<LocalText> hours,
    boolean alwaysOpen,
    Map<TopicId, Integer> ranks,
    Set<Language> replyLanguages,
    List<Source> sources) {

  public CrisisContact {
    ranks = Map.copyOf(ranks);
    replyLanguages = Set.copyOf(replyLanguages);
    sources = List.copyOf(sources);
  }

  /**
   * How useful it is for a crisis topic in replies of a language, 1 the most; empty when it is not
   * for it.
   */
  public OptionalInt rank(TopicId topic, Language language) {
    Integer rank = replyLanguages.contains(language) ? ranks.get(topic) : null;
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }
}
