package fi.opastin.understanding;

import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.paths.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What we know of a conversation before a turn. It travels sealed with the client and is stored
 * nowhere. Immutable.
 *
 * @param language of the last reply
 * @param languageChosen whether the person chose it; then it is binding
 * @param person what was told
 * @param topic the last topic that was understood
 * @param matter the last topic that was no talk about us or the weather: what "and the hours?" goes
 *     on with
 * @param wantsServices whether the last topic was asked for as a service, a contact or hours
 * @param pending the question that we asked in the last reply
 * @param asked every question that was asked in this conversation
 * @param offered the choices of the last reply
 * @param walk where the person is on a guided path
 * @param misses how many turns in a row were not understood
 * @param turns how many turns there were
 * @param when the time that is asked about, as long as the matter is the same
 */
public record Situation(
    Language language,
    boolean languageChosen,
    Person person,
    Optional<TopicId> topic,
    Optional<TopicId> matter,
    boolean wantsServices,
    Optional<Question> pending,
    Set<Question> asked,
    List<ChoiceId> offered,
    Optional<Walk> walk,
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
        Optional.empty(),
        false,
        Optional.empty(),
        Set.of(),
        List.of(),
        Optional.empty(),
        0,
        0,
        Optional.empty());
  }

  /** Whether a question of a path is what the conversation is about. */
  public boolean isOnPath() {
    return walk.filter(Walk::isAtHand).isPresent();
  }

  /** The same in another language. */
  public Situation in(Language other, boolean chosen) {
    return with(
        next -> {
          next.language = other;
          next.languageChosen = chosen;
        });
  }

  /** The same with what is now known of the person. */
  public Situation of(Person now) {
    return with(next -> next.person = now);
  }

  /** The same with the time that is now asked about. */
  public Situation on(Optional<When> now) {
    return with(next -> next.when = now);
  }

  /** What is known after a turn that was understood. */
  public Situation after(Optional<TopicId> nowTopic, boolean services, List<ChoiceId> nowOffered) {
    return with(
        next -> {
          next.topic = nowTopic;
          next.matter = nowTopic.filter(now -> !now.isTalk()).or(() -> matter);
          next.wantsServices = services;
          next.pending = Optional.empty();
          next.offered = nowOffered;
          next.misses = 0;
          next.turns = turns + 1;
        });
  }

  /** The same with a question that is now put, and never again. */
  public Situation asking(Question question) {
    return knowingAsked(question).with(next -> next.pending = Optional.of(question));
  }

  /** The same with a question that will not be put again. */
  public Situation knowingAsked(Question question) {
    Set<Question> all = new HashSet<>(asked);
    all.add(question);
    return with(next -> next.asked = all);
  }

  /** The same at another place of a path, or on none. */
  public Situation walking(Optional<Walk> now) {
    return with(next -> next.walk = now);
  }

  /** The same with other choices offered. */
  public Situation offering(List<ChoiceId> now) {
    return with(next -> next.offered = now);
  }

  /** The same after so many turns in a row that were not understood. */
  public Situation missed(int inARow) {
    return with(next -> next.misses = inARow);
  }

  private Situation with(Consumer<Next> change) {
    Next next = new Next(this);
    change.accept(next);
    return next.situation();
  }

  /** A situation on its way to the next: as it was, but for what is set. */
  private static final class Next {
    private Language language;
    private boolean languageChosen;
    private Person person;
    private Optional<TopicId> topic;
    private Optional<TopicId> matter;
    private boolean wantsServices;
    private Optional<Question> pending;
    private Set<Question> asked;
    private List<ChoiceId> offered;
    private Optional<Walk> walk;
    private int misses;
    private int turns;
    private Optional<When> when;

    Next(Situation before) {
      language = before.language;
      languageChosen = before.languageChosen;
      person = before.person;
      topic = before.topic;
      matter = before.matter;
      wantsServices = before.wantsServices;
      pending = before.pending;
      asked = before.asked;
      offered = before.offered;
      walk = before.walk;
      misses = before.misses;
      turns = before.turns;
      when = before.when;
    }

    Situation situation() {
      return new Situation(
          language,
          languageChosen,
          person,
          topic,
          matter,
          wantsServices,
          pending,
          asked,
          offered,
          walk,
          misses,
          turns,
          when);
    }
  }
}
