package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One document of the catalogue as it came. Immutable by convention: nobody changes the tree.
 *
 * @param origin where it stands, for findings: a file with its place, or a path of the API
 */
record PtvDocument(Kind kind, String id, String origin, JsonNode body) {

  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** The kinds that are read, with the name of their path in the API. */
  enum Kind {
    SERVICE("Service"),
    CHANNEL("ServiceChannel"),
    ORGANISATION("Organization");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }
  }

  /** A document told apart by its fields; empty for anything else, such as a code list. */
  static Optional<PtvDocument> of(String origin, JsonNode body) {
    Optional<Kind> kind =
        body.has("serviceChannelType")
            ? Optional.of(Kind.CHANNEL)
            : body.has("serviceNames")
                ? Optional.of(Kind.SERVICE)
                : body.has("organizationNames") ? Optional.of(Kind.ORGANISATION) : Optional.empty();
    return kind.map(known -> new PtvDocument(known, id(body), origin, body));
  }

  /** The id in small letters, empty where it is none. */
  static String id(JsonNode body) {
    String id = body.path("id").asText("").strip().toLowerCase(Locale.ROOT);
    return GUID.matcher(id).matches() ? id : "";
  }

  /** When it was last modified, as written; comparable as text. */
  String modified() {
    return body.path("modified").asText("");
  }

  /** Its name in the reference of a source: {@code Service/<id>}. */
  String reference() {
    return kind.path() + "/" + id;
  }
}
