package fi.opastin.editor;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.curation.HoursForm;
import fi.opastin.curation.KeptService;
import fi.opastin.curation.ServiceEdit;
import fi.opastin.language.Language;
import fi.opastin.pages.Element;
import fi.opastin.pages.Html;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One service: what was imported beside what is ours, and a form to change it. */
public final class ServiceEditPage {

  /** How many days that differ the form has room for beyond those that there are. */
  private static final int ROOM = 3;

  /** The field that says which service somebody saw. */
  public static final String MARK = "mark";

  private ServiceEditPage() {}

  /** Fields of a form, of which some are wrong. */
  private record Fields(Set<String> wrong) {

    Html input(String name, String type, String label, String value) {
      return Forms.input(name, type, label, value, wrong.contains(name));
    }

    Html lines(String name, String label, String value) {
      return Forms.lines(name, label, value, wrong.contains(name));
    }
  }

  /**
   * What stands in the form.
   *
   * @param phones one a line
   * @param emails one a line
   * @param from first day; may be empty
   * @param until last day; may be empty
   */
  public record Entered(
      HoursForm hours,
      String phones,
      String emails,
      String from,
      String until,
      boolean isHidden,
      String source,
      String sourceDate,
      String because) {

    /** Whether it changes nothing but whether the service is shown. */
    public boolean onlyHides(KeptService service) {
      return equals(entered(service, isHidden, source, sourceDate, because));
    }
  }

  /**
   * The page.
   *
   * @param isDraft whether it shows a draft of whoever reads it
   * @param mayEdit whether their rights reach it
   * @param faults why what was sent cannot be taken
   */
  public static EditorPage of(
      Visit visit,
      KeptService service,
      Entered entered,
      boolean isDraft,
      boolean mayEdit,
      List<ServiceTrouble> faults) {
    Language language = visit.language();
    EditorPage page = EditorPage.of(name(service)).wide();
    if (isDraft) {
      page.with(Html.tag("p").attr("class", "note").text(ServiceWords.IN_DRAFT.in(language)));
    }
    if (!faults.isEmpty()) {
      page.with(
          Html.tag("div")
              .attr("class", "fault")
              .attr("role", "alert")
              .with(
                  Html.heading(2, ServiceWords.FAULTS.in(language)),
                  Html.list(faults.stream().map(fault -> trouble(fault, language)))));
    }
    if (service.isHidden()) {
      page.with(hidden(language, service, mayEdit));
    }
    return page.with(
        Html.tag("p").attr("class", "facts").text(service.id() + " · " + service.file()),
        fields(language, service),
        mayEdit ? form(visit, service, entered, faults) : Html.NONE);
  }

  private static Html trouble(ServiceTrouble trouble, Language language) {
    return trouble.field().isEmpty()
        ? Html.text(trouble.text())
        : Html.link("#" + trouble.field(), where(trouble.field(), language) + trouble.text());
  }

  /** Which of the many fields of hours is meant; the others name themselves. */
  private static String where(String field, Language language) {
    if (field.matches("day[1-7]")) {
      return name(DayOfWeek.of(field.charAt(field.length() - 1) - '0'), language) + ": ";
    }
    return field.matches("(from|times)\\d{1,4}")
        ? ServiceWords.EXCEPTIONS.in(language)
            + " "
            + (Integer.parseInt(field.replaceAll("\\D", "")) + 1)
            + ": "
        : "";
  }

  private static String name(DayOfWeek day, Language language) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.of(language.written().tag()));
  }

  /** Who hid it and why, and how it comes back. */
  private static Html hidden(Language language, KeptService service, boolean mayEdit) {
    return Html.tag("p")
        .attr("class", "note alarm")
        .with(
            Html.text(ServiceWords.IS_HIDDEN.in(language) + service.why() + " "),
            mayEdit ? Html.link("#hide", ServiceWords.BRING_BACK.in(language)) : Html.NONE);
  }

  static String name(KeptService service) {
    String name = service.fields().path("name").path("fi").asText("");
    return name.isEmpty() ? service.id() : name;
  }

  /** The page says that nothing changed. */
  public static EditorPage unchanged(
      Visit visit, KeptService service, Entered entered, boolean isDraft) {
    return of(visit, service, entered, isDraft, true, List.of())
        .saying(ServiceWords.UNCHANGED.in(visit.language()));
  }

  private static Html fields(Language language, KeptService service) {
    TreeSet<String> names = new TreeSet<>();
    service.fields().fieldNames().forEachRemaining(names::add);
    service
        .override()
        .ifPresent(said -> said.path("set").fieldNames().forEachRemaining(names::add));
    names.remove("sources");
    Html table =
        Tables.of(
            name(service),
            List.of(
                ServiceWords.FIELD.in(language),
                ServiceWords.AS_IMPORTED.in(language),
                ServiceWords.AS_OURS.in(language)),
            names.stream()
                .map(
                    field ->
                        Html.tag("tr")
                            .with(
                                Html.tag("th")
                                    .attr("scope", "row")
                                    .text(SchemaWords.name(field, language)),
                                value(service.fields().path(field)),
                                value(
                                    service
                                        .override()
                                        .map(said -> said.path("set").path(field))
                                        .orElse(service.fields().path("\0"))))));
    List<Html> sources = new ArrayList<>();
    service.fields().path("sources").forEach(source -> sources.add(Html.text(shown(source))));
    service
        .override()
        .filter(said -> said.has("source"))
        .ifPresent(
            said ->
                sources.add(
                    Html.text(
                        shown(said.path("source"))
                            + " · "
                            + said.path("by").asText()
                            + ": "
                            + said.path("because").asText())));
    return Html.of(
        table, Html.heading(2, ServiceWords.SOURCES.in(language)), Html.list(sources.stream()));
  }

  private static Html value(JsonNode value) {
    Element cell = Html.tag("td").attr("class", "lines");
    if (value.isMissingNode()) {
      return cell.empty();
    }
    // texts by language, and the parts of an address, stand on lines of their own
    return cell.text(
        value.isObject()
            ? value.properties().stream()
                .map(field -> field.getKey() + ": " + shown(field.getValue()))
                .collect(Collectors.joining("\n"))
            : shown(value));
  }

  /** A value as people read it: fields and items on lines of their own. */
  private static String shown(JsonNode value) {
    if (value.isValueNode()) {
      return value.asText();
    }
    List<String> parts = new ArrayList<>();
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              field ->
                  parts.add(
                      field.getValue().isTextual() && field.getKey().equals("ref")
                          ? field.getValue().asText()
                          : field.getKey() + ": " + shown(field.getValue())));
      return String.join(", ", parts);
    }
    value.forEach(item -> parts.add(shown(item)));
    return String.join("\n", parts);
  }

  private static Html form(
      Visit visit, KeptService service, Entered entered, List<ServiceTrouble> faults) {
    Language language = visit.language();
    Fields fields =
        new Fields(
            faults.stream().map(ServiceTrouble::field).collect(Collectors.toUnmodifiableSet()));
    Html hours = hours(language, entered.hours(), fields);
    Html contact =
        Html.tag("fieldset")
            .with(
                Html.tag("legend").text(ServiceWords.CONTACT.in(language)),
                Html.tag("div")
                    .attr("class", "row")
                    .with(
                        fields.input(
                            "from", "date", ServiceWords.FROM.in(language), entered.from()),
                        fields.input(
                            "until", "date", ServiceWords.UNTIL.in(language), entered.until())),
                fields.lines("phones", ServiceWords.PHONES.in(language), entered.phones()),
                fields.lines("emails", ServiceWords.EMAILS.in(language), entered.emails()),
                service.isImported()
                    ? Forms.check("hide", ServiceWords.HIDE.in(language), entered.isHidden())
                    : Html.NONE);
    Html source =
        Html.tag("fieldset")
            .with(
                Html.tag("legend").text(ServiceWords.SOURCES.in(language)),
                fields.input("source", "text", ServiceWords.SOURCE.in(language), entered.source()),
                fields.input(
                    "source-date",
                    "date",
                    ServiceWords.SOURCE_DATE.in(language),
                    entered.sourceDate()),
                fields.input(
                    "because", "text", ServiceWords.BECAUSE.in(language), entered.because()));
    return Html.tag("section")
        .with(
            Html.heading(2, ServiceWords.EDIT.in(language)),
            visit.form(
                ServiceListPage.PATH + "/" + service.id(),
                FormField.hidden(MARK, service.mark()),
                hours,
                contact,
                source,
                Html.tag("p").attr("class", "help").text(ServiceWords.SAVE_HELP.in(language)),
                Html.tag("button").text(ServiceWords.SAVE.in(language))));
  }

  /** The fields of opening hours, where nothing is wrong with them. */
  static Html hours(Language language, HoursForm form) {
    return hours(language, form, new Fields(Set.of()));
  }

  private static Html hours(Language language, HoursForm form, Fields fields) {
    List<Html> days = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.add(
          fields.input(
              "day" + day.getValue(),
              "text",
              name(day, language),
              form.days().getOrDefault(day, "")));
    }
    List<Html> others = new ArrayList<>();
    for (int i = 0; i < form.exceptions().size() + ROOM; i++) {
      HoursForm.Exception other =
          i < form.exceptions().size()
              ? form.exceptions().get(i)
              : new HoursForm.Exception("", "", "");
      String number = " " + (i + 1);
      others.add(
          Html.tag("div")
              .attr("class", "row")
              .with(
                  fields.input(
                      "from" + i, "date", ServiceWords.FROM.in(language) + number, other.from()),
                  fields.input(
                      "until" + i, "date", ServiceWords.UNTIL.in(language) + number, other.until()),
                  fields.input(
                      "times" + i,
                      "text",
                      ServiceWords.TIMES.in(language) + number,
                      other.times())));
    }
    return Html.tag("fieldset")
        .with(
            Html.tag("legend").text(ServiceWords.HOURS.in(language)),
            Html.tag("p").attr("class", "help").text(ServiceWords.HOURS_HELP.in(language)),
            Forms.check("always", ServiceWords.ALWAYS.in(language), form.isAlwaysOpen()),
            Forms.check("holidays", ServiceWords.HOLIDAYS.in(language), form.isOpenOnHolidays()),
            Html.tag("div").attr("class", "columns").with(Html.of(days)),
            Html.heading(3, ServiceWords.EXCEPTIONS.in(language)),
            Html.of(others));
  }

  /** What the form shows before anybody wrote into it. */
  public static Entered entered(KeptService service) {
    return entered(service, service.isHidden(), "", "", "");
  }

  private static Entered entered(
      KeptService service, boolean isHidden, String source, String sourceDate, String because) {
    JsonNode valid = service.field("valid");
    return new Entered(
        HoursForm.of(service.field(ServiceEdit.FIELDS.getFirst())),
        lines(service.field("phones"), "number"),
        lines(service.field("emails"), "email"),
        valid.path("from").asText(""),
        valid.path("until").asText(""),
        isHidden,
        source,
        sourceDate,
        because);
  }

  private static String lines(JsonNode items, String field) {
    List<String> lines = new ArrayList<>();
    items.forEach(item -> lines.add(item.path(field).asText()));
    return String.join("\n", lines);
  }
}
