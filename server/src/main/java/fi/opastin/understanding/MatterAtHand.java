package fi.opastin.understanding;

import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicId;
import java.util.List;
import java.util.Optional;

/**
 * What a conversation is about when a message comes. What the words of a short message make of it
 * is learned ({@link ContextFit}); here is what follows from places, ages and danger: "no wait, in
 * Kotka", "where is that". Immutable.
 *
 * @param topic that was understood last, unless it was small talk
 * @param next topics that people ask after it
 */
record MatterAtHand(Optional<TopicId> topic, List<TopicId> next) {

  /** A longer message stands for itself. */
  static final int SHORT = 8;

  /** Who tells a place or an age, or points back, may use so many words that are of no subject. */
  static final int LONG = 14;

  /**
   * From this probability on, so short a message or a correction with a place has left the matter.
   */
  static final double LEAVES = 0.8;

  /** From this probability on, a message with a place or an age in it has a subject of its own. */
  static final double SURE = 0.6;

  /** How sure we are that a message that names nothing else means the same again. */
  private static final double SAME_AGAIN = 0.5;

  private static final MatterAtHand NONE = new MatterAtHand(Optional.empty(), List.of());

  private static final TopicId FIND = new TopicId("ohjaamo-find");
  private static final TopicId HOURS = new TopicId("ohjaamo-hours");

  static MatterAtHand of(Heard heard) {
    Optional<TopicId> topic =
        heard.situation().matter().filter(matter -> !matter.equals(TopicId.HUMAN));
    if (topic.isEmpty()) {
      return NONE;
    }
    List<TopicId> next =
        topic.stream()
            .flatMap(t -> heard.knowledge().answersTo(t).stream())
            .flatMap(answer -> answer.next().stream())
            .toList();
    return new MatterAtHand(topic, next);
  }

  /**
   * What a message means by the matter alone.
   *
   * @param scores of subjects in this conversation, best first, at least one
   */
  Optional<Meaning> meaning(Heard heard, List<SubjectScore> scores) {
    SubjectScore best = scores.getFirst();
    if (topic.isEmpty() || heard.shows(Signal.SERVICE_BY_NAME)) {
      return Optional.empty();
    }
    boolean saysNothing = best.subject().equals(Subject.REMARK);
    boolean leans = saysNothing || heard.words() <= longest(heard, best);
    Optional<Meaning> facts = leans ? facts(heard, best) : Optional.empty();
    if (facts.isPresent()) {
      return facts;
    }
    if (DangerSense.isStill(topic.get(), heard, best)) {
      return Optional.of(new Meaning.Danger(topic.get(), SAME_AGAIN));
    }
    boolean afterDanger = Subject.of(topic.get()).isDanger();
    if (afterDanger && goesBack(heard, best)) {
      return Optional.of(Meanings.of(best.subject(), best.probability(), heard, others(scores)));
    }
    if (leans && saysNothing && heard.told().isAnything()) {
      return Optional.of(new Meaning.Telling());
    }
    boolean same = best.subject().equals(Subject.of(topic.get()));
    boolean asksWhere = leans && same && heard.wantsServices() || asksWhom(heard, best);
    return asksWhere && !afterDanger ? Optional.of(where(heard, scores)) : Optional.empty();
  }

  /**
   * "Is there anybody to talk to about this": whoever asks for a contact and names nothing else
   * surely, wants one for the matter.
   */
  private static boolean asksWhom(Heard heard, SubjectScore best) {
    double leaves =
        heard.shows(Signal.POINTS_BACK)
            ? SURE
            : heard.knowledge().classifier().thresholds().answer();
    return heard.verdict().contact() >= Heard.CONTACT
        && heard.words() <= LONG
        && best.subject().topic().filter(topic -> !topic.isTalk()).isPresent()
        && !ContextFit.isService(best.subject())
        && best.probability() < leaves;
  }

  /** "Can we go on with the application": what is asked then need not be as sure. */
  private static boolean goesBack(Heard heard, SubjectScore best) {
    return DangerSense.goesBack(heard, best) && best.probability() >= DangerSense.GOES_BACK;
  }

  /** A place or a correction with nothing beside it that is surely a subject of its own. */
  private Optional<Meaning> facts(Heard heard, SubjectScore best) {
    boolean saysNothing = best.subject().equals(Subject.REMARK);
    boolean corrects = heard.shows(Signal.CORRECT) && heard.told().isAnything();
    if (corrects && (saysNothing || best.probability() < enoughToLeave(heard, best))) {
      return Optional.of(new Meaning.Telling());
    }
    boolean finds = best.subject().equals(Subject.of(FIND)) && best.probability() >= LEAVES;
    boolean asksWhere =
        holds(best) && (heard.wantsServices() || finds) && !isUnspoken(heard, best.subject());
    boolean ownSubject =
        best.probability() >= SURE
            && !saysNothing
            && (asksWhere || !isPlaceOrPerson(best))
            && !isOnlyPlace(heard, best);
    if (heard.told().municipality().isEmpty() || ownSubject) {
      return Optional.empty();
    }
    return Optional.of(
        heard.wantsServices() || finds
            ? new Meaning.About(wanted(topic.get()), SAME_AGAIN, true, List.of())
            : new Meaning.Telling());
  }

  /** From which probability on a correction has a subject of its own. */
  private static double enoughToLeave(Heard heard, SubjectScore best) {
    return heard.words() <= SHORT || best.subject().isAside()
        ? LEAVES
        : heard.knowledge().classifier().thresholds().answer();
  }

  /** Whether a subject belongs to the same matter. */
  private boolean holds(SubjectScore score) {
    return score
        .subject()
        .topic()
        .filter(t -> t.family().equals(topic.orElseThrow().family()) || next.contains(t))
        .isPresent();
  }

  /** The matter again, for whoever asks where it is. */
  private Meaning where(Heard heard, List<SubjectScore> scores) {
    TopicId asked = heard.shows(Signal.CONTACT) ? wanted(topic.orElseThrow()) : topic.orElseThrow();
    return new Meaning.About(asked, scores.getFirst().probability(), true, others(scores));
  }

  /** What else it might be. */
  private static List<SubjectScore> others(List<SubjectScore> scores) {
    return scores.stream().skip(1).filter(score -> !score.subject().isAside()).toList();
  }

  /** How long a message may be that leans on the matter. */
  private static int longest(Heard heard, SubjectScore best) {
    boolean facts = heard.told().municipality().isPresent() || heard.told().age().isPresent();
    boolean unsure =
        !best.subject().isAside()
            && best.probability() < (heard.shows(Signal.CORRECT) ? LEAVES : SURE);
    boolean saysLittle =
        heard.shows(Signal.POINTS_BACK)
            && best.probability() < heard.knowledge().classifier().thresholds().answer();
    return facts && unsure || saysLittle || isUnspoken(heard, best.subject()) ? LONG : SHORT;
  }

  /** Who asks where it is has heard enough of what it is. */
  private static TopicId wanted(TopicId topic) {
    boolean tells = topic.family().equals("ohjaamo") && !topic.equals(HOURS);
    return tells ? FIND : topic;
  }

  /**
   * "It happened in Turku" is no matter of others unless it surely is, "where is that in Turku"
   * none.
   */
  private static boolean isOnlyPlace(Heard heard, SubjectScore best) {
    return heard.words() <= SHORT
        && best.subject().equals(Subject.OUT_OF_SCOPE)
        && (best.probability() < LEAVES || pointsBack(heard));
  }

  private static boolean pointsBack(Heard heard) {
    return heard.shows(Signal.POINTS_BACK)
        || heard.shows(Signal.FOLLOW_UP)
        || heard.shows(Signal.CORRECT);
  }

  /** "What does it cost?" is about Ohjaamo only where Ohjaamo was spoken of. */
  static boolean isUnspoken(Heard heard, Subject subject) {
    Optional<TopicId> matter = heard.situation().matter();
    return matter.isPresent()
        && subject.name().startsWith("ohjaamo-")
        && !heard.shows(Signal.SERVICE_BY_NAME)
        && !ContextFit.isService(Subject.of(matter.get()));
  }

  /**
   * "Lives in Kouvola" sounds like a search for services, and "whom can I meet" like a wish for a
   * human.
   */
  private static boolean isPlaceOrPerson(SubjectScore best) {
    String name = best.subject().name();
    return name.equals("ohjaamo-find") || name.equals("guidance-human");
  }
}
