package fi.opastin.http;

import fi.opastin.directory.ServiceId;
import fi.opastin.feedback.Feedback;
import fi.opastin.feedback.FeedbackCounts;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.language.Language;
import fi.opastin.partners.Admission;
import fi.opastin.partners.Partner;
import fi.opastin.privacy.Masking;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Ratings. */
final class FeedbackRoutes implements RouteTable.Part {

  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_REASON = 100;
  private static final int LONGEST_TEXT = 2000;

  private final Door door;
  private final FeedbackCounts counts;

  FeedbackRoutes(Door door, FeedbackCounts counts) {
    this.door = door;
    this.counts = counts;
  }

  @Override
  public void routing(RouteTable routes) {
    routes.post("/api/v1/feedback", this::feedback);
  }

  private void feedback(ServerRequest req, ServerResponse res) {
    Fields fields = Fields.of(door.body(req));
    String key = fields.text("partner", LONGEST_KEY);
    Feedback feedback = feedback(fields, key);
    admit(req, key);
    counts.count(feedback);
    door.meters()
        .feedback(feedback.verdict() instanceof Feedback.Verdict.Thumb ? "thumb" : "stars");
    res.header(HeaderNames.CACHE_CONTROL, "no-store");
    res.status(Status.ACCEPTED_202).send();
  }

  private Partner admit(ServerRequest req, String key) {
    return switch (door.gate().admit(door.caller(req, key), () -> false)) {
      case Admission.Admitted(Partner partner) -> partner;
      case Admission.Refused refused -> throw Refusals.of(refused, Language.FI).toException();
    };
  }

  private static Feedback feedback(Fields fields, String partner) {
    return new Feedback(
        partner,
        subject(fields),
        verdict(fields),
        fields.optionalText("reason", LONGEST_REASON).map(Masking::mask),
        fields.optionalText("text", LONGEST_TEXT).map(Masking::mask));
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

  private static Feedback.Subject subject(Fields fields) {
    long named = Stream.of("state", "answer", "service").filter(fields::has).count();
    if (named != 1) {
      throw fields.fault("state", "one of state, answer and service must stand");
    }
    if (fields.has("state")) {
      String token = fields.anyText("state").orElseThrow();
      return new Feedback.Subject.Turn(Responses.tag(token.getBytes(StandardCharsets.UTF_8)));
    }
    return fields.has("answer") ? answer(fields) : service(fields);
  }

  private static Feedback.Subject answer(Fields fields) {
    Fields answer = fields.object("answer").orElseThrow();
    String id = answer.text("id", LONGEST_KEY);
    if (!AnswerId.isWellFormed(id)) {
      throw answer.fault("id", "must be an answer id");
    }
    return new Feedback.Subject.Answer(id, answer.text("release", LONGEST_KEY));
  }

  private static Feedback.Subject service(Fields fields) {
    Optional<String> id = fields.optionalText("service", LONGEST_KEY).filter(ServiceId::isId);
    return new Feedback.Subject.Service(
        id.orElseThrow(() -> fields.fault("service", "must be a service id")));
  }
}
