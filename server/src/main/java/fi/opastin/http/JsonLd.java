package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Names;
import fi.opastin.directory.Service;
import fi.opastin.language.Language;
import java.nio.charset.StandardCharsets;

/** A service as schema.org GovernmentService, for those who read pages by program. */
final class JsonLd {

  private JsonLd() {}

  /**
   * A script element that browsers do not run: the policy of our pages does not concern it.
   *
   * @param address of the page
   */
  static String of(Service service, Directory directory, Language language, String address) {
    ObjectNode json = Json.object();
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
      json.set("availableLanguage", Json.words(service.languages()));
    }
    channel(json, service);
    // a text must not end the element it stands in
    String text = new String(Json.bytes(json), StandardCharsets.UTF_8).replace("<", "\\u003c");
    return "<script type=\"application/ld+json\">" + text + "</script>";
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
