package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.curation.HoursForm;
import fi.opastin.curation.ServiceEdit;
import fi.opastin.editor.ServiceEditPage;
import fi.opastin.editor.ServiceFault;
import fi.opastin.language.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the form of a service. Stateless. */
final class ServiceFormReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MOST_EXCEPTIONS = 60;
  private static final Pattern PHONE = Pattern.compile("[+]?[0-9][0-9 ()-]{1,24}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-zA-Z]{2,}");

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
   * What was entered as a change.
   *
   * @param before the phones and e-mails as they are, of which labels are kept
   * @param language of the faults
   * @param told what cannot be, one sentence each
   */
  static ServiceEdit edit(
      ServiceEditPage.Entered entered,
      Map<String, JsonNode> before,
      Language language,
      List<String> told) {
    Set<ServiceFault> faults = EnumSet.noneOf(ServiceFault.class);
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    fields.put("hours", entered.hours().write(told));
    fields.put("phones", details(entered.phones(), "number", PHONE, before.get("phones"), faults));
    fields.put("emails", details(entered.emails(), "email", EMAIL, before.get("emails"), faults));
    ObjectNode valid =
        before.get("valid") instanceof ObjectNode object ? object.deepCopy() : JSON.objectNode();
    day(valid, "from", entered.from(), faults);
    day(valid, "until", entered.until(), faults);
    fields.put("valid", valid.isEmpty() ? JSON.nullNode() : valid);
    if (entered.source().isEmpty()) {
      faults.add(ServiceFault.NEEDS_SOURCE);
    }
    parsed(entered.sourceDate(), faults);
    if (entered.because().isEmpty()) {
      faults.add(ServiceFault.NEEDS_REASON);
    }
    faults.forEach(fault -> told.add(fault.in(language)));
    ObjectNode source =
        JSON.objectNode().put("ref", entered.source()).put("date", entered.sourceDate());
    return new ServiceEdit(fields, entered.isHidden(), source, entered.because());
  }

  private static JsonNode details(
      String lines, String field, Pattern form, JsonNode before, Set<ServiceFault> faults) {
    ArrayNode details = JSON.arrayNode();
    for (String line : lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      if (!form.matcher(line).matches()) {
        faults.add(field.equals("number") ? ServiceFault.NOT_A_PHONE : ServiceFault.NOT_AN_EMAIL);
      }
      details.add(known(before, field, line).orElseGet(() -> JSON.objectNode().put(field, line)));
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

  private static void day(ObjectNode valid, String field, String text, Set<ServiceFault> faults) {
    if (text.isEmpty()) {
      valid.remove(field);
    } else {
      parsed(text, faults);
      valid.put(field, text);
    }
  }

  private static void parsed(String day, Set<ServiceFault> faults) {
    try {
      LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      faults.add(ServiceFault.NOT_A_DATE);
    }
  }
}
