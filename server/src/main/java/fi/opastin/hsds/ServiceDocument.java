package fi.opastin.hsds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Names;
import fi.opastin.directory.Phone;
import fi.opastin.directory.Service;
import fi.opastin.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** HSDS {@code service} with what belongs to it, and {@code organization}. */
final class ServiceDocument {

  private final Catalogue catalogue;
  private final Language language;
  private final Words words;
  private final SiteDocument sites;
  private final TermDocument terms;
  private final Schedules schedules;

  ServiceDocument(Catalogue catalogue, Language language, SiteDocument sites) {
    this.catalogue = catalogue;
    this.language = language;
    this.words = new Words(language);
    this.sites = sites;
    this.terms = new TermDocument(language, words);
    this.schedules = new Schedules(language, catalogue.day());
  }

  TermDocument terms() {
    return terms;
  }

  Optional<Instant> changed(Service service) {
    return catalogue.changed(service);
  }

  ObjectNode owner(Owner owner) {
    return Documents.object()
        .put("id", owner.id().toString())
        .put("name", owner.name().in(language))
        .put("description", words.owner());
  }

  /** The fields that a service has one of, its organization among them. */
  ObjectNode plain(Service service) {
    ObjectNode json = Documents.object().put("id", Catalogue.idOf(service).toString());
    json.put("name", service.name().in(language));
    Documents.put(json, "description", service.description().in(language));
    Documents.put(json, "url", service.url(language));
    Documents.put(json, "email", service.emails().stream().findFirst());
    // only services of the day are listed: those that have ended or not begun have no page here
    json.put("status", "active");
    Documents.put(json, "fees_description", words.fees(service));
    Documents.put(json, "eligibility_description", words.eligibility(service));
    service.ages().min().ifPresent(age -> json.put("minimum_age", age));
    service.ages().max().ifPresent(age -> json.put("maximum_age", age));
    service.verified().ifPresent(date -> json.put("assured_date", date.toString()));
    catalogue.changed(service).ifPresent(time -> json.put("last_modified", time.toString()));
    service.alert().ifPresent(alert -> json.put("alert", alert.text().in(language)));
    json.set("organization", owner(catalogue.owner(Owner.idOf(service)).orElseThrow()));
    return json;
  }

  /** What a service has many of, but for the locations where it is met. */
  void addNested(ObjectNode json, Service service) {
    booking(json.putArray("additional_urls"), service);
    addReach(json, service);
    sites.languages(json.putArray("languages"), "service/" + service.id(), service.languages());
    terms.attributes(json.putArray("attributes"), service);
  }

  /** Numbers, hours and areas, which belong to a service and to the service at its location. */
  void addReach(ObjectNode json, Service service) {
    ArrayNode phones = json.putArray("phones");
    service.phones().forEach(phone -> phone(phones.addObject(), service, phone));
    schedules.write(json.putArray("schedules"), service);
    areas(json.putArray("service_areas"), service);
  }

  private void booking(ArrayNode list, Service service) {
    LocalText booking = service.contact().booking();
    if (!booking.isEmpty()) {
      list.addObject()
          .put("id", Ids.of("url", service.id(), "booking").toString())
          .put("label", words.booking())
          .put("url", booking.in(language));
    }
  }

  private void phone(ObjectNode json, Service service, Phone phone) {
    String lang = phone.lang().orElse("");
    String name = service.id() + "/" + phone.number() + "/" + lang;
    json.put("id", Ids.of("phone", name).toString());
    json.put("number", phone.number()).put("type", "voice");
    Documents.put(json, "description", phone.label().in(language));
    if (!lang.isEmpty()) {
      sites.languages(json.putArray("languages"), "phone/" + name, List.of(lang));
    }
  }

  private void areas(ArrayNode list, Service service) {
    if (service.area().isNationwide()) {
      area(list, service, "nationwide").put("name", Names.wholeCountry(language));
      return;
    }
    for (MunicipalityCode code : service.area().municipalities().stream().sorted().toList()) {
      Municipality place = catalogue.directory().municipality(code).orElseThrow();
      area(list, service, code.value())
          .put("name", place.name(language))
          .put("extent", code.value())
          .put("extent_type", "text");
    }
  }

  private static ObjectNode area(ArrayNode list, Service service, String name) {
    return list.addObject().put("id", Ids.of("service_area", service.id(), name).toString());
  }
}
