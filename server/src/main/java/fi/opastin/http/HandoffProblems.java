package fi.opastin.http;

import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.TimeWords;
import fi.opastin.handoff.FieldFault;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Why a contact request is not taken, in words of the person's own language, since a form shows
 * them beside its fields.
 */
record HandoffProblems(Wording wording, Language language) {

  Problem outsideHours(Optional<ZonedDateTime> next, Instant now) {
    Problem problem = Problem.of(ProblemType.OUTSIDE_HOURS);
    return next.map(
            opens ->
                problem
                    .withDetail(
                        wording.say(
                            Wording.Key.FORM_OPENS,
                            language,
                            TimeWords.moment(opens, now.atZone(OpeningHours.ZONE), language)))
                    .with(
                        "next",
                        com.fasterxml.jackson.databind.node.TextNode.valueOf(
                            opens.toOffsetDateTime().toString())))
        .orElse(problem);
  }

  Problem faulty(List<FieldFault> faults) {
    return Problem.of(ProblemType.INVALID_FIELD)
        .withDetail(say(Wording.Key.FORM_FAULTY))
        .withFaults(faults.stream().map(this::fault));
  }

  private Problem.Fault fault(FieldFault fault) {
    return fault
        .field()
        .map(field -> new Problem.Fault("fields." + field.id(), words(fault)))
        .orElseGet(() -> new Problem.Fault("fields", "has a field that this form does not have"));
  }

  private String words(FieldFault fault) {
    ContactField field = fault.field().orElseThrow();
    return switch (fault.kind()) {
      case MISSING, UNKNOWN -> say(Wording.Key.FORM_MISSING);
      case NEITHER -> say(Wording.Key.FORM_EITHER);
      case TOO_LONG ->
          wording.say(Wording.Key.FORM_TOO_LONG, language, Integer.toString(field.longest()));
      case MALFORMED ->
          say(
              switch (field) {
                case NAME -> Wording.Key.FORM_BAD_NAME;
                case PHONE -> Wording.Key.FORM_BAD_PHONE;
                case EMAIL -> Wording.Key.FORM_BAD_EMAIL;
                case MESSAGE -> Wording.Key.FORM_BAD_MESSAGE;
                case LANGUAGE -> Wording.Key.FORM_BAD_LANGUAGE;
              });
    };
  }

  private String say(Wording.Key key) {
    return wording.say(key, language);
  }
}
