package fi.opastin.conversation;

import fi.opastin.answering.Answerer;
import fi.opastin.answering.ContactForm;
import fi.opastin.answering.HumanContact;
import fi.opastin.answering.Reply;
import fi.opastin.answering.ReplyComposer;
import fi.opastin.answering.Turn;
import fi.opastin.directory.Audience;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.OpenState;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Served;
import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import fi.opastin.understanding.ChoiceId;
import fi.opastin.understanding.Interpretation;
import fi.opastin.understanding.Interpreter;
import fi.opastin.understanding.Meaning;
import fi.opastin.understanding.Person;
import fi.opastin.understanding.Situation;
import fi.opastin.understanding.Told;
import fi.opastin.understanding.Trace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Takes a turn: opens the state, takes one release of knowledge for the whole turn, lets it be
 * understood, decided and composed, and seals the state again. Keeps nothing. Safe to share.
 */
public final class ChatService {

  /** A conversation is forgotten so long after its last turn. */
  static final Duration LIFE = Duration.ofHours(2);

  private final IntFunction<Served> live;
  private final StateToken tokens;
  private final Interpreter interpreter = new Interpreter();
  private final Answerer answerer = new Answerer();
  private final ReplyComposer composer = new ReplyComposer();

  /** Serves what is live, with state sealed by {@code tokens}. */
  public ChatService(Supplier<Knowledge> live, StateToken tokens) {
    this(seen -> new Served(live.get(), 0), tokens);
  }

  /**
   * Serves releases that are counted: a conversation never goes back to one before that which it
   * has seen.
   *
   * @param live what is served, of a release with this number or a greater one
   */
  public ChatService(IntFunction<Served> live, StateToken tokens) {
    this.live = live;
    this.tokens = tokens;
  }

  /** Takes a turn; whatever was written, there is a reply. */
  public ChatReply take(ChatRequest request, Partner partner, Instant now) {
    Optional<Memory> before =
        request.state().flatMap(token -> tokens.open(token, partner.key(), now));
    int seen = before.map(Memory::number).orElse(0);
    Served served = live.apply(seen);
    Knowledge knowledge = served.knowledge();
    Situation situation = situation(request, before, partner, knowledge);
    Interpretation interpretation =
        interpret(request, situation, knowledge, now.atZone(OpeningHours.ZONE).toLocalDate());
    Turn turn = answerer.decide(interpretation, situation, knowledge, now);
    Reply reply =
        composer.compose(
            interpretation,
            turn,
            knowledge,
            partner.human().map(ChatService::human),
            form(partner, now),
            now);
    boolean danger =
        before.map(Memory::danger).orElse(false)
            || interpretation.meaning() instanceof Meaning.Danger
            || reply.topic().filter(topic -> topic.family().equals("crisis")).isPresent();
    boolean delicate = danger || interpretation.worry().isPresent();
    Optional<String> said = delicate ? Optional.empty() : request.text();
    Seen release = new Seen(knowledge.release(), Math.max(seen, served.number()));
    String state = seal(turn, reply, said, danger, release, partner, now);
    return new ChatReply(state, reply, interpretation.trace(), delicate, situation.matter());
  }

  /**
   * What a conversation has seen: the release of its last reply, and the greatest number so far.
   */
  private record Seen(String release, int number) {}

  private Situation situation(
      ChatRequest request, Optional<Memory> before, Partner partner, Knowledge knowledge) {
    Situation situation =
        before
            .map(Memory::situation)
            .map(known -> known.of(filled(known.person(), request.context(), knowledge)))
            .orElseGet(() -> beginning(request, partner, knowledge));
    return request.language().map(chosen -> situation.in(chosen, true)).orElse(situation);
  }

  /** What the page and the partner's settings know, until the person tells otherwise. */
  private static Situation beginning(ChatRequest request, Partner partner, Knowledge knowledge) {
    Language language = request.context().language().orElse(partner.languages().getFirst());
    Optional<MunicipalityCode> place =
        partner
            .municipality()
            .map(MunicipalityCode::new)
            .filter(code -> knowledge.directory().municipality(code).isPresent());
    Person page = filled(Person.UNKNOWN, request.context(), knowledge);
    Person person =
        page.municipality().isPresent() || place.isEmpty() ? page : page.in(place.get());
    return Situation.beginning(language, false).of(person);
  }

  /** A person with what the page knows where they have told nothing themselves. */
  private static Person filled(Person person, ChatRequest.Context page, Knowledge knowledge) {
    Optional<MunicipalityCode> place =
        person
            .municipality()
            .or(page::municipality)
            .filter(code -> knowledge.directory().municipality(code).isPresent());
    Set<Audience> situations = new HashSet<>(person.situations());
    situations.addAll(page.audience());
    return new Person(place, person.age(), situations);
  }

  private Interpretation interpret(
      ChatRequest request, Situation situation, Knowledge knowledge, LocalDate today) {
    if (request.text().isPresent()) {
      return interpreter.interpret(request.text().get(), situation, knowledge, today);
    }
    if (request.choice().isPresent()) {
      String id = request.choice().get();
      return ChoiceId.of(id)
          .map(choice -> interpreter.interpret(choice, situation, knowledge, today))
          // not an id of ours: taken as said
          .orElseGet(() -> interpreter.interpret(id, situation, knowledge, today));
    }
    return new Interpretation(
        situation.language(),
        situation.languageChosen(),
        new Meaning.Silence(),
        Told.NOTHING,
        false,
        Optional.empty(),
        Optional.empty(),
        Trace.ofNoMessage("silence", situation.language(), List.of()));
  }

  private String seal(
      Turn turn,
      Reply reply,
      Optional<String> said,
      boolean danger,
      Seen release,
      Partner partner,
      Instant now) {
    Memory memory =
        new Memory(
            turn.next(),
            now.plus(LIFE),
            UUID.randomUUID().toString(),
            release.release(),
            release.number(),
            reply.topic(),
            reply.answer().map(Reply.UsedAnswer::id),
            said,
            danger);
    return tokens.seal(memory, partner.key());
  }

  /** A form is offered within its receiver's hours; outside them, when it will be. */
  private static Optional<ContactForm> form(Partner partner, Instant now) {
    return partner
        .receiver()
        .flatMap(
            receiver -> {
              OpenState hours = receiver.hours().at(now);
              return hours.now()
                  ? Optional.of(new ContactForm.Offered(partner, receiver))
                  : hours.next().map(ContactForm.Opens::new);
            });
  }

  private static HumanContact human(Partner.Human human) {
    return new HumanContact(
        new LocalText(human.name()), human.phone(), human.url(), new LocalText(human.hours()));
  }
}
