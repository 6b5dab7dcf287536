package fi.opastin.pages;

import fi.opastin.directory.Municipality;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.ServiceQuery;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who helps with a topic: services of the municipality that was chosen by a form, or of the whole
 * country.
 *
 * @param place the municipality that was chosen
 * @param now the time of the request
 */
record HelpSection(
    Knowledge knowledge, Language language, Optional<Municipality> place, Instant now) {

  private static final int MOST = 5;

  /**
   * The section; nothing for topics that no kind of service helps with.
   *
   * @param page where the form leads: the page that the section stands in
   */
  Html html(Topic topic, String page) {
    if (topic.services().isEmpty()) {
      return Html.NONE;
    }
    ServiceBrief brief = new ServiceBrief(language, now.atZone(OpeningHours.ZONE));
    return Html.tag("section")
        .attr("id", "services")
        .attr("aria-labelledby", "services-title")
        .with(
            Html.tag("h2").attr("id", "services-title").text(ContentWords.SERVICES.in(language)),
            form(page),
            Html.paragraph(preface()),
            Html.all(find(topic).stream().map(brief::of)),
            Html.tag("p").with(Html.link(all(topic), ContentWords.MORE_SERVICES.in(language))));
  }

  private Html form(String page) {
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", page + "#services")
        .with(
            Choose.hidden("lang", language.tag()),
            Choose.oneOf(
                "municipality",
                ContentWords.NEAR.in(language),
                ContentWords.WHOLE_COUNTRY.in(language),
                Choose.municipalities(knowledge.directory(), language),
                place.map(chosen -> chosen.code().value()).orElse("")),
            Choose.button(ContentWords.SHOW.in(language)));
  }

  private String preface() {
    Wording words = knowledge.wording();
    return place
        .map(chosen -> words.say(Wording.Key.SERVICES_IN, language, chosen.in(language)))
        .orElseGet(() -> words.say(Wording.Key.SERVICES_NATIONWIDE, language));
  }

  private List<ServiceHit> find(Topic topic) {
    ServiceQuery query =
        ServiceQuery.at(now, language)
            .withTypes(topic.services())
            .withMunicipality(place.map(Municipality::code));
    return knowledge.directory().finder().find(query, MOST);
  }

  private String all(Topic topic) {
    PageAddress address = PageAddress.of("/services").with("topic", topic.id().value());
    return place
        .map(chosen -> address.with("municipality", chosen.code().value()))
        .orElse(address)
        .in(language);
  }
}
