package fi.opastin.understanding;

import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicId;
import java.util.List;
import java.util.Optional;

/**
 * What a conversation is about when a message comes. Short messages lean on it: "and the opening
 * hours?", "does it need a photo", "no wait, in Kotka". Immutable.
 *
 * @param topic that was understood last, unless it was small talk
 * @param next topics that people ask after it
 */
record MatterAtHand(Optional<TopicId> topic, List<TopicId> next) {

  /** A longer message stands for itself. */
  private static final int SHORT = 8;

  /**
   * From this probability on, so short a message or a correction with a place has left the matter.
   */
  private static final double LEAVES = 0.8;

  /** From this probability on, a message with a place or an age in it has a subject of its own. */
  private static final double SURE = 0.6;

  /**
   * From this probability on, a subject of the same matter is what a message that points back
   * means.
   */
  private static final double LIKELY = 0.25;

  /**
   * How sure we are that a message that points back and names nothing else means the same again.
   */
  private static final double SAME_AGAIN = 0.5;

  private static final MatterAtHand NONE = new MatterAtHand(Optional.empty(), List.of());

  private static final TopicId FIND = new TopicId("ohjaamo-find");
  private static final TopicId HOURS = new TopicId("ohjaamo-hours");

  static MatterAtHand of(Heard heard) {
    Optional<TopicId> topic = heard.situation().topic().filter(t -> !isTalk(t));
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

  private static boolean isTalk(TopicId topic) {
    return topic.family().equals("smalltalk") || topic.family().equals("bot");
  }

  /** Whether a subject belongs to the same matter. */
  boolean holds(SubjectScore score) {
    return topic.isPresent()
        && score
            .subject()
            .topic()
            .filter(t -> t.family().equals(topic.get().family()) || next.contains(t))
            .isPresent();
  }

  /**
   * The scores of a short message: what belongs to the matter becomes likelier, talk about the bot
   * less.
   */
  List<SubjectScore> lean(Heard heard, List<SubjectScore> scores) {
    if (topic.isEmpty() || heard.words() > SHORT) {
      return scores;
    }
    double weight = pointsBack(heard) ? 4 : 2;
    return scores.stream()
        .map(score -> new SubjectScore(score.subject(), leaning(score, weight)))
        .sorted((a, b) -> Double.compare(b.probability(), a.probability()))
        .toList();
  }

  private double leaning(SubjectScore score, double weight) {
    boolean bot = score.subject().name().startsWith("bot-");
    double odds = holds(score) ? weight : bot ? 1 / weight : 1;
    double p = score.probability();
    return odds * p / (1 - p + odds * p);
  }

  private static boolean pointsBack(Heard heard) {
    return heard.shows(Signal.POINTS_BACK)
        || heard.shows(Signal.FOLLOW_UP)
        || heard.shows(Signal.CORRECT);
  }

  /**
   * What a short message means by leaning on the matter alone, when its own subject is not sure.
   */
  Optional<Meaning> meaning(Heard heard, SubjectScore best) {
    boolean saysNothing = best.subject().equals(Subject.REMARK);
    boolean leanable = saysNothing || heard.words() <= SHORT;
    if (topic.isEmpty() || !leanable || heard.shows(Signal.SERVICE_BY_NAME)) {
      return Optional.empty();
    }
    boolean asksWhere = holds(best) && heard.wantsServices();
    boolean ownSubject =
        best.probability() >= SURE
            && !saysNothing
            && (asksWhere || !isPlaceOrPerson(best))
            && !isOnlyPlace(heard, best);
    boolean corrects = heard.shows(Signal.CORRECT) && heard.told().isAnything();
    if (corrects && (best.probability() < LEAVES || saysNothing)) {
      return Optional.of(new Meaning.Telling());
    }
    if (heard.told().municipality().isPresent() && !ownSubject) {
      return Optional.of(
          heard.wantsServices()
              ? new Meaning.About(wanted(topic.get()), SAME_AGAIN, true, List.of())
              : new Meaning.Telling());
    }
    double sure = best.subject().isAside() ? LEAVES : SURE;
    boolean unsure = saysNothing || best.probability() < sure;
    if (unsure && Subject.of(topic.get()).isDanger()) {
      // who was in danger a moment ago and says nothing that we are sure of still is
      return Optional.of(new Meaning.Danger(topic.get(), SAME_AGAIN));
    }
    if (saysNothing && heard.told().isAnything()) {
      return Optional.of(new Meaning.Telling());
    }
    if (pointsBack(heard) && isUnspoken(best)) {
      return Optional.of(
          new Meaning.About(topic.get(), SAME_AGAIN, heard.wantsServices(), List.of(best)));
    }
    boolean hardly = best.probability() < SURE && !best.subject().isAside();
    boolean leans = pointsBack(heard) && (saysNothing || hardly);
    if (!leans || (holds(best) && best.probability() >= LIKELY)) {
      return Optional.empty();
    }
    return Optional.of(
        new Meaning.About(topic.get(), SAME_AGAIN, heard.wantsServices(), List.of(best)));
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

  /** "What does it cost?" is about Ohjaamo only where Ohjaamo was spoken of. */
  private boolean isUnspoken(SubjectScore best) {
    boolean ohjaamo = best.subject().name().startsWith("ohjaamo-");
    boolean likeIt = best.probability() < SURE && isLikeOhjaamo(best.subject().topic());
    return (ohjaamo || likeIt) && !isLikeOhjaamo(topic);
  }

  private static boolean isLikeOhjaamo(Optional<TopicId> subject) {
    return subject
        .map(TopicId::family)
        .filter(f -> f.equals("ohjaamo") || f.equals("youth") || f.equals("guidance"))
        .isPresent();
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
