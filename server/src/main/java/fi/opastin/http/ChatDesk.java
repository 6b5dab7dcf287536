package fi.opastin.http;

import fi.opastin.conversation.ChatReply;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PathStep;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.partners.Admission;
import fi.opastin.partners.Partner;
import fi.opastin.partners.PartnerGate;
import fi.opastin.paths.PathMove;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets a chat call in and takes its turn, whether it came as JSON or from a form. A message in a
 * crisis is never turned away for rate or load, nor while the chat is switched off; every other
 * that is gets told who helps in danger. Safe to share.
 */
final class ChatDesk {

  /** How likely a message is in the language of what was before it. */
  private static final double LIKELY_THE_SAME = 0.7;

  private final Backend backend;
  private final Door door;

  ChatDesk(Backend backend, Door door) {
    this.backend = backend;
    this.door = door;
  }

  /** A turn that was taken, with the site on which it was. */
  record Taken(Partner partner, ChatReply reply) {}

  /** The reply to a call at a moment; ends with a problem where it is refused. */
  Taken take(ChatCall call, PartnerGate.Caller caller, Instant now) {
    Knowledge knowledge = backend.knowledge().get();
    return switch (door.gate().admit(caller, () -> isUrgent(call, knowledge))) {
      case Admission.Admitted(Partner partner) -> new Taken(partner, take(call, partner, now));
      case Admission.SwitchedOff off ->
          new Taken(
              off.partner(),
              Optional.of(take(call, off.partner(), now))
                  .filter(ChatDesk::meetsDanger)
                  .orElseThrow(
                      () -> Refusals.ofChat(off, call.language(), knowledge).toException()));
      case Admission.Refused refused ->
          throw Refusals.ofChat(refused, language(call, knowledge), knowledge).toException();
    };
  }

  /** Notes a turn, once its reply was sent. */
  void note(ChatCall call, Taken taken, Instant now, long nanos) {
    ChatReply reply = taken.reply();
    door.meters().turn(reply.reply().outcome(), reply.reply().language().tag(), nanos);
    backend
        .keeping()
        .turn(call.request(), reply, taken.partner(), backend.knowledge().get().release(), now);
  }

  /** Whoever is in danger is answered, whatever is switched off. */
  private static boolean meetsDanger(ChatReply reply) {
    return reply.reply().outcome().equals("crisis");
  }

  private ChatReply take(ChatCall call, Partner partner, Instant now) {
    Supplier<ChatReply> turn = () -> backend.turns().take(call.request(), partner, now);
    Optional<Permits.Permit> ordinary = door.permits().take();
    if (ordinary.isPresent()) {
      try (Permits.Permit _ = ordinary.get()) {
        return door.permits().work(turn);
      }
    }
    long begun = System.nanoTime();
    Knowledge knowledge = backend.knowledge().get();
    if (isUrgent(call, knowledge)) {
      // at once and here: the workers may be busy for as long as they like
      try (Permits.Permit _ = door.permits().takeUrgently()) {
        return turn.get();
      }
    }
    Problem problem = Refusals.chatOverloaded(language(call, knowledge), knowledge);
    door.permits().refused(System.nanoTime() - begun);
    throw problem.toException();
  }

  /** The language that a reply would have: chosen, or of the text, the conversation or the page. */
  private Language language(ChatCall call, Knowledge knowledge) {
    if (call.request().language().isPresent()) {
      return call.language();
    }
    Language before =
        call.request()
            .state()
            .flatMap(token -> backend.tokens().openExpired(token, call.partner()))
            .map(memory -> memory.situation().language())
            .orElseGet(call::language);
    return call.request()
        .text()
        .map(Utterance::of)
        .filter(utterance -> !utterance.isEmpty())
        .map(utterance -> written(utterance, before, knowledge))
        .orElse(before);
  }

  /** Easy Finnish stays easy. */
  private static Language written(Utterance utterance, Language before, Knowledge knowledge) {
    Map<Language, Double> prior = Map.of(before.written(), LIKELY_THE_SAME);
    Language written = knowledge.languages().detect(utterance, prior).language();
    return written == before.written() ? before : written;
  }

  /** Whether a choice is a danger, or the way to one at the end of a path. */
  private static boolean isUrgent(String choice, Knowledge knowledge) {
    return choice.startsWith("topic:crisis-")
        || PathMove.of(choice)
            .filter(PathMove.Take.class::isInstance)
            .map(PathMove.Take.class::cast)
            .flatMap(take -> knowledge.path(take.path()).flatMap(path -> end(path, take)))
            .filter(topic -> topic.family().equals("crisis"))
            .isPresent();
  }

  /** The topic of the end that an answer to a question of a path leads to. */
  private static Optional<TopicId> end(GuidedPath path, PathMove.Take take) {
    return path.question(take.step())
        .flatMap(question -> question.choice(take.answer()))
        .map(choice -> path.steps().get(choice.to()))
        .filter(PathStep.End.class::isInstance)
        .map(step -> ((PathStep.End) step).topic());
  }

  /** Whether a message shows danger, by its words alone. */
  private static boolean isUrgent(ChatCall call, Knowledge knowledge) {
    return call.request().choice().filter(choice -> isUrgent(choice, knowledge)).isPresent()
        || call.request()
            .text()
            .filter(text -> knowledge.crisisPatterns().look(Utterance.of(text)).alarm().isPresent())
            .isPresent();
  }
}
