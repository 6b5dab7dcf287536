package fi.opastin.editor;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.curation.HoursForm;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.partners.ContactField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a site's settings, with what somebody wrote into them. */
record PartnerFields(Language language, LevelNames names, PartnerPage.Entered entered) {

  private String say(PartnerWords words) {
    return words.in(language);
  }

  private JsonNode at(String name) {
    return entered.tree().path(name);
  }

  private static Html group(String legend, Html... fields) {
    return Html.tag("fieldset").with(Html.tag("legend").text(legend), Html.of(fields));
  }

  private static String lines(JsonNode items) {
    List<String> lines = new ArrayList<>();
    items.forEach(item -> lines.add(item.asText()));
    return String.join("\n", lines);
  }

  /** A text in every variant. */
  private Html variants(String prefix, PartnerWords label, JsonNode texts) {
    List<Html> fields = new ArrayList<>();
    for (Language variant : Language.values()) {
      String called = SwitchWords.of(variant).in(language);
      fields.add(
          Forms.input(
              prefix + "-" + variant.tag(),
              "text",
              say(label) + ": " + called,
              texts.path(variant.tag()).asText("")));
    }
    return Html.tag("div").attr("class", "columns").with(Html.of(fields));
  }

  /** What only a site has. */
  Html site() {
    return group(
        say(PartnerWords.SITE),
        variants("name", PartnerWords.NAME, at("name")),
        Forms.lines("origins", say(PartnerWords.ORIGINS), lines(at("origins"))),
        Forms.check("server_calls", say(PartnerWords.SERVER_CALLS), at("server_calls").asBoolean()),
        place("region", PartnerWords.REGION, names.regions()),
        place("municipality", PartnerWords.MUNICIPALITY, names.municipalities()));
  }

  private Html place(String name, PartnerWords label, Map<String, String> places) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("", say(PartnerWords.NONE));
    choices.putAll(places);
    String chosen = at(name).asText("");
    choices.putIfAbsent(chosen, chosen);
    return Html.tag("div").with(FormField.choice(name, say(label), choices, chosen));
  }

  /** What a site may inherit, beside contacts. */
  Html shared() {
    String theme =
        at("theme").properties().stream()
            .map(colour -> colour.getKey() + ": " + colour.getValue().asText())
            .collect(Collectors.joining("\n"));
    return group(
        say(PartnerWords.SHARED),
        Forms.input(
            "languages",
            "text",
            say(PartnerWords.LANGUAGES),
            lines(at("languages")).replace("\n", ", ")),
        Forms.lines("starters", say(PartnerWords.STARTERS), lines(at("starters"))),
        Forms.lines("theme", say(PartnerWords.THEME), theme));
  }

  /** Who answers when a person wants a human. */
  Html human() {
    JsonNode human = at("human");
    return group(
        say(PartnerWords.HUMAN),
        variants("human-name", PartnerWords.NAME, human.path("name")),
        Forms.input("human-phone", "text", say(PartnerWords.PHONE), human.path("phone").asText("")),
        Forms.input("human-url", "text", say(PartnerWords.URL), human.path("url").asText("")),
        variants("human-hours", PartnerWords.HUMAN_HOURS, human.path("hours")));
  }

  /** Who receives requests to be contacted, and when the form is offered. */
  Html handoff() {
    JsonNode handoff = at("handoff");
    Map<String, String> languages = new LinkedHashMap<>();
    languages.put("", say(PartnerWords.NONE));
    for (Language written : Language.WRITTEN) {
      languages.put(written.tag(), SwitchWords.of(written).in(language));
    }
    HoursForm hours = entered.hours();
    return group(
        say(PartnerWords.HANDOFF),
        Forms.input(
            "handoff-email", "text", say(PartnerWords.EMAIL), handoff.path("email").asText("")),
        ServiceEditPage.hours(language, hours),
        boxes("field", PartnerWords.FIELDS, handoff.path("fields"), !handoff.has("fields")),
        boxes("required", PartnerWords.REQUIRED, handoff.path("required"), false),
        Html.tag("div")
            .with(
                FormField.choice(
                    "handoff-language",
                    say(PartnerWords.MAIL_LANGUAGE),
                    languages,
                    handoff.path("language").asText(""))),
        Forms.input(
            "handoff-privacy",
            "text",
            say(PartnerWords.PRIVACY),
            handoff.path("privacy").asText("")));
  }

  private Html boxes(String prefix, PartnerWords legend, JsonNode chosen, boolean all) {
    List<Html> boxes = new ArrayList<>();
    for (ContactField field : ContactField.values()) {
      boolean isOn = all;
      for (JsonNode id : chosen) {
        isOn = isOn || id.asText().equals(field.id());
      }
      boxes.add(Forms.check(prefix + "-" + field.id(), field(field), isOn));
    }
    return group(say(legend), Html.of(boxes));
  }

  private String field(ContactField field) {
    return switch (field) {
      case NAME -> say(PartnerWords.NAME);
      case PHONE -> say(PartnerWords.PHONE);
      case EMAIL -> new Wording("Sähköposti", "E-post", "E-mail").in(language);
      case MESSAGE -> new Wording("Viesti", "Meddelande", "Message").in(language);
      case LANGUAGE -> new Wording("Kieli", "Språk", "Language").in(language);
    };
  }
}
