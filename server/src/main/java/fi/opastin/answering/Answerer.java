package fi.opastin.answering;

import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.Handling;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.understanding.ChoiceId;
import fi.opastin.understanding.Interpretation;
import fi.opastin.understanding.Meaning;
import fi.opastin.understanding.Person;
import fi.opastin.understanding.Question;
import fi.opastin.understanding.Situation;
import fi.opastin.understanding.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what to do about a meaning. Pure: the same interpretation, situation, knowledge and time
 * give the same turn. Stateless, safe to share.
 */
public final class Answerer {

  private static final TopicId FIND = new TopicId("ohjaamo-find");
  private static final int STARTERS = 4;
  private static final double LIKELY = 0.25;

  /** Decides the turn. */
  public Turn decide(
      Interpretation interpretation, Situation situation, Knowledge knowledge, Instant now) {
    Situation told =
        situation
            .in(interpretation.replyIn(), interpretation.languageChosen())
            .of(situation.person().with(interpretation.told()))
            .on(when(interpretation, situation));
    return new Decision(situation, told, interpretation.byName(), knowledge, now)
        .on(interpretation.meaning());
  }

  /** The time that is asked about; one that was asked about before holds for the same matter. */
  private static Optional<When> when(Interpretation interpretation, Situation before) {
    boolean sameMatter =
        switch (interpretation.meaning()) {
          case Meaning.About about -> before.topic().equals(Optional.of(about.topic()));
          case Meaning.Telling _,
              Meaning.Refusal _,
              Meaning.WillTellPlace _,
              Meaning.PlaceUnknown _,
              Meaning.OnPath _,
              Meaning.LanguageWish _,
              Meaning.Silence _ ->
              true;
          case Meaning.Danger _,
              Meaning.Both _,
              Meaning.Unclear _,
              Meaning.StartOver _,
              Meaning.NotUnderstood _ ->
              false;
        };
    return interpretation.when().or(() -> sameMatter ? before.when() : Optional.empty());
  }

  /**
   * One decision, with what it looks at.
   *
   * @param before what was known when the last reply was made
   * @param situation what is known now
   */
  private record Decision(
      Situation before, Situation situation, boolean byName, Knowledge knowledge, Instant now) {

    Turn on(Meaning meaning) {
      PathTurns paths = new PathTurns(situation, knowledge, now);
      return paths.turn(meaning).orElseGet(() -> paths.leaving(besidePaths(meaning)));
    }

    private Turn besidePaths(Meaning meaning) {
      return switch (meaning) {
        case Meaning.Danger danger -> crisis(danger.topic());
        case Meaning.About about -> about(about.topic(), about.wantsServices());
        case Meaning.Both both -> both(both.first(), both.second());
        case Meaning.Unclear unclear ->
            inDanger().map(this::crisis).orElseGet(() -> clarify(unclear.candidates()));
        case Meaning.Telling _ -> telling();
        case Meaning.Refusal _ ->
            inDanger().map(this::crisis).orElseGet(() -> refusal(Outcome.Preface.NATIONWIDE));
        case Meaning.PlaceUnknown _ ->
            inDanger().map(this::crisis).orElseGet(() -> refusal(Outcome.Preface.PLACE_UNKNOWN));
        case Meaning.WillTellPlace _ ->
            inDanger().map(this::crisis).orElseGet(() -> ask(situation.topic().orElse(FIND)));
        case Meaning.OnPath _ -> stopped();
        case Meaning.StartOver _ -> startOver();
        case Meaning.LanguageWish _ -> again(Outcome.Smalltalked.Before.LANGUAGE_CHANGED);
        case Meaning.Silence _ ->
            situation.turns() == 0
                ? smalltalk(TopicId.GREETING, Outcome.Smalltalked.Before.NOTHING)
                : again(Outcome.Smalltalked.Before.NOTHING);
        case Meaning.NotUnderstood not ->
            inDanger().map(this::crisis).orElseGet(() -> notUnderstood(not));
      };
    }

    private Turn about(TopicId id, boolean wantsServices) {
      Topic topic = topic(id);
      if (topic.isOff()) {
        return off(topic, List.of());
      }
      return switch (topic.handling()) {
        case CRISIS -> crisis(id);
        case SMALLTALK -> smalltalk(id, Outcome.Smalltalked.Before.NOTHING);
        case HANDOFF -> handOff(false);
        case SERVICES -> services(topic);
        case ANSWER ->
            wantsServices && Services.someAreLocal(topic) ? services(topic) : answer(topic);
      };
    }

    /** The danger of the turn before: whoever is not understood after it sees the lines again. */
    private Optional<TopicId> inDanger() {
      return situation.topic().filter(topic -> topic(topic).handling() == Handling.CRISIS);
    }

    private Turn crisis(TopicId id) {
      Answer answer = answerTo(id).orElseThrow();
      return new Turn(new Outcome.CrisisShown(id, answer), next(Optional.of(id), false, List.of()));
    }

    private Turn answer(Topic topic) {
      Optional<Answer> answer = answerTo(topic.id());
      if (answer.isEmpty()) {
        return topic.services().isEmpty() ? handOff(true) : services(topic);
      }
      List<ChoiceId> choices = placeChoice(topic);
      choices.addAll(choices(answer.get()));
      Outcome outcome =
          new Outcome.Answered(topic.id(), List.of(answer.get()), false, beside(topic), choices);
      return new Turn(outcome, next(Optional.of(topic.id()), false, choices));
    }

    /** What editors say instead of a topic that they switched off, and who helps meanwhile. */
    private Turn off(Topic topic, List<ChoiceId> choices) {
      return OffTurn.of(topic, choices, situation, knowledge, now);
    }

    private boolean isOn(TopicId id) {
      return !knowledge.isOff(id);
    }

    private boolean isOn(SubjectScore score) {
      return score.subject().topic().map(this::isOn).orElse(true);
    }

    private Turn both(TopicId first, TopicId second) {
      if (!isOn(first)) {
        return off(topic(first), isOn(second) ? topicChoices(List.of(second)) : List.of());
      }
      if (!isOn(second)) {
        return off(topic(second), topicChoices(List.of(first)));
      }
      List<Answer> answers = new ArrayList<>();
      answerTo(first).ifPresent(answers::add);
      answerTo(second).ifPresent(answers::add);
      if (answers.size() < 2) {
        return about(first, false);
      }
      List<ChoiceId> choices = placeChoice(topic(first));
      choices.addAll(topicChoices(answers.getFirst().next()).stream().limit(2).toList());
      Outcome outcome = new Outcome.Answered(first, answers, false, beside(topic(first)), choices);
      return new Turn(outcome, next(Optional.of(first), false, choices));
    }

    /**
     * Services beside an answer: near the person where the place is known, else those for
     * everybody.
     */
    private List<ServiceHit> beside(Topic topic) {
      boolean useful = situation.person().municipality().isPresent() || !Services.areLocal(topic);
      int limit = useful ? Services.BESIDE : 1;
      return Services.find(
          topic, situation.person(), situation.language(), byName, limit, knowledge, now);
    }

    private Turn services(Topic topic) {
      if (topic.isOff()) {
        return off(topic, List.of());
      }
      boolean placeMatters = Services.areLocal(topic);
      boolean placeKnown = situation.person().municipality().isPresent();
      if (placeMatters && !placeKnown && !situation.asked().contains(Question.PLACE)) {
        return ask(topic.id());
      }
      return showServices(
          topic, placeKnown ? Outcome.Preface.IN_PLACE : Outcome.Preface.NATIONWIDE);
    }

    private Turn showServices(Topic topic, Outcome.Preface preface) {
      List<ServiceHit> hits =
          Services.find(
              topic,
              situation.person(),
              situation.language(),
              byName,
              Services.HEART,
              knowledge,
              now);
      Optional<Answer> answer = answerTo(topic.id());
      if (hits.isEmpty()) {
        return answer.isPresent() ? answer(topic) : handOff(true);
      }
      List<ChoiceId> choices = new ArrayList<>();
      answer.ifPresent(a -> choices.addAll(choices(a)));
      boolean says = topic.handling() == Handling.ANSWER || preface != Outcome.Preface.IN_PLACE;
      Outcome outcome =
          new Outcome.ServicesShown(
              topic.id(),
              preface,
              answer.filter(_ -> says),
              answer.filter(a -> isShown(topic, a)).isPresent(),
              hits,
              situation.when(),
              choices);
      return new Turn(outcome, next(Optional.of(topic.id()), true, choices));
    }

    private Turn ask(TopicId topic) {
      if (!isOn(topic)) {
        return off(topic(topic), List.of());
      }
      List<ChoiceId> choices = List.of(ChoiceId.Steer.SKIP_PLACE);
      Situation next = next(Optional.of(topic), true, choices);
      return new Turn(new Outcome.Asked(topic, choices), next.asking(Question.PLACE));
    }

    private Turn clarify(List<SubjectScore> meant) {
      List<SubjectScore> candidates = meant.stream().filter(this::isOn).toList();
      if (candidates.isEmpty()) {
        return about(meant.getFirst().subject().topic().orElseThrow(), false);
      }
      List<ChoiceId> choices = new ArrayList<>();
      candidates.forEach(
          c -> c.subject().topic().ifPresent(t -> choices.add(new ChoiceId.OfTopic(t))));
      choices.add(ChoiceId.Steer.NONE);
      // who goes on with facts instead of choosing is taken to mean the likeliest
      Optional<TopicId> likeliest =
          candidates.stream()
              .filter(c -> c.probability() >= LIKELY)
              .findFirst()
              .flatMap(c -> c.subject().topic())
              .or(situation::topic);
      return new Turn(new Outcome.Clarified(choices, false), next(likeliest, false, choices));
    }

    /** Facts only: the reply before is made again for what now holds. */
    private Turn telling() {
      Optional<Topic> before =
          situation.matter().map(this::forAge).map(this::topic).filter(t -> !isTalk(t));
      boolean same = before.map(Topic::id).equals(situation.matter());
      boolean placeKnown = situation.person().municipality().isPresent();
      if (before.isPresent()) {
        boolean asked = situation.pending().isPresent() || situation.wantsServices();
        boolean services = !before.get().services().isEmpty() && asked;
        if (services && before.get().handling() != Handling.CRISIS) {
          return services(before.get());
        }
        return Optional.of(before.get())
            .filter(_ -> same)
            .flatMap(this::sameAnswer)
            .orElseGet(() -> about(before.get().id(), false));
      }
      if (placeKnown) {
        return services(topic(FIND));
      }
      List<ChoiceId> choices = starters();
      return new Turn(new Outcome.Clarified(choices, true), next(Optional.empty(), false, choices));
    }

    /** What was asked about, for somebody of the age that is now known. */
    private TopicId forAge(TopicId id) {
      Person person = situation.person();
      return person.age().isEmpty() || person.speaksForAnother()
          ? id
          : knowledge.forAge(id, person.age().getAsInt());
    }

    /** The services for what is now known, when the text would be the one that was shown before. */
    private Optional<Turn> sameAnswer(Topic topic) {
      Optional<Answer> now = answerTo(topic.id());
      boolean shown = now.filter(answer -> isShown(topic, answer)).isPresent();
      List<ServiceHit> hits = shown ? beside(topic) : List.of();
      if (topic.handling() != Handling.ANSWER || hits.isEmpty()) {
        return Optional.empty();
      }
      List<ChoiceId> choices = placeChoice(topic);
      choices.addAll(choices(now.get()));
      return Optional.of(
          new Turn(
              new Outcome.Answered(topic.id(), List.of(now.get()), true, hits, choices),
              next(Optional.of(topic.id()), false, choices)));
    }

    /**
     * Whether this very answer stands above in the conversation, in this language. Who was asked
     * something, or what they mean, has not been answered yet.
     */
    private boolean isShown(Topic topic, Answer answer) {
      return before.matter().filter(topic.id()::equals).isPresent()
          && before.pending().isEmpty()
          && !before.offered().contains(ChoiceId.Steer.NONE)
          && before.language() == situation.language()
          && answerTo(topic.id(), before.person()).filter(answer::equals).isPresent();
    }

    private static boolean isTalk(Topic topic) {
      return topic.handling() == Handling.SMALLTALK || topic.id().family().equals("bot");
    }

    private Turn refusal(Outcome.Preface preface) {
      Topic topic = topic(situation.topic().orElse(FIND));
      return topic.services().isEmpty() || topic.isOff()
          ? about(topic.id(), false)
          : showServices(topic, preface);
    }

    private Turn startOver() {
      Situation fresh = Situation.beginning(situation.language(), situation.languageChosen());
      return new Decision(fresh, fresh, false, knowledge, now)
          .smalltalk(TopicId.HELP, Outcome.Smalltalked.Before.STARTED_OVER);
    }

    /** A path is given up, or is none of this release. */
    private Turn stopped() {
      Situation free = situation.walking(Optional.empty());
      return new Decision(before, free, byName, knowledge, now)
          .smalltalk(TopicId.HELP, Outcome.Smalltalked.Before.PATH_STOPPED);
    }

    /** The last reply again, in what is now the language. */
    private Turn again(Outcome.Smalltalked.Before before) {
      if (situation.topic().isEmpty()) {
        return smalltalk(TopicId.GREETING, before);
      }
      TopicId topic = situation.topic().get();
      if (situation.pending().isPresent()) {
        return ask(topic);
      }
      Situation nothing = Situation.beginning(situation.language(), situation.languageChosen());
      return new Decision(nothing, situation, byName, knowledge, now)
          .about(topic, situation.wantsServices());
    }

    private Turn smalltalk(TopicId id, Outcome.Smalltalked.Before before) {
      Optional<Answer> answer = answerTo(id).or(() -> answerTo(TopicId.HELP));
      if (answer.isEmpty()) {
        return handOff(true);
      }
      List<ChoiceId> choices =
          id.equals(TopicId.GREETING) || id.equals(TopicId.HELP)
              ? starters()
              : topicChoices(answer.get().next());
      choices.addAll(pathChoices(answer.get()));
      // thanks and greetings in the middle leave the matter at hand as it was
      Optional<TopicId> topic = situation.topic().isPresent() ? situation.topic() : Optional.of(id);
      return new Turn(
          new Outcome.Smalltalked(id, answer.get(), before, choices),
          next(topic, situation.wantsServices(), choices));
    }

    private Turn handOff(boolean afterMisses) {
      List<ServiceHit> hits =
          Services.find(
              topic(TopicId.HUMAN),
              situation.person(),
              situation.language(),
              false,
              Services.BESIDE,
              knowledge,
              now);
      Optional<Answer> answer = afterMisses ? Optional.empty() : answerTo(TopicId.HUMAN);
      return new Turn(
          new Outcome.HandedOff(afterMisses, answer, hits, inDanger()),
          next(Optional.of(TopicId.HUMAN), true, List.of()));
    }

    private Turn notUnderstood(Meaning.NotUnderstood not) {
      boolean counts = not.kind() != Meaning.NotUnderstood.Kind.INSULT;
      if (situation.misses() > 0) {
        return handOff(true);
      }
      List<ChoiceId> choices = new ArrayList<>();
      if (not.kind() == Meaning.NotUnderstood.Kind.UNKNOWN) {
        not.nearest().stream()
            .filter(this::isOn)
            .forEach(n -> n.subject().topic().ifPresent(t -> choices.add(new ChoiceId.OfTopic(t))));
      }
      starters().stream()
          .filter(s -> !choices.contains(s))
          .limit(STARTERS - choices.size())
          .forEach(choices::add);
      ChoiceId human = new ChoiceId.OfTopic(TopicId.HUMAN);
      if (!choices.contains(human)) {
        choices.add(human);
      }
      Situation next = next(situation.topic(), false, choices);
      return new Turn(
          new Outcome.FellBack(not.kind(), choices),
          next.missed(situation.misses() + (counts ? 1 : 0)));
    }

    private List<ChoiceId> starters() {
      LocalDate day = now.atZone(OpeningHours.ZONE).toLocalDate();
      return new ArrayList<>(
          knowledge.starters(day, STARTERS).stream()
              .map(t -> (ChoiceId) new ChoiceId.OfTopic(t.id()))
              .toList());
    }

    private static List<ChoiceId> topicChoices(List<TopicId> topics) {
      return new ArrayList<>(topics.stream().map(t -> (ChoiceId) new ChoiceId.OfTopic(t)).toList());
    }

    /** What an answer leads to: paths first, since a question may be better than an answer. */
    private List<ChoiceId> choices(Answer answer) {
      List<ChoiceId> choices = pathChoices(answer);
      choices.addAll(topicChoices(answer.next()));
      return choices;
    }

    private List<ChoiceId> pathChoices(Answer answer) {
      return PathTurns.choices(answer.paths(), knowledge);
    }

    private List<ChoiceId> placeChoice(Topic topic) {
      boolean offer = Services.someAreLocal(topic) && situation.person().municipality().isEmpty();
      return new ArrayList<>(offer ? List.of(ChoiceId.Steer.TELL_PLACE) : List.of());
    }

    private Topic topic(TopicId id) {
      return knowledge.topic(id).or(() -> knowledge.topic(TopicId.HELP)).orElseThrow();
    }

    private Optional<Answer> answerTo(TopicId topic) {
      return answerTo(topic, situation.person());
    }

    private Optional<Answer> answerTo(TopicId topic, Person person) {
      return knowledge.answerFor(topic, person.audiences(), person.age(), person.municipality());
    }

    private Situation next(Optional<TopicId> topic, boolean wantsServices, List<ChoiceId> offered) {
      return situation.after(topic, wantsServices, offered);
    }
  }
}
