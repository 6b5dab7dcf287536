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

  /** Who tells a place or an age, or points back, may use so many words that are of no subject. */
  private static final int LONG = 14;

  /** The topic itself need not be more likely than this, beside what is likeliest. */
  private static final double AS_LIKELY = 0.08;

  /**
   * From this probability on, so short a message or a correction with a place has left the matter.
   */
  private static final double LEAVES = 0.8;

  /** Words that are of no subject are never surely what is not ours. */
  private static final double ALWAYS = 1.1;

  private static final int FEW = 5;

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

  /** From here on, who speaks of feeling low after another danger means that. */
  private static final double SURELY_LOW = 0.9;

  private static final TopicId FIND = new TopicId("ohjaamo-find");
  private static final TopicId HOURS = new TopicId("ohjaamo-hours");
  private static final TopicId SUICIDE = new TopicId("crisis-suicide");
  private static final TopicId LOW = new TopicId("life-mental-health");

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

  /** Whether a subject belongs to the same matter. */
  boolean holds(SubjectScore score) {
    return topic.isPresent()
        && score
            .subject()
            .topic()
            .filter(t -> t.family().equals(topic.get().family()) || next.contains(t))
            .isPresent();
  }

  private static boolean pointsBack(Heard heard) {
    return heard.shows(Signal.POINTS_BACK)
        || heard.shows(Signal.FOLLOW_UP)
        || heard.shows(Signal.CORRECT);
  }

  /**
   * What a message means by leaning on the matter alone, when its own subject is not sure.
   *
   * @param scores of subjects, best first, at least one
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
    if ((leans || !heard.told().isAnything()) && isStillDanger(heard, best)) {
      return Optional.of(new Meaning.Danger(topic.get(), SAME_AGAIN));
    }
    if (!leans) {
      return Optional.empty();
    }
    if (saysNothing && heard.told().isAnything()) {
      return Optional.of(new Meaning.Telling());
    }
    if (Subject.of(topic.get()).isDanger()) {
      return Optional.empty();
    }
    return best.subject().equals(Subject.of(topic.get())) && heard.wantsServices()
        ? Optional.of(again(heard, scores))
        : Optional.empty();
  }

  /** A place or a correction with nothing beside it that is surely a subject of its own. */
  private Optional<Meaning> facts(Heard heard, SubjectScore best) {
    boolean saysNothing = best.subject().equals(Subject.REMARK);
    boolean corrects = heard.shows(Signal.CORRECT) && heard.told().isAnything();
    if (corrects && (best.probability() < LEAVES || saysNothing)) {
      return Optional.of(new Meaning.Telling());
    }
    boolean finds = best.subject().equals(Subject.of(FIND)) && best.probability() >= LEAVES;
    boolean asksWhere = holds(best) && (heard.wantsServices() || finds);
    boolean ownSubject =
        best.probability() >= SURE
            && !saysNothing
            && (asksWhere || !isPlaceOrPerson(best))
            && !isOnlyPlace(heard, best);
    if (heard.told().municipality().isEmpty() || ownSubject) {
      return Optional.empty();
    }
    return Optional.of(
        heard.wantsServices()
            ? new Meaning.About(wanted(topic.get()), SAME_AGAIN, true, List.of())
            : new Meaning.Telling());
  }

  /** The matter again; where it is, for whoever asks that. */
  private Meaning again(Heard heard, List<SubjectScore> scores) {
    boolean where = heard.wantsServices();
    return new Meaning.About(
        where ? wanted(topic.get()) : topic.get(),
        scores.getFirst().probability(),
        where,
        scores.subList(1, scores.size()).stream().filter(s -> !s.subject().isAside()).toList());
  }

  /**
   * Who was in danger a moment ago still is, unless they say what we are sure of, or go back to
   * what they had asked before it. Feeling low is no other subject.
   */
  private boolean isStillDanger(Heard heard, SubjectScore best) {
    if (!Subject.of(topic.get()).isDanger()) {
      return false;
    }
    boolean low = best.subject().topic().filter(LOW::equals).isPresent();
    if (low && heard.words() <= LONG) {
      return topic.get().equals(SUICIDE) || best.probability() < SURELY_LOW;
    }
    boolean goesBack =
        (heard.shows(Signal.PATH_BACK) || heard.shows(Signal.PATH_GO_ON))
            && !best.subject().isAside();
    if (!goesBack && isUnspoken(heard, best.subject()) && heard.words() <= LONG) {
      return true; // "does he see on the phone bill that I called"
    }
    boolean few = best.subject().isAside() || heard.words() <= FEW;
    double leaves = goesBack ? LIKELY : few ? LEAVES : SURE;
    boolean unsure =
        best.subject().equals(Subject.REMARK)
            || heard.shows(Signal.DONT_KNOW)
            || best.probability() < leaves;
    return unsure && heard.words() <= SHORT;
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
    return facts && unsure || saysLittle ? LONG : SHORT;
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
  static boolean isUnspoken(Heard heard, Subject subject) {
    Optional<TopicId> matter = heard.situation().matter();
    return matter.isPresent()
        && subject.name().startsWith("ohjaamo-")
        && !heard.shows(Signal.SERVICE_BY_NAME)
        && !isLikeOhjaamo(matter);
  }

  private boolean isUnspoken(Heard heard, SubjectScore best) {
    boolean likeIt = best.probability() < SURE && isLikeOhjaamo(best.subject().topic());
    return isUnspoken(heard, best.subject()) || likeIt && !isLikeOhjaamo(topic);
  }

  /** Whoever was shown services may ask when they are open, Ohjaamo or not. */
  private static boolean asksWhenOpen(Heard heard, SubjectScore best) {
    return heard.situation().wantsServices() && best.subject().equals(Subject.of(HOURS));
  }

  private static boolean isLikeOhjaamo(Optional<TopicId> subject) {
    return subject
        .map(TopicId::family)
        .filter(f -> f.equals("ohjaamo") || f.equals("guidance"))
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
