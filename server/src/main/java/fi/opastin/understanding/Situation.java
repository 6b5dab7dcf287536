package fi.opastin.understanding;

import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What we know of a conversation before a turn. It travels sealed with the client and is stored
 * nowhere. Immutable.
 *
 * @param language of the last reply
 * @param languageChosen whether the person chose it; then it is binding
 * @param person what was told
 * @param topic the last topic that was understood
 * @param wantsServices whether the last topic was asked for as a service, a contact or hours
 * @param pending the question that we asked in the last reply
 * @param asked every question that was asked in this conversation
 * @param offered the choices of the last reply
 * @param misses how many turns in a row were not understood
 * @param turns how many turns there were
 * @param when the time that is asked about, as long as the matter is the same
 */
public record Situation(
    Language language,
    boolean languageChosen,
    Person person,
    Optional<TopicId> topic,
    boolean wantsServices,
    Optional<Question> pending,
    Set<Question> asked,
    List<ChoiceId> offered,
    int misses,
    int turns,
    Optional<When> when) {

  public Situation {
    asked = Set.copyOf(asked);
    offered = List.copyOf(offered);
  }

  /** The beginning of a conversation. */
  public static Situation beginning(Language language, boolean languageChosen) {
    return new Situation(
        language,
        languageChosen,
        Person.UNKNOWN,
        Optional.empty(),
        false,
        Optional.empty(),
        Set.of(),
        List.of(),
        0,
        0,
        Optional.empty());
  }

  /** The same in another language. */
  public Situation in(Language other, boolean chosen) {
    return new Situation(
        other, chosen, person, topic, wantsServices, pending, asked, offered, misses, turns, when);
  }

  /** The same with what is now known of the person. */
  public Situation of(Person now) {
    return new Situation(
        language,
        languageChosen,
        now,
        topic,
        wantsServices,
        pending,
        asked,
        offered,
        misses,
        turns,
        when);
  }

  /** The same with the time that is now asked about. */
  public Situation on(Optional<When> nowWhen) {
    return new Situation(
        language,
        languageChosen,
        person,
        topic,
        wantsServices,
        pending,
        asked,
        offered,
        misses,
        turns,
        nowWhen);
  }

  /** What is known after a turn that was understood. */
  public Situation after(Optional<TopicId> nowTopic, boolean services, List<ChoiceId> nowOffered) {
    return new Situation(
        language,
        languageChosen,
        person,
        nowTopic,
        services,
        Optional.empty(),
        asked,
        nowOffered,
        0,
        turns + 1,
        when);
  }

  /** The same with a question that is now put, and never again. */
  public Situation asking(Question question) {
    Set<Question> all = new java.util.HashSet<>(asked);
    all.add(question);
    return new Situation(
        language,
        languageChosen,
        person,
        topic,
        wantsServices,
        Optional.of(question),
        all,
        offered,
        misses,
        turns,
        when);
  }

  /** The same after so many turns in a row that were not understood. */
  public Situation missed(int inARow) {
    return new Situation(
        language,
        languageChosen,
        person,
        topic,
        wantsServices,
        pending,
        asked,
        offered,
        inARow,
        turns,
        when);
  }
}
