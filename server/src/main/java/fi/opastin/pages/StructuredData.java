package fi.opastin.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Names;
import fi.opastin.directory.Service;
import fi.opastin.language.Language;

/** What a page tells those who read it by program, in the words of schema.org. */
final class StructuredData {

  private StructuredData() {}

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
