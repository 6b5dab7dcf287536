package fi.opastin.hsds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Address;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Service;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HSDS {@code service_at_location} with its {@code location}. */
final class SiteDocument {

  private static final String COUNTRY = "FI";

  private final Catalogue catalogue;
  private final Language language;
  private final Words words;

  SiteDocument(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    this.words = new Words(language);
  }

  /** The service at its location, without the service. */
  ObjectNode alone(Site site) {
    ObjectNode json = Documents.object().put("id", site.id().toString());
    json.set("location", location(site));
    return json;
  }

  /** Languages of something, by their names and codes. */
  void languages(ArrayNode list, String of, List<String> tags) {
    for (String tag : tags) {
      list.addObject()
          .put("id", Ids.of("language", of, tag).toString())
          .put("name", words.languageName(tag))
          .put("code", Locale.forLanguageTag(tag).getLanguage());
    }
  }

  private ObjectNode location(Site site) {
    Service service = site.service();
    String kind = site.kind().name().toLowerCase(Locale.ROOT);
    ObjectNode json = Documents.object().put("id", site.locationId().toString());
    json.put("location_type", kind).put("name", service.name().in(language));
    if (site.kind() == Site.Kind.VIRTUAL) {
      Documents.put(json, "url", service.url(language));
      return json;
    }
    Documents.put(json, "description", description(service));
    service
        .contact()
        .location()
        .ifPresent(point -> json.put("latitude", point.lat()).put("longitude", point.lon()));
    ArrayNode addresses = json.putArray("addresses");
    service.address().ifPresent(address -> address(addresses, service, address));
    ArrayNode accessibility = json.putArray("accessibility");
    if (!service.terms().accessibility().isEmpty()) {
      accessibility
          .addObject()
          .put("id", Ids.of("accessibility", service.id()).toString())
          .put("description", service.terms().accessibility().in(language));
    }
    return json;
  }

  /** HSDS wants every part of an address; one with gaps is only told in the description. */
  private void address(ArrayNode list, Service service, Address address) {
    Optional<Municipality> home = home(service);
    boolean whole =
        Stream.of(address.street(), address.postalCode(), address.town())
            .noneMatch(String::isEmpty);
    if (whole && home.isPresent()) {
      list.addObject()
          .put("id", Ids.of("address", service.id()).toString())
          .put("address_1", address.street())
          .put("city", address.town())
          .put("state_province", home.get().regionName(language))
          .put("postal_code", address.postalCode())
          .put("country", COUNTRY)
          .put("address_type", "physical");
    }
  }

  private String description(Service service) {
    Stream<String> address =
        service
            .address()
            .map(known -> Stream.of(known.street(), known.postalCode() + " " + known.town()))
            .orElseGet(Stream::empty);
    Stream<String> town = home(service).map(place -> place.name(language)).stream();
    return Stream.concat(address, town)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Optional<Municipality> home(Service service) {
    return service.area().home().flatMap(catalogue.directory()::municipality);
  }
}
