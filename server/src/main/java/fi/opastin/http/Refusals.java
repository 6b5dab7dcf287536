package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.opastin.directory.LocalText;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.partners.Admission;
import fi.opastin.partners.Partner;
import java.time.Duration;

/** What a call that is not let in is answered with. */
final class Refusals {

  private static final Duration BUSY = Duration.ofSeconds(1);
  private static final Duration OFF = Duration.ofMinutes(10);

  private Refusals() {}

  /** The problem of a refused call. */
  private static Problem of(Admission.Refused refused, Language language) {
    return switch (refused) {
      case Admission.UnknownPartner unknown -> Problem.of(ProblemType.UNKNOWN_PARTNER);
      case Admission.OriginNotAllowed elsewhere -> Problem.of(ProblemType.ORIGIN_NOT_ALLOWED);
      case Admission.SwitchedOff(Partner partner) -> switchedOff(partner, language);
      case Admission.TooMany(Partner partner, Duration wait) ->
          Problem.of(ProblemType.TOO_MANY_REQUESTS).withRetryAfter(wait);
    };
  }

  /** The problem of a refused chat turn: where it asks to wait, it shows who helps in danger. */
  static Problem ofChat(Admission.Refused refused, Language language, Knowledge knowledge) {
    Problem problem = of(refused, language);
    return switch (refused) {
      case Admission.UnknownPartner unknown -> problem;
      case Admission.OriginNotAllowed elsewhere -> problem;
      case Admission.SwitchedOff(Partner partner) ->
          problem.with("contacts", contacts(partner, knowledge, language));
      case Admission.TooMany tooMany -> withHelp(problem, language, knowledge);
    };
  }

  /** The problem of asking for an answer to a topic that editors have switched off. */
  static Problem topicOff(LocalText message, Knowledge knowledge, Language language) {
    ArrayNode contacts = Json.array().add(ContactJson.frontDoor(knowledge, language));
    return Problem.of(ProblemType.TOPIC_OFF)
        .withRetryAfter(OFF)
        .withDetail(message.in(language))
        .with("contacts", contacts.addAll(ContactJson.crisis(knowledge, language)));
  }

  /** Ends a request for an answer or a topic that editors have switched off. */
  static void requireOn(TopicId topic, Knowledge knowledge, Language language) {
    knowledge
        .topic(topic)
        .flatMap(Topic::off)
        .ifPresent(
            message -> {
              throw topicOff(message, knowledge, language).toException();
            });
  }

  /** The problem of a chat turn for which there is no room now. */
  static Problem chatOverloaded(Language language, Knowledge knowledge) {
    return withHelp(overloaded(), language, knowledge);
  }

  /** There is no room now. */
  static Problem overloaded() {
    return Problem.of(ProblemType.OVERLOADED).withRetryAfter(BUSY);
  }

  /** The problem of feedback that cannot be kept now: it shows who else may be told. */
  static Problem feedbackAway(Partner partner, Language language, Knowledge knowledge) {
    return notKept(
        "The feedback was not kept. It may be sent again.", partner, language, knowledge);
  }

  /** The problem of a contact request that cannot be kept now: it shows whom else to contact. */
  static Problem contactRequestNotKept(Partner partner, Language language, Knowledge knowledge) {
    return notKept("The request was not kept. It may be sent again.", partner, language, knowledge);
  }

  private static Problem notKept(
      String detail, Partner partner, Language language, Knowledge knowledge) {
    return overloaded().withDetail(detail).with("contacts", contacts(partner, knowledge, language));
  }

  /** The partner's people, else the national front door; then those who help in danger. */
  static ArrayNode contacts(Partner partner, Knowledge knowledge, Language language) {
    ArrayNode contacts = Json.array();
    contacts.add(
        partner
            .human()
            .map(human -> ContactJson.human(human, language))
            .orElseGet(() -> ContactJson.frontDoor(knowledge, language)));
    return contacts.addAll(ContactJson.crisis(knowledge, language));
  }

  private static Problem withHelp(Problem problem, Language language, Knowledge knowledge) {
    return problem.with("contacts", ContactJson.crisis(knowledge, language));
  }

  private static Problem switchedOff(Partner partner, Language language) {
    Problem problem = Problem.of(ProblemType.SWITCHED_OFF).withRetryAfter(OFF);
    return ContactJson.in(partner.off(), language).map(problem::withDetail).orElse(problem);
  }
}
