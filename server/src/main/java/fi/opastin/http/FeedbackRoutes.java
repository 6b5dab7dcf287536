package fi.opastin.http;

import fi.opastin.conversation.Memory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.ServiceId;
import fi.opastin.feedback.Feedback;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.partners.Admission;
import fi.opastin.partners.Partner;
import fi.opastin.privacy.MaskedText;
import fi.opastin.storage.Database;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Ratings. */
final class FeedbackRoutes implements RouteTable.Part {

  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_REASON = 100;
  private static final int LONGEST_TEXT = 2000;

  private final Backend backend;
  private final Door door;

  FeedbackRoutes(Backend backend, Door door) {
    this.backend = backend;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes.post("/api/v1/feedback", this::feedback);
  }

  private void feedback(ServerRequest req, ServerResponse res) {
    Fields fields = Fields.of(door.body(req));
    String key = fields.text("partner", LONGEST_KEY);
    Instant now = backend.clock().instant();
    Knowledge knowledge = backend.knowledge().get();
    Optional<String> token = state(fields);
    Optional<Memory> memory = token.flatMap(text -> backend.tokens().openExpired(text, key));
    Optional<String> words =
        fields.optionalText("text", LONGEST_TEXT).filter(written -> mayBeKept(written, memory));
    Feedback feedback =
        new Feedback(
            token.map(text -> turn(text, memory)),
            about(fields, memory, knowledge),
            verdict(fields),
            fields.optionalText("reason", LONGEST_REASON),
            words.map(MaskedText::of),
            key,
            LocalDate.ofInstant(now, OpeningHours.ZONE));
    Partner partner = admit(req, key);
    try {
      backend.keeping().feedback(feedback, memory, knowledge.directory(), now);
    } catch (Database.Unavailable away) {
      throw Refusals.feedbackAway(partner, Language.FI, knowledge).toException();
    }
    door.meters()
        .feedback(feedback.verdict() instanceof Feedback.Verdict.Thumb ? "thumb" : "stars");
    res.header(HeaderNames.CACHE_CONTROL, "no-store");
    res.status(Status.ACCEPTED_202).send();
  }

  private Partner admit(ServerRequest req, String key) {
    return switch (door.gate().admit(door.caller(req, key), () -> false)) {
      case Admission.Admitted(Partner partner) -> partner;
      case Admission.Refused refused ->
          throw Refusals.ofChat(refused, Language.FI, backend.knowledge().get()).toException();
    };
  }

  /** What is written in danger, or of it, is nobody's to read later. */
  private boolean mayBeKept(String text, Optional<Memory> memory) {
    boolean danger = memory.map(Memory::danger).orElse(false);
    return !danger
        && backend.knowledge().get().crisisPatterns().look(Utterance.of(text)).alarm().isEmpty();
  }

  /** The token of a turn; what is rated must be named, and only one thing. */
  private static Optional<String> state(Fields fields) {
    long named = Stream.of("state", "answer", "service").filter(fields::has).count();
    if (named != 1) {
      throw fields.fault("state", "one of state, answer and service must stand");
    }
    return fields.anyText("state");
  }

  /** A hash of the turn's random name, or of a token that can no longer be opened. */
  private static String turn(String token, Optional<Memory> memory) {
    String name = memory.map(Memory::turn).orElse(token);
    return Responses.tag(name.getBytes(StandardCharsets.UTF_8)).replace("\"", "");
  }

  private static Feedback.Verdict verdict(Fields fields) {
    OptionalInt rating = fields.integer("rating", -1, 1);
    OptionalInt stars = fields.integer("stars", 1, 5);
    if (rating.isPresent() == stars.isPresent()) {
      throw fields.fault("rating", "either rating or stars must stand, and not both");
    }
    if (stars.isPresent()) {
      return new Feedback.Verdict.Stars(stars.getAsInt());
    }
    if (rating.getAsInt() == 0) {
      throw fields.fault("rating", "must be 1 or -1");
    }
    return new Feedback.Verdict.Thumb(rating.getAsInt() > 0);
  }

  private static Feedback.About about(Fields fields, Optional<Memory> memory, Knowledge knowledge) {
    if (fields.has("state")) {
      return memory.map(known -> about(known, knowledge)).orElse(Feedback.About.UNKNOWN);
    }
    return fields.has("answer") ? answer(fields) : service(fields);
  }

  private static Feedback.About about(Memory memory, Knowledge knowledge) {
    Optional<Municipality> place =
        memory.situation().person().municipality().flatMap(knowledge.directory()::municipality);
    return new Feedback.About(
        memory.topic(),
        memory.answer(),
        Optional.of(memory.release()),
        Optional.empty(),
        Optional.of(memory.situation().language()),
        place.map(Municipality::regionCode),
        // where people in danger live is not kept any finer than their region
        place.map(Municipality::code).filter(code -> !memory.danger()));
  }

  private static Feedback.About answer(Fields fields) {
    Fields answer = fields.object("answer").orElseThrow();
    String id = answer.text("id", LONGEST_KEY);
    if (!AnswerId.isWellFormed(id)) {
      throw answer.fault("id", "must be an answer id");
    }
    AnswerId known = new AnswerId(id);
    String release = answer.text("release", LONGEST_KEY);
    return Feedback.About.answer(known, known.topic(), MaskedText.of(release).value());
  }

  private static Feedback.About service(Fields fields) {
    Optional<String> id = fields.optionalText("service", LONGEST_KEY).filter(ServiceId::isId);
    return Feedback.About.service(
        id.orElseThrow(() -> fields.fault("service", "must be a service id")));
  }
}
