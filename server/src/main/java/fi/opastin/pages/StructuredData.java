package fi.opastin.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Names;
import fi.opastin.directory.Service;
import fi.opastin.directory.Source;
import fi.opastin.knowledge.Answer;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a page tells those who read it by program, in the words of schema.org. */
final class StructuredData {

  private StructuredData() {}

  /**
   * Answers as FAQPage, each in the variant that there is.
   *
   * @param day on which notes hold
   * @param address of the page
   */
  static Html of(List<Answer> answers, Language language, LocalDate day, String address) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("@context", "https://schema.org").put("@type", "FAQPage");
    json.put("@id", address).put("inLanguage", language.tag());
    json.put("license", "https://creativecommons.org/licenses/by/4.0/");
    answers.stream()
        .map(Answer::reviewed)
        .max(Comparator.naturalOrder())
        .ifPresent(reviewed -> json.put("dateModified", reviewed.toString()));
    ArrayNode questions = json.putArray("mainEntity");
    for (Answer answer : answers) {
      Answer.Found found = answer.in(language);
      ObjectNode question = questions.addObject().put("@type", "Question");
      question.put("name", found.text().title()).put("inLanguage", found.language().tag());
      ObjectNode accepted = question.putObject("acceptedAnswer").put("@type", "Answer");
      accepted.put("text", answer.body(language, day).plain());
      ArrayNode citations = accepted.putArray("citation");
      answer.sources().stream()
          .map(Source::ref)
          .filter(ref -> ref.startsWith("http"))
          .forEach(citations::add);
    }
    return Html.data("application/ld+json", json.toString());
  }

  /**
   * A service as GovernmentService.
   *
   * @param address of the page
   */
  static Html of(Service service, Directory directory, Language language, String address) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("@context", "https://schema.org").put("@type", "GovernmentService");
    json.put("@id", address).put("name", service.name().in(language));
    json.put("description", service.description().in(language));
    json.put("serviceType", Names.of(service.type(), language));
    json.putObject("provider")
        .put("@type", "Organization")
        .put("name", service.organization().in(language));
    if (!service.url(language).isEmpty()) {
      json.put("url", service.url(language));
    }
    if (service.area().isNationwide()) {
      json.putObject("areaServed").put("@type", "Country").put("name", "FI");
    } else {
      ArrayNode areas = json.putArray("areaServed");
      for (MunicipalityCode code : service.area().municipalities().stream().sorted().toList()) {
        directory
            .municipality(code)
            .ifPresent(
                place ->
                    areas
                        .addObject()
                        .put("@type", "AdministrativeArea")
                        .put("name", place.name(language)));
      }
    }
    if (!service.languages().isEmpty()) {
      ArrayNode languages = json.putArray("availableLanguage");
      service.languages().forEach(languages::add);
    }
    channel(json, service);
    return Html.data("application/ld+json", json.toString());
  }

  private static void channel(ObjectNode json, Service service) {
    if (service.phones().isEmpty()) {
      return;
    }
    json.putObject("availableChannel")
        .put("@type", "ServiceChannel")
        .putObject("servicePhone")
        .put("@type", "ContactPoint")
        .put("telephone", service.phones().getFirst().number());
  }
}
