package fi.opastin.packs;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The JSON Schemas (2020-12) of the kinds of pack file, read once from the class path. Safe to
 * share.
 */
public final class Schemas {

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

  /**
   * Checks a document against the schema of its kind ({@code topics}, {@code answer}, {@code
   * service} …).
   *
   * @return an error for each fault, with its line
   */
  public List<Finding> check(YamlDocument document, String kind) {
    List<Finding> findings = new ArrayList<>();
    for (ValidationMessage fault :
        schemas.computeIfAbsent(kind, this::read).validate(document.root())) {
      findings.add(document.error(pointer(fault), sentence(fault)));
    }
    return findings;
  }

  private JsonSchema read(String kind) {
    try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + kind + ".schema.json")) {
      if (in == null) {
        throw new IllegalArgumentException("no schema for " + kind);
      }
      return factory.getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pointer(ValidationMessage fault) {
    StringBuilder pointer = new StringBuilder();
    var path = fault.getInstanceLocation();
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer
          .append('/')
          .append(String.valueOf(path.getElement(i)).replace("~", "~0").replace("/", "~1"));
    }
    if (fault.getProperty() != null) {
      pointer.append('/').append(fault.getProperty());
    }
    return pointer.toString();
  }

  /** The validator's sentence without the place, since that becomes a line number. */
  private static String sentence(ValidationMessage fault) {
    String message = fault.getMessage();
    int colon = message.indexOf(": ");
    String place = colon > 0 ? message.substring(1, colon).replaceFirst("^[./]", "") : "";
    String what = colon > 0 ? message.substring(colon + 2) : message;
    return place.isEmpty() ? what : place + ": " + what;
  }
}
