package fi.opastin.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the parsed files of a pack's {@code services/} folder into services. For one reading by one
 * thread.
 */
public final class ServiceReader {

  /**
   * What could be read, and what is to be said about it.
   *
   * @param findings all that is wrong; with one the services must not go live
   * @param remarks what an editor should look at; it keeps nothing from going live
   */
  public record Reading(
      List<Service> services, List<DirectoryFinding> findings, List<DirectoryFinding> remarks) {

    public Reading {
      services = List.copyOf(services);
      findings = List.copyOf(findings);
      remarks = List.copyOf(remarks);
    }
  }

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "type",
          "name",
          "description",
          "organization",
          "owner",
          "serves",
          "located",
          "ages",
          "audience",
          "languages",
          "channels",
          "address",
          "location",
          "phones",
          "emails",
          "url",
          "booking",
          "hours",
          "valid",
          "alert",
          "free",
          "fee",
          "accessibility",
          "sources",
          "beside",
          "verified",
          "note");

  private final AreaReader areas;
  private final List<DirectoryFinding> findings = new ArrayList<>();
  private final Map<ServiceId, Service> services = new LinkedHashMap<>();
  private final Map<ServiceId, Fields> origins = new HashMap<>();

  private ServiceReader(Places places) {
    this.areas = new AreaReader(places);
  }

  /**
   * Reads all services of a pack; never throws on bad content.
   *
   * @param files parsed documents by the name that findings are to bear, in the order in which
   *     services are kept
   */
  public static Reading read(Map<String, JsonNode> files, Places places) {
    ServiceReader reader = new ServiceReader(places);
    files.forEach(reader::file);
    ServiceChecks.across(reader.services, reader.origins);
    return new Reading(
        List.copyOf(reader.services.values()),
        reader.findings,
        ServiceChecks.alike(reader.services, reader.origins));
  }

  private void file(String name, JsonNode document) {
    Fields root = Fields.of(name, document, findings);
    root.allowOnly(Set.of("services"));
    if (!root.has("services")) {
      root.fault("services", "The file has no list of services");
    }
    for (Fields item : root.items("services")) {
      int before = findings.size();
      Optional<Service> service = service(item);
      if (service.isEmpty() || findings.size() > before) {
        continue;
      }
      ServiceId id = service.get().id();
      if (services.putIfAbsent(id, service.get()) != null) {
        item.fault("id", "The id " + id + " is taken by another service");
      } else {
        origins.put(id, item);
      }
    }
  }

  private Optional<Service> service(Fields item) {
    item.allowOnly(FIELDS);
    String id = item.text("id");
    Optional<ServiceType> type = item.oneOf("type", ServiceType::of);
    if (!ServiceId.isId(id)) {
      item.fault("id", "An id is small letters, digits and single dashes, 80 at most");
    }
    if (type.isEmpty() && !item.has("type")) {
      item.fault("type", "type is missing");
    }
    List<Source> sources = sources(item);
    SourcedReader sourced = new SourcedReader(item, sources);
    Contact contact = sourced.contact();
    Optional<Sourced<OpeningHours>> hours = sourced.hours();
    Area area = areas.read(item);
    if (!ServiceId.isId(id) || type.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Service(
            new ServiceId(id),
            type.get(),
            required(item, "name"),
            required(item, "description"),
            organization(item),
            area,
            ages(item),
            Set.copyOf(item.manyOf("audience", Audience::of)),
            item.texts("languages"),
            channels(item, contact),
            contact,
            hours,
            LifeReader.validity(item),
            LifeReader.alert(item),
            new Terms(item.flag("free", false), item.local("fee"), item.local("accessibility")),
            sources,
            item.date("verified")));
  }

  private static LocalText required(Fields item, String field) {
    if (!item.has(field)) {
      item.fault(field, field + " is missing");
    }
    return item.local(field);
  }

  private static LocalText organization(Fields item) {
    if (!item.has("organization")) {
      item.fault("", "Nobody owns this service: organization is missing");
    }
    return item.local("organization");
  }

  private static List<Source> sources(Fields item) {
    List<Source> sources = new ArrayList<>();
    for (Fields source : item.items("sources")) {
      Optional<String> date = source.optionalText("date");
      if (date.isPresent() && !Source.isDate(date.get())) {
        source.fault("date", "A date is written 2026-11-22, 2026-11 or 2026");
        date = Optional.empty();
      }
      sources.add(new Source(source.text("ref"), source.optionalText("name").orElse(""), date));
    }
    if (sources.isEmpty()) {
      item.fault("sources", "A service needs a source");
    }
    return sources;
  }

  private static AgeRange ages(Fields item) {
    Optional<Fields> ages = item.child("ages");
    if (ages.isEmpty()) {
      return AgeRange.ANY;
    }
    try {
      return new AgeRange(ages.get().number("min"), ages.get().number("max"));
    } catch (IllegalArgumentException wrong) {
      item.fault("ages", wrong.getMessage());
      return AgeRange.ANY;
    }
  }

  private static Set<Channel> channels(Fields item, Contact contact) {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    channels.addAll(item.manyOf("channels", Channel::of));
    if (!contact.phones().isEmpty()) {
      channels.add(Channel.PHONE);
    }
    if (!contact.emails().isEmpty()) {
      channels.add(Channel.EMAIL);
    }
    if (!contact.url().isEmpty()) {
      channels.add(Channel.WEB);
    }
    return channels;
  }
}
