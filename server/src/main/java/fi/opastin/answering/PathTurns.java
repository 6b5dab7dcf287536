package fi.opastin.answering;

import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Handling;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.PathSlot;
import fi.opastin.knowledge.PathStep;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.paths.PathMove;
import fi.opastin.paths.Walk;
import fi.opastin.paths.Walker;
import fi.opastin.understanding.ChoiceId;
import fi.opastin.understanding.Meaning;
import fi.opastin.understanding.Person;
import fi.opastin.understanding.Question;
import fi.opastin.understanding.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is done on a guided path. Pure; the time of the turn is part of it. */
record PathTurns(Situation situation, Knowledge knowledge, Instant now) {

  /** After so many turns about something else the path is no longer offered. */
  private static final int LONGEST_AWAY = 3;

  private static final int MANY_CHOICES = 5;

  private static final Outcome.PathAsked.Before NOTHING = Outcome.PathAsked.Before.NOTHING;
  private static final Outcome.PathAsked.Before PLACE_UNKNOWN =
      Outcome.PathAsked.Before.PLACE_UNKNOWN;
  private static final Outcome.PathAsked.Before LANGUAGE_CHANGED =
      Outcome.PathAsked.Before.LANGUAGE_CHANGED;

  /** The turn that a meaning makes on a path; empty where it is about something else. */
  Optional<Turn> turn(Meaning meaning) {
    return switch (meaning) {
      case Meaning.OnPath(PathMove.Begin(PathId id)) -> knowledge.path(id).map(this::begin);
      case Meaning.OnPath(PathMove.Take take) -> knowledge.path(take.path()).map(p -> on(p, take));
      case Meaning.OnPath(PathMove.Steer steer) when steer != PathMove.Steer.STOP ->
          walked().map(path -> steered(path, steer));
      case Meaning.Telling _ when asks() -> walked().map(this::told);
      case Meaning.Refusal _ when asks() -> walked().map(p -> skip(p, NOTHING));
      case Meaning.PlaceUnknown _ when asks() -> walked().map(p -> skip(p, PLACE_UNKNOWN));
      case Meaning.LanguageWish _ when situation.isOnPath() ->
          walked().map(path -> show(path, walk(), LANGUAGE_CHANGED));
      case Meaning.Silence _ when situation.isOnPath() ->
          walked().map(path -> show(path, walk(), NOTHING));
      case Meaning.OnPath _,
          Meaning.Telling _,
          Meaning.Refusal _,
          Meaning.PlaceUnknown _,
          Meaning.LanguageWish _,
          Meaning.Silence _,
          Meaning.Danger _,
          Meaning.About _,
          Meaning.Both _,
          Meaning.Unclear _,
          Meaning.WillTellPlace _,
          Meaning.StartOver _,
          Meaning.NotUnderstood _ ->
          Optional.empty();
    };
  }

  /** A turn about something else: the path is left, and may be gone on with for a while. */
  Turn leaving(Turn turn) {
    Optional<GuidedPath> path = walked();
    if (path.isEmpty() || turn.next().walk().isEmpty()) {
      return turn;
    }
    boolean asks = path.get().question(walk().at()).isPresent();
    boolean soon = walk().away() < LONGEST_AWAY;
    if (!asks || !soon) {
      return new Turn(turn.outcome(), turn.next().walking(Optional.empty()));
    }
    boolean stays = turn.outcome() instanceof Outcome.FellBack && walk().isAtHand();
    Walk next = stays ? walk() : walk().left();
    if (turn.outcome() instanceof Outcome.CrisisShown) {
      return new Turn(turn.outcome(), turn.next().walking(Optional.of(next)));
    }
    List<ChoiceId> offered = new ArrayList<>(turn.next().offered());
    offered.add(new ChoiceId.OfPath(PathMove.Steer.GO_ON));
    return new Turn(turn.outcome(), turn.next().walking(Optional.of(next)).offering(offered));
  }

  private Walk walk() {
    return situation.walk().orElseThrow();
  }

  /** The path that is walked, where this release has it and the step. */
  private Optional<GuidedPath> walked() {
    return situation
        .walk()
        .flatMap(
            walk ->
                knowledge.path(walk.path()).filter(path -> path.steps().containsKey(walk.at())));
  }

  private boolean asks() {
    return situation.isOnPath() && walked().flatMap(p -> p.question(walk().at())).isPresent();
  }

  private Turn begin(GuidedPath path) {
    if (path.exercise().isPresent()) {
      List<ChoiceId> choices = List.of(new ChoiceId.OfTopic(path.topic()));
      Situation next =
          situation.walking(Optional.empty()).after(Optional.of(path.topic()), false, choices);
      return new Turn(new Outcome.PathOpened(path, choices), next);
    }
    Walk walk = new Walker(path).begin(PathFacts.known(situation));
    return show(path, walk, Outcome.PathAsked.Before.INTRO);
  }

  private Turn on(GuidedPath path, PathMove.Take take) {
    Walker walker = new Walker(path);
    PathFacts facts = new PathFacts(walker, knowledge);
    Optional<Walk> current = situation.walk().filter(walk -> walk.path().equals(path.id()));
    Optional<Walk> here = current.map(walk -> walker.backTo(walk, take.step()));
    boolean wasAsked = here.filter(walk -> walk.at().equals(take.step())).isPresent();
    Situation before =
        wasAsked ? facts.without(current.get().since(take.step()), situation) : situation;
    Walk from = wasAsked ? here.get() : walker.at(path.question(take.step()).orElseThrow());
    Situation then = facts.with(new Walk.Taken(take.step(), take.answer()), before);
    Walk next = walker.take(from, take.answer(), PathFacts.known(then));
    return new PathTurns(then, knowledge, now).show(path, next, NOTHING);
  }

  private Turn steered(GuidedPath path, PathMove.Steer steer) {
    Walker walker = new Walker(path);
    return switch (steer) {
      case BACK -> {
        Walk back = walker.back(walk());
        Situation then =
            new PathFacts(walker, knowledge).without(walk().since(back.at()), situation);
        yield new PathTurns(then, knowledge, now).show(path, back, NOTHING);
      }
      case SKIP -> skip(path, NOTHING);
      case GO_ON, STOP -> told(path);
    };
  }

  /** Facts were told, here or while the path was left. */
  private Turn told(GuidedPath path) {
    return show(path, new Walker(path).goOn(walk().resumed(), PathFacts.known(situation)), NOTHING);
  }

  private Turn skip(GuidedPath path, Outcome.PathAsked.Before before) {
    Optional<PathStep.Question> question = path.question(walk().at());
    if (question.isEmpty()) {
      return show(path, walk().resumed(), before);
    }
    Walker walker = new Walker(path);
    Walk.Taken skipped = new Walk.Taken(question.get().id(), Walk.SKIP);
    Situation then = new PathFacts(walker, knowledge).with(skipped, situation);
    Walk next = walker.take(walk(), Walk.SKIP, PathFacts.known(then));
    return new PathTurns(then, knowledge, now).show(path, next, before);
  }

  /** Where the walk has come to: a question, or an end. */
  private Turn show(GuidedPath path, Walk walk, Outcome.PathAsked.Before before) {
    return switch (path.steps().get(walk.at())) {
      case PathStep.Question question -> ask(path, question, walk, before);
      case PathStep.End end -> end(path, end, walk);
    };
  }

  private Turn ask(
      GuidedPath path, PathStep.Question question, Walk walk, Outcome.PathAsked.Before before) {
    List<ChoiceId> choices = new ArrayList<>();
    question
        .choices()
        .forEach(c -> choices.add(choice(new PathMove.Take(path.id(), question.id(), c.id()))));
    choices.add(choice(new PathMove.Take(path.id(), question.id(), Walk.SKIP)));
    if (!walk.trail().isEmpty()) {
      choices.add(choice(PathMove.Steer.BACK));
    }
    choices.add(choice(PathMove.Steer.STOP));
    Situation next =
        situation.walking(Optional.of(walk)).after(Optional.of(path.topic()), false, choices);
    boolean place = question.slot().filter(PathSlot.MUNICIPALITY::equals).isPresent();
    return new Turn(
        new Outcome.PathAsked(path, question, before, choices),
        place ? next.asking(Question.PLACE) : next);
  }

  private Turn end(GuidedPath path, PathStep.End end, Walk walk) {
    Optional<Topic> topic = knowledge.topic(end.topic());
    Person person = situation.person();
    Optional<Answer> answer =
        knowledge.answerFor(end.topic(), person.audiences(), person.age(), person.municipality());
    if (topic.filter(t -> t.handling() == Handling.CRISIS).isPresent() && answer.isPresent()) {
      return new Turn(
          new Outcome.CrisisShown(end.topic(), answer.get()),
          situation.walking(Optional.empty()).after(Optional.of(end.topic()), false, List.of()));
    }
    if (topic.filter(Topic::isOff).isPresent()) {
      return OffTurn.of(
          topic.get(), List.of(), situation.walking(Optional.empty()), knowledge, now);
    }
    Optional<Answer> shown = answer.filter(a -> end.showsAnswer());
    int limit = shown.isPresent() ? Services.BESIDE : Services.HEART;
    List<ServiceHit> services = services(path, end, walk, limit);
    List<ChoiceId> choices = new ArrayList<>();
    boolean near = services.stream().anyMatch(hit -> hit.service().type().isLocal());
    if (near && person.municipality().isEmpty()) {
      choices.add(ChoiceId.Steer.TELL_PLACE);
    }
    choices.addAll(choices(end.paths(), knowledge));
    next(end, shown).stream()
        .filter(t -> choices.size() < MANY_CHOICES)
        .forEach(t -> choices.add(new ChoiceId.OfTopic(t)));
    choices.add(choice(PathMove.Steer.BACK));
    Situation next =
        situation
            .walking(Optional.of(walk.left()))
            .after(Optional.of(end.topic()), shown.isEmpty(), choices);
    return new Turn(new Outcome.PathEnded(path, end, shown, services, choices), next);
  }

  private static List<TopicId> next(PathStep.End end, Optional<Answer> shown) {
    List<TopicId> next = new ArrayList<>(end.next());
    if (shown.isEmpty()) {
      next.addFirst(end.topic());
    } else if (next.isEmpty()) {
      next.addAll(shown.get().next());
    }
    return next.stream().distinct().toList();
  }

  /** Services for the person, or for whoever answered as they did. */
  private List<ServiceHit> services(GuidedPath path, PathStep.End end, Walk walk, int limit) {
    Person person = situation.person();
    OptionalInt age = person.age().isPresent() ? person.age() : new Walker(path).age(walk.trail());
    return Services.find(
        end.services().isEmpty()
            ? knowledge.topic(end.topic()).map(Topic::services).orElse(List.of())
            : end.services(),
        new Person(person.municipality(), age, person.situations()),
        situation.language(),
        false,
        limit,
        knowledge,
        now);
  }

  /** Those of some paths that are walked in the chat; the others show themselves as pages. */
  static List<ChoiceId> choices(List<PathId> paths, Knowledge knowledge) {
    List<ChoiceId> choices = new ArrayList<>();
    paths.stream()
        .flatMap(id -> knowledge.path(id).stream())
        .filter(path -> path.exercise().isEmpty())
        .forEach(path -> choices.add(choice(new PathMove.Begin(path.id()))));
    return choices;
  }

  private static ChoiceId choice(PathMove move) {
    return new ChoiceId.OfPath(move);
  }
}
