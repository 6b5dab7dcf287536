package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Documents in the shape of the catalogue, version 11, of this project's own making: names, numbers
 * and addresses are invented.
 */
final class Documents {

  static final String TOWN = id(9001);

  private Documents() {}

  /** An id in the catalogue's form. */
  static String id(int number) {
    return String.format(Locale.ROOT, "6a1f0d3e-0000-4000-8000-%012d", number);
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ServiceDocument aService(int number) {
    return new ServiceDocument(number);
  }

  static ChannelDocument aPlace(int number) {
    return new ChannelDocument(number, "ServiceLocation");
  }

  static ChannelDocument aPhone(int number) {
    return new ChannelDocument(number, "Phone");
  }

  static ObjectNode anOrganisation(String id, String fi, String sv, String en) {
    ObjectNode node = object();
    node.put("id", id).put("organizationType", "Municipality");
    ArrayNode names = node.putArray("organizationNames");
    names.add(typed("sv", sv, "Name"));
    names.add(typed("fi", fi, "Name"));
    names.add(typed("en", en, "Name"));
    return node.put("publishingStatus", "Published").put("modified", "2026-01-02T03:04:05.678901");
  }

  static ObjectNode typed(String language, String value, String type) {
    return text(language, value).put("type", type);
  }

  static ObjectNode text(String language, String value) {
    return object().put("language", language).put("value", value);
  }

  /** A page as lists come in. */
  static ObjectNode page(int number, int count, JsonNode... items) {
    ObjectNode page = object().put("pageNumber", number).put("pageSize", 1000);
    page.put("pageCount", count);
    ArrayNode list = page.putArray("itemList");
    for (JsonNode item : items) {
      list.add(item);
    }
    return page;
  }

  static PtvDocument document(ObjectNode body) {
    return PtvDocument.of("test.json#/itemList/3", body).orElseThrow();
  }

  /** A service for the young in Kotka that is published and named; changed by its methods. */
  static final class ServiceDocument {

    private final ObjectNode node = object();

    private ServiceDocument(int number) {
      node.put("id", id(number)).put("type", "Service").put("publishingStatus", "Published");
      node.put("areaType", "LimitedType").put("modified", "2026-09-10T11:12:13.123456");
      named("fi", "Ohjaamo Esimerkki " + number);
      summary("fi", "Apua alle 30-vuotiaille työhön ja opiskeluun.");
      inMunicipality("285");
      node.withArray("languages").add("fi");
      ObjectNode role = node.withArray("organizations").addObject();
      role.putObject("organization").put("id", TOWN).put("name", "Esimerkkikaupunki");
      role.put("roleType", "Responsible");
      ofClass("P28.5");
    }

    ServiceDocument named(String language, String name) {
      node.withArray("serviceNames").add(typed(language, name, "Name"));
      return this;
    }

    ServiceDocument summary(String language, String text) {
      node.withArray("serviceDescriptions").add(typed(language, text, "Summary"));
      return this;
    }

    ServiceDocument unnamed() {
      node.putArray("serviceNames");
      return this;
    }

    ServiceDocument without(String field) {
      node.remove(field);
      return this;
    }

    ServiceDocument with(String field, String value) {
      node.put(field, value);
      return this;
    }

    ServiceDocument inMunicipality(String code) {
      ObjectNode area = node.withArray("areas").addObject().put("type", "Municipality");
      area.putNull("code").putArray("municipalities").addObject().put("code", code);
      return this;
    }

    ServiceDocument onlyOfClass(String code) {
      node.putArray("serviceClasses");
      return ofClass(code);
    }

    ServiceDocument ofClass(String code) {
      return coded("serviceClasses", code);
    }

    ServiceDocument coded(String field, String code) {
      node.withArray(field)
          .addObject()
          .put("code", code)
          .put("uri", "http://uri.suomi.fi/codelist/ptv/x/code/" + code);
      return this;
    }

    ServiceDocument by(ChannelDocument channel) {
      connection(channel.id());
      return this;
    }

    /** The service's own words on a channel, to be filled. */
    ObjectNode connection(String channel) {
      ObjectNode connection = node.withArray("serviceChannels").addObject();
      connection.putObject("serviceChannel").put("id", channel).put("name", "?");
      connection.putArray("serviceHours");
      connection.putNull("contactDetails");
      return connection;
    }

    ObjectNode node() {
      return node;
    }

    PtvDocument document() {
      return Documents.document(node);
    }
  }

  /** A channel that is published; changed by its methods. */
  static final class ChannelDocument {

    private final ObjectNode node = object();

    private ChannelDocument(int number, String type) {
      node.put("id", Documents.id(number)).put("serviceChannelType", type);
      node.put("publishingStatus", "Published").put("modified", "2026-10-11T12:13:14.151617");
      node.withArray("serviceChannelNames").add(typed("fi", "Toimipiste " + number, "Name"));
    }

    String id() {
      return node.path("id").asText();
    }

    ChannelDocument withPhone(String prefix, String number, String language, String label) {
      node.withArray("phoneNumbers")
          .addObject()
          .put("type", "Phone")
          .put("prefixNumber", prefix)
          .put("isFinnishServiceNumber", prefix == null)
          .put("number", number)
          .put("language", language)
          .put("additionalInformation", label);
      return this;
    }

    ChannelDocument withEmail(String email) {
      String field =
          node.path("serviceChannelType").asText().equals("ServiceLocation")
              ? "emails"
              : "supportEmails";
      node.withArray(field).add(text("fi", email));
      return this;
    }

    ChannelDocument withPage(String language, String url) {
      node.withArray("webPages").addObject().put("url", url).put("language", language);
      return this;
    }

    ChannelDocument at(String street, String municipality, String northing, String easting) {
      ObjectNode address = node.withArray("addresses").addObject();
      address.put("type", "Location").put("subType", "Single");
      ObjectNode in = address.putObject("streetAddress");
      in.putArray("street").add(text("sv", "Gatan")).add(text("fi", street));
      in.put("streetNumber", "7").put("postalCode", "48100");
      in.putArray("postOffice").add(text("fi", "KOTKA")).add(text("sms", "KOTKA"));
      in.putObject("municipality").put("code", municipality);
      in.put("latitude", northing).put("longitude", easting).put("coordinateState", "Ok");
      return this;
    }

    ChannelDocument hours(ObjectNode... items) {
      for (ObjectNode item : items) {
        node.withArray("serviceHours").add(item);
      }
      return this;
    }

    ChannelDocument with(String field, String value) {
      node.put(field, value);
      return this;
    }

    ObjectNode node() {
      return node;
    }
  }

  /**
   * Hours of a kind, with slots {@code day[/day] from-to}, as in {@code "Monday/Friday
   * 08:00-16:00"}.
   */
  static ObjectNode hours(String kind, String... slots) {
    ObjectNode hours = object().put("serviceHourType", kind).put("isClosed", false);
    hours.putNull("validFrom").putNull("validTo").put("validForNow", true);
    hours.put("isAlwaysOpen", false).put("isReservation", false);
    ArrayNode opening = hours.putArray("openingHour");
    for (String slot : slots) {
      String[] parts = slot.split(" ");
      String[] days = parts[0].split("/");
      String[] times = parts[1].split("-");
      opening
          .addObject()
          .put("dayFrom", days[0])
          .put("dayTo", days.length > 1 ? days[1] : "")
          .put("from", times[0] + ":00")
          .put("to", times[1] + ":00");
    }
    return hours;
  }
}
