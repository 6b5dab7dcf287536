package fi.opastin.pages;

import fi.opastin.answering.Block;
import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form by which people ask to be contacted, as it stands in the chat without scripts: every
 * fault is tied to its field, and what was written is kept.
 *
 * @param note what became of it, once it was sent
 */
public record ContactSheet(Language language, Optional<ContactNote> note) {

  /** Name of the button that sends it. */
  public static final String SEND = "contact";

  /** Name of the box by which people agree. */
  public static final String CONSENT = "contact-consent";

  static final String ID = "contact";
  private static final String SUMMARY = "contact-fault";

  /** Name of a field. */
  public static String nameOf(ContactField field) {
    return "contact-" + field.id();
  }

  /** Who helps at once, before everything else; nothing where there is no danger. */
  Html help() {
    return note.filter(it -> !it.help().isEmpty())
        .map(
            it ->
                Html.tag("div")
                    .attr("class", "reply crisis")
                    .with(
                        Html.heading(2, say(ChatWords.HELP)),
                        ContactList.ofLines(it.help(), language)))
        .orElse(Html.NONE);
  }

  /** Whether it was sent; nothing before. */
  Html news() {
    return note.map(
            it ->
                switch (it) {
                  case ContactNote.Sent _ ->
                      Html.tag("p").attr("role", "status").text(say(ChatWords.CONTACT_SENT));
                  case ContactNote.Refused refused ->
                      Html.tag("p")
                          .attr("class", "fault")
                          .attr("id", SUMMARY)
                          .attr("role", "alert")
                          .text(refused.why().orElseGet(() -> say(ChatWords.CONTACT_LATER)));
                })
        .orElse(Html.NONE);
  }

  /** Whether it has done its service. */
  boolean isSent() {
    return note.filter(ContactNote.Sent.class::isInstance).isPresent();
  }

  /** Its fields, the consent and the button. */
  Html fields(Block.Form form) {
    List<Html> parts = new ArrayList<>();
    form.fields().forEach(field -> parts.add(field(field)));
    parts.add(consent(form));
    parts.add(
        Html.tag("p")
            .with(
                Html.tag("button")
                    .attr("name", SEND)
                    .attr("value", "send")
                    .text(say(ChatWords.CONTACT_SEND))));
    return Html.of(parts);
  }

  private Html field(Block.FormField field) {
    ContactField kind = field.field();
    String name = nameOf(kind);
    Optional<String> fault = fault(kind.id());
    String label =
        field.required() ? field.label() + " (" + say(ChatWords.REQUIRED) + ")" : field.label();
    return Html.tag("p")
        .with(
            Html.tag("label").attr("for", name).text(label),
            faultText(name, fault),
            control(field, name, fault));
  }

  private Html control(Block.FormField field, String name, Optional<String> fault) {
    ContactField kind = field.field();
    String value = written().getOrDefault(kind.id(), "");
    Element control =
        Html.tag(
                switch (kind) {
                  case MESSAGE -> "textarea";
                  case LANGUAGE -> "select";
                  case NAME, PHONE, EMAIL -> "input";
                })
            .attr("id", name)
            .attr("name", name)
            .attr("aria-required", Optional.of("true").filter(_ -> field.required()))
            .attr("aria-invalid", fault.map(it -> "true"))
            .attr("aria-describedby", fault.map(it -> name + "-fault"));
    return switch (kind) {
      case MESSAGE -> control.attr("rows", "4").attr("maxlength", longest(kind)).text(value);
      case LANGUAGE -> control.with(Html.all(options(field, value)));
      case NAME, PHONE, EMAIL ->
          control
              .attr("type", type(kind))
              .attr("autocomplete", kind == ContactField.PHONE ? "tel" : kind.id())
              .attr("maxlength", longest(kind))
              .attr("value", value)
              .empty();
    };
  }

  private static String type(ContactField kind) {
    return switch (kind) {
      case PHONE -> "tel";
      case EMAIL -> "email";
      case NAME, MESSAGE, LANGUAGE -> "text";
    };
  }

  private static String longest(ContactField kind) {
    return Integer.toString(kind.longest());
  }

  private static Stream<Html> options(Block.FormField field, String chosen) {
    Stream<Block.Choice> none =
        field.required() ? Stream.empty() : Stream.of(new Block.Choice("", "–"));
    return Stream.concat(none, field.options().stream())
        .map(
            option ->
                Html.tag("option")
                    .attr("value", option.id())
                    .flag("selected", option.id().equals(chosen))
                    .text(option.label()));
  }

  private Html consent(Block.Form form) {
    boolean given = refused().filter(ContactNote.Refused::consented).isPresent();
    Optional<String> fault =
        refused().filter(it -> !it.consented()).map(_ -> say(ChatWords.CONSENT_MISSING));
    return Html.tag("p")
        .attr("class", "consent")
        .with(
            faultText(CONSENT, fault),
            Html.tag("input")
                .attr("type", "checkbox")
                .attr("id", CONSENT)
                .attr("name", CONSENT)
                .attr("value", "yes")
                .attr("aria-required", "true")
                .attr("aria-invalid", fault.map(it -> "true"))
                .attr("aria-describedby", fault.map(it -> CONSENT + "-fault"))
                .flag("checked", given)
                .empty(),
            Html.text(" "),
            Html.tag("label").attr("for", CONSENT).text(form.consent()),
            form.privacy()
                .map(page -> Html.of(Html.text(" "), Html.link(page, page)))
                .orElse(Html.NONE));
  }

  private static Html faultText(String name, Optional<String> fault) {
    return fault
        .map(text -> Html.tag("span").attr("class", "fault").attr("id", name + "-fault").text(text))
        .orElse(Html.NONE);
  }

  private Optional<ContactNote.Refused> refused() {
    return note.filter(ContactNote.Refused.class::isInstance).map(ContactNote.Refused.class::cast);
  }

  private Optional<String> fault(String id) {
    return refused().flatMap(it -> Optional.ofNullable(it.faults().get(id)));
  }

  private Map<String, String> written() {
    return refused().map(ContactNote.Refused::written).orElse(Map.of());
  }

  private String say(ChatWords words) {
    return words.in(language);
  }
}
