package fi.opastin.ptv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Audience;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Optional;

/** Writes one service into the fields of a pack's service file, always in the same order. */
final class PtvEntries {

  private final PtvMapping mapping;

  PtvEntries(PtvMapping mapping) {
    this.mapping = mapping;
  }

  ObjectNode write(
      String id,
      PtvService service,
      PtvRule rule,
      LocalText name,
      LocalText organisation,
      PtvServed.Area area,
      PtvReach reach) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id);
    node.put("type", rule.type().id());
    node.set("name", text(name));
    node.set("description", text(service.description()));
    node.set("organization", text(organisation));
    area.home().ifPresent(home -> node.put("located", home.value()));
    serves(node.putObject("serves"), area);
    ages(node, rule);
    list(
        node,
        "audience",
        mapping.audiences(rule, service).stream().sorted().map(Audience::id).toList());
    list(node, "languages", service.languages());
    list(node, "channels", reach.channels());
    PtvSources sources = new PtvSources(mapping, service);
    details(node, reach, sources);
    if (service.free()) {
      node.put("free", true);
    } else if (!service.fee().isEmpty()) {
      node.set("fee", text(service.fee()));
    }
    node.set("sources", sources.written());
    return node;
  }

  private static void details(ObjectNode node, PtvReach reach, PtvSources sources) {
    reach
        .place()
        .ifPresent(
            place -> {
              if (!place.value().street().isEmpty()) {
                address(node.putObject("address"), place, sources);
              }
              place
                  .value()
                  .point()
                  .ifPresent(
                      point ->
                          node.putObject("location")
                              .put("lat", point.lat())
                              .put("lon", point.lon()));
            });
    if (!reach.phones().isEmpty()) {
      ArrayNode phones = node.putArray("phones");
      for (PtvReach.From<PtvPhones.Line> phone : reach.phones()) {
        ObjectNode line = phones.addObject().put("number", phone.value().number());
        if (!phone.value().label().isEmpty()) {
          line.set("label", text(phone.value().label()));
        }
        line.put("source", sources.number(phone.channel()));
      }
    }
    if (!reach.emails().isEmpty()) {
      ArrayNode emails = node.putArray("emails");
      reach
          .emails()
          .forEach(
              email ->
                  emails
                      .addObject()
                      .put("email", email.value())
                      .put("source", sources.number(email.channel())));
    }
    if (!reach.pages().isEmpty()) {
      node.set("url", text(reach.pages()));
    }
    reach
        .hours()
        .ifPresent(
            hours ->
                node.set(
                    "hours",
                    hours.value().deepCopy().put("source", sources.number(hours.channel()))));
  }

  private static void address(
      ObjectNode address, PtvReach.From<PtvContact.Place> place, PtvSources sources) {
    address.put("street", place.value().street());
    if (!place.value().postalCode().isEmpty()) {
      address.put("postal_code", place.value().postalCode());
    }
    if (!place.value().town().isEmpty()) {
      address.put("town", place.value().town());
    }
    address.put("source", sources.number(place.channel()));
  }

  private static void serves(ObjectNode serves, PtvServed.Area area) {
    if (area.municipalities().isEmpty()) {
      serves.put("nationwide", true);
      return;
    }
    ArrayNode codes = serves.putArray("municipalities");
    area.municipalities().stream().map(MunicipalityCode::value).forEach(codes::add);
  }

  private static void ages(ObjectNode node, PtvRule rule) {
    if (rule.minAge().isEmpty() && rule.maxAge().isEmpty()) {
      return;
    }
    ObjectNode ages = node.putObject("ages");
    rule.minAge().ifPresent(age -> ages.put("min", age));
    rule.maxAge().ifPresent(age -> ages.put("max", age));
  }

  private static void list(ObjectNode node, String field, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode list = node.putArray(field);
      values.forEach(list::add);
    }
  }

  /** A text by language, in the order of the languages. */
  static ObjectNode text(LocalText text) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (Language language : Language.values()) {
      Optional.ofNullable(text.variants().get(language))
          .ifPresent(variant -> node.put(language.tag(), variant));
    }
    return node;
  }
}
