package fi.opastin.hsds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Service;
import fi.opastin.language.Language;
import java.util.Optional;

/**
 * The objects of a catalogue in the shapes of HSDS 3.1, in one language: an HSDS document has one
 * and no field that names it, so that a text missing in it stands in the next of fi, sv and en.
 * What is not known is left out. Immutable and safe to share.
 */
public final class Documents {

  /** The version of HSDS. */
  public static final String VERSION = "3.1";

  /** Where HSDS is described; ours is no profile of its own. */
  private static final String PROFILE = "https://docs.openreferral.org/";

  /** How much of what belongs to a thing is written with it. */
  public enum Detail {
    /** Its own fields. */
    PLAIN,
    /** What belongs to it, with their own fields. */
    NESTED,
    /** What belongs to it, each in full. */
    FULL
  }

  private final ServiceDocument services;
  private final SiteDocument sites;

  private Documents(Catalogue catalogue, Language language) {
    this.sites = new SiteDocument(catalogue, language);
    this.services = new ServiceDocument(catalogue, language, sites);
  }

  /** Writes the objects of a catalogue in a language. */
  public static Documents of(Catalogue catalogue, Language language) {
    return new Documents(catalogue, language);
  }

  /**
   * What a client asks first.
   *
   * @param openapi address of the description of the interface
   */
  public static ObjectNode base(String openapi) {
    return object().put("version", VERSION).put("profile", PROFILE).put("openapi_url", openapi);
  }

  /** A service with its organization, and with all that belongs to it unless it is plain. */
  public ObjectNode service(Service service, Detail detail) {
    ObjectNode json = services.plain(service);
    if (detail != Detail.PLAIN) {
      services.addNested(json, service);
      ArrayNode list = json.putArray("service_at_locations");
      Site.of(service).ifPresent(site -> list.add(sites.alone(site)));
    }
    return json;
  }

  /** The id of a service, and since when it is as it is. */
  public ObjectNode minimal(Service service) {
    ObjectNode json = object().put("id", Catalogue.idOf(service).toString());
    services.changed(service).ifPresent(time -> json.put("last_modified", time.toString()));
    return json;
  }

  /** An organization, with its services unless it is plain. */
  public ObjectNode owner(Owner owner, Detail detail) {
    ObjectNode json = services.owner(owner);
    if (detail != Detail.PLAIN) {
      ArrayNode list = json.putArray("services");
      Detail each = detail == Detail.FULL ? Detail.NESTED : Detail.PLAIN;
      owner.services().forEach(service -> list.add(service(service, each)));
    }
    return json;
  }

  /** A service at a location, with its location and its service; all of both unless plain. */
  public ObjectNode site(Site site, Detail detail) {
    ObjectNode json = sites.alone(site);
    ObjectNode service = services.plain(site.service());
    if (detail != Detail.PLAIN) {
      services.addReach(json, site.service());
      services.addNested(service, site.service());
    }
    json.set("service", service);
    return json;
  }

  /** A taxonomy. */
  public ObjectNode taxonomy(Taxonomy taxonomy) {
    return services.terms().taxonomy(taxonomy);
  }

  /** A term with its taxonomy. */
  public ObjectNode term(Taxonomy.Term term) {
    return services.terms().term(term);
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Puts a text unless there is none. */
  static void put(ObjectNode json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }

  /** Puts a text if there is one. */
  static void put(ObjectNode json, String name, Optional<String> text) {
    text.ifPresent(value -> put(json, name, value));
  }
}
