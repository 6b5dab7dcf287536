package fi.opastin.knowledge;

import fi.opastin.language.WordPattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a classifier is learned from. Immutable.
 *
 * @param phrases with their subjects, in all languages; a view, not copied
 * @param followUps messages with the topic that they come after
 * @param contactWishes messages that ask for a contact, and such as do not
 * @param concepts words of like meaning, by concept: what one language's phrases teach holds for
 *     the others
 */
public record Lesson(
    List<Phrase> phrases,
    List<FollowUp> followUps,
    List<ContactWish> contactWishes,
    Map<String, List<WordPattern>> concepts) {

  public Lesson {
    followUps = List.copyOf(followUps);
    contactWishes = List.copyOf(contactWishes);
    // in their order, so that a model made of them is the same every time
    concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
  }

  /** The same with other phrases. */
  public Lesson with(List<Phrase> others) {
    return with(others, followUps);
  }

  /** The same with other phrases and follow-ups. */
  public Lesson with(List<Phrase> others, List<FollowUp> otherFollowUps) {
    return new Lesson(others, otherFollowUps, contactWishes, concepts);
  }
}
