package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Address;
import fi.opastin.directory.AgeRange;
import fi.opastin.directory.Audience;
import fi.opastin.directory.Channel;
import fi.opastin.directory.Directory;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Phone;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.Terms;
import fi.opastin.directory.Why;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A service as the contract spells it, in one language and on one day. */
final class ServiceJson {

  /** An area of more municipalities than this is named by its codes only. */
  private static final int MOST_NAMED = 8;

  private final Directory directory;
  private final Language language;
  private final LocalDate today;

  ServiceJson(Directory directory, Language language, LocalDate today) {
    this.directory = directory;
    this.language = language;
    this.today = today;
  }

  ArrayNode list(List<ServiceHit> hits) {
    ArrayNode list = Json.array();
    hits.forEach(hit -> list.add(of(hit)));
    return list;
  }

  /** The service of a hit is as it may be shown today already. */
  ObjectNode of(ServiceHit hit) {
    Service service = hit.service();
    ObjectNode json = Json.object();
    words(json, service);
    place(json, service);
    contact(json, service);
    forWhom(json, service);
    terms(json, service.terms());
    json.set(
        "hours",
        service.hours().<JsonNode>map(hours -> HoursJson.of(hours.value(), today)).orElse(null));
    json.set("open", hit.open().<JsonNode>map(HoursJson::of).orElse(null));
    json.set(
        "channels", Json.words(service.channels().stream().sorted().map(Channel::id).toList()));
    json.set("sources", SourceJson.of(service.sources()));
    json.put("verified", service.verified().map(LocalDate::toString).orElse(null));
    hit.distanceMetres().ifPresent(metres -> json.put("distance", metres));
    if (!hit.why().isEmpty()) {
      json.set("why", why(hit.why()));
    }
    return json;
  }

  private void words(ObjectNode json, Service service) {
    json.put("id", service.id().value());
    json.put("type", service.type().id());
    json.put("name", service.name().in(language));
    json.put("description", service.description().in(language));
    json.put("organization", service.organization().in(language));
    json.put("textLang", service.name().languageFor(language).tag());
    service
        .alert()
        .ifPresent(
            alert ->
                json.putObject("alert")
                    .put("text", alert.text().in(language))
                    .put("until", alert.until().toString()));
  }

  private void place(ObjectNode json, Service service) {
    List<MunicipalityCode> codes = service.area().municipalities().stream().sorted().toList();
    json.set("municipalities", Json.words(codes.stream().map(MunicipalityCode::value).toList()));
    if (!codes.isEmpty() && codes.size() <= MOST_NAMED) {
      json.put(
          "area",
          codes.stream()
              .flatMap(code -> directory.municipality(code).stream())
              .map(municipality -> municipality.name(language))
              .collect(Collectors.joining(", ")));
    }
    json.set("address", service.address().<JsonNode>map(ServiceJson::address).orElse(null));
    json.set(
        "location",
        service
            .contact()
            .location()
            .<JsonNode>map(point -> Json.object().put("lat", point.lat()).put("lon", point.lon()))
            .orElse(null));
  }

  private void contact(ObjectNode json, Service service) {
    ArrayNode phones = json.putArray("phones");
    for (Phone phone : service.phones()) {
      ObjectNode entry = phones.addObject().put("number", phone.number());
      if (!phone.label().isEmpty()) {
        entry.put("label", phone.label().in(language));
      }
      phone.lang().ifPresent(lang -> entry.put("lang", lang));
    }
    json.set("emails", Json.words(service.emails()));
    json.put("url", orNull(service.url(language)));
    if (!service.contact().booking().isEmpty()) {
      json.put("booking", service.contact().booking().in(language));
    }
  }

  private static void forWhom(ObjectNode json, Service service) {
    json.set("languages", Json.words(service.languages()));
    json.set(
        "audience", Json.words(service.audiences().stream().sorted().map(Audience::id).toList()));
    AgeRange ages = service.ages();
    json.putObject("ages").put("min", orNull(ages.min())).put("max", orNull(ages.max()));
  }

  /** Only what a source tells: nothing said of the price is not "free". */
  private void terms(ObjectNode json, Terms terms) {
    if (terms.free()) {
      json.put("free", true);
    }
    if (!terms.fee().isEmpty()) {
      json.put("fee", terms.fee().in(language));
    }
    if (!terms.accessibility().isEmpty()) {
      json.put("accessibility", terms.accessibility().in(language));
    }
  }

  private ArrayNode why(List<Why> reasons) {
    ArrayNode list = Json.array();
    reasons.forEach(
        why -> list.addObject().put("code", why.code()).put("text", why.text(language)));
    return list;
  }

  private static ObjectNode address(Address address) {
    return Json.object()
        .put("street", orNull(address.street()))
        .put("postalCode", orNull(address.postalCode()))
        .put("town", orNull(address.town()));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
