package fi.opastin.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an editor wants a service to be. Immutable by convention: nobody changes the trees.
 *
 * @param fields the fields that were edited, as in a service file, without the numbers of sources;
 *     a null node where a field is to go
 * @param isHidden whether it is not to be shown at all; of imported services only
 * @param source where the editor knows it from
 * @param because why, for the next editor
 */
public record ServiceEdit(
    Map<String, JsonNode> fields, boolean isHidden, ObjectNode source, String because) {

  /** The fields that can be edited here. */
  public static final List<String> FIELDS = List.of("hours", "phones", "emails", "valid");

  public ServiceEdit {
    fields = Map.copyOf(new TreeMap<>(fields));
  }
}
