package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.curation.HoursForm;
import fi.opastin.curation.KeptService;
import fi.opastin.curation.ServiceEdit;
import fi.opastin.editor.ServiceEditPage;
import fi.opastin.editor.ServiceFault;
import fi.opastin.editor.ServiceTrouble;
import fi.opastin.language.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the form of a service. Stateless. */
final class ServiceFormReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MOST_EXCEPTIONS = 60;
  private static final Details PHONES =
      new Details(
          "phones",
          "number",
          Pattern.compile("[+]?[0-9][0-9 ()-]{1,24}"),
          ServiceFault.NOT_A_PHONE);
  private static final Details EMAILS =
      new Details(
          "emails",
          "email",
          Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-zA-Z]{2,}"),
          ServiceFault.NOT_AN_EMAIL);

  /**
   * Contact details that the form has one a line.
   *
   * @param name of their list
   * @param field that a line becomes
   * @param form of a line
   * @param fault where a line is of no such form
   */
  private record Details(String name, String field, Pattern form, ServiceFault fault) {}

  private ServiceFormReader() {}

  /** What stands in the form. */
  static ServiceEditPage.Entered entered(FormBody form) {
    Map<DayOfWeek, String> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      form.text("day" + day.getValue()).ifPresent(times -> days.put(day, times.strip()));
    }
    List<HoursForm.Exception> exceptions = new ArrayList<>();
    for (int i = 0; i < MOST_EXCEPTIONS; i++) {
      String until = form.stripped("until" + i);
      String times = form.stripped("times" + i);
      String from = form.stripped("from" + i);
      if (!from.isEmpty() || !until.isEmpty() || !times.isEmpty()) {
        exceptions.add(new HoursForm.Exception(from, until, times));
      }
    }
    return new ServiceEditPage.Entered(
        new HoursForm(
            days, exceptions, form.text("always").isPresent(), form.text("holidays").isPresent()),
        form.stripped("phones"),
        form.stripped("emails"),
        form.stripped("from"),
        form.stripped("until"),
        form.text("hide").isPresent(),
        form.stripped("source"),
        form.stripped("source-date"),
        form.stripped("because"));
  }

  /**
   * What was entered as a change. Who only hides a service or brings it back needs no source.
   *
   * @param service as it is; labels of its phones and e-mails are kept
   * @param language of the faults
   * @param told what cannot be, one sentence each
   */
  static ServiceEdit edit(
      ServiceEditPage.Entered entered,
      KeptService service,
      Language language,
      List<ServiceTrouble> told) {
    Map<String, ServiceFault> faults = new LinkedHashMap<>();
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    fields.put(
        "hours",
        entered
            .hours()
            .write(fault -> told.add(ServiceTrouble.of(fault.field(), fault.message(), language))));
    fields.put(PHONES.name(), details(PHONES, entered.phones(), service, faults));
    fields.put(EMAILS.name(), details(EMAILS, entered.emails(), service, faults));
    ObjectNode valid =
        service.field("valid") instanceof ObjectNode object ? object.deepCopy() : JSON.objectNode();
    day(valid, "from", entered.from(), faults);
    day(valid, "until", entered.until(), faults);
    fields.put("valid", valid.isEmpty() ? JSON.nullNode() : valid);
    if (!entered.source().isEmpty() || !entered.onlyHides(service)) {
      if (entered.source().isEmpty()) {
        faults.put("source", ServiceFault.NEEDS_SOURCE);
      }
      parsed("source-date", entered.sourceDate(), faults);
    }
    if (entered.because().isEmpty()) {
      faults.put("because", ServiceFault.NEEDS_REASON);
    }
    faults.forEach((field, fault) -> told.add(ServiceTrouble.of(field, fault, language)));
    ObjectNode source =
        JSON.objectNode().put("ref", entered.source()).put("date", entered.sourceDate());
    return new ServiceEdit(fields, entered.isHidden(), source, entered.because());
  }

  private static JsonNode details(
      Details kind, String lines, KeptService service, Map<String, ServiceFault> faults) {
    ArrayNode details = JSON.arrayNode();
    for (String line : lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      if (!kind.form().matcher(line).matches()) {
        faults.put(kind.name(), kind.fault());
      }
      details.add(
          known(service.field(kind.name()), kind.field(), line)
              .orElseGet(() -> JSON.objectNode().put(kind.field(), line)));
    }
    return details.isEmpty() ? JSON.nullNode() : details;
  }

  private static Optional<JsonNode> known(JsonNode before, String field, String value) {
    for (JsonNode item : before) {
      if (item.path(field).asText().equals(value)) {
        ObjectNode copy = item.deepCopy();
        copy.remove("source");
        return Optional.of(copy);
      }
    }
    return Optional.empty();
  }

  private static void day(
      ObjectNode valid, String field, String text, Map<String, ServiceFault> faults) {
    if (text.isEmpty()) {
      valid.remove(field);
    } else {
      parsed(field, text, faults);
      valid.put(field, text);
    }
  }

  private static void parsed(String field, String day, Map<String, ServiceFault> faults) {
    try {
      LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      faults.put(field, ServiceFault.NOT_A_DATE);
    }
  }
}
