package fi.opastin.partners;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.DirectoryFinding;
import fi.opastin.directory.HoursReader;
import fi.opastin.directory.OpeningHours;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlDocument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who receives contact requests from a partner file that keeps to its schema. */
final class ReceiverReader {

  private static final String PLACE = "/handoff";
  private static final List<ContactField> ALL = List.of(ContactField.values());

  private ReceiverReader() {}

  /** The receiver, or empty with findings that say why not. */
  static Optional<Receiver> read(YamlDocument document, List<Finding> findings) {
    JsonNode handoff = document.root().path("handoff");
    int before = findings.size();
    Optional<EmailAddress> email = EmailAddress.parse(handoff.path("email").asText());
    if (email.isEmpty()) {
      findings.add(document.error(PLACE + "/email", "this is no e-mail address"));
    }
    OpeningHours hours = hours(document, handoff.path("hours"), findings);
    List<ContactField> fields = handoff.has("fields") ? fields(handoff.path("fields")) : ALL;
    Set<ContactField> required = EnumSet.noneOf(ContactField.class);
    required.addAll(fields(handoff.path("required")));
    if (!fields.containsAll(required)) {
      findings.add(
          document.error(PLACE + "/required", "only what stands in fields can be required"));
    }
    if (findings.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Receiver(
            email.orElseThrow(),
            hours,
            fields,
            required,
            Language.of(handoff.path("language").asText()).orElse(Language.FI),
            Optional.of(handoff.path("privacy").asText()).filter(page -> !page.isEmpty())));
  }

  private static OpeningHours hours(
      YamlDocument document, JsonNode written, List<Finding> findings) {
    List<DirectoryFinding> faults = new ArrayList<>();
    OpeningHours hours = HoursReader.read(document.file(), written, faults);
    faults.forEach(
        fault -> findings.add(document.error(PLACE + "/hours" + fault.pointer(), fault.message())));
    return hours;
  }

  private static List<ContactField> fields(JsonNode ids) {
    List<ContactField> fields = new ArrayList<>();
    ids.forEach(id -> ContactField.of(id.asText()).ifPresent(fields::add));
    return fields;
  }
}
