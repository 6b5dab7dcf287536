package fi.opastin.directory;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * One object of a file, read field by field; what is wrong is noted with its place and reading goes
 * on. For one thread.
 */
final class Fields {

  private final String file;
  private final String pointer;
  private final JsonNode node;
  private final List<DirectoryFinding> findings;

  private Fields(String file, String pointer, JsonNode node, List<DirectoryFinding> findings) {
    this.file = file;
    this.pointer = pointer;
    this.node = node;
    this.findings = findings;
  }

  static Fields of(String file, JsonNode document, List<DirectoryFinding> findings) {
    return new Fields(file, "", document, findings);
  }

  /** Notes a fault in a field, or in the whole object where {@code field} is empty. */
  void fault(String field, String message) {
    findings.add(
        new DirectoryFinding(file, field.isEmpty() ? pointer : pointer + "/" + field, message));
  }

  /** Something to look at in the whole object, which is no fault and is not noted here. */
  DirectoryFinding remark(String message) {
    return new DirectoryFinding(file, pointer, message);
  }

  int faults() {
    return findings.size();
  }

  /** Notes every field that has none of these names. */
  void allowOnly(Set<String> names) {
    for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
      String field = fields.next();
      if (!names.contains(field)) {
        fault(field, "There is no field named " + field + " here");
      }
    }
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  /** A text that must be there; a placeholder where it is not. */
  String text(String field) {
    Optional<String> text = optionalText(field);
    if (text.isEmpty()) {
      fault(field, field + " is missing");
    }
    return text.orElse("?");
  }

  Optional<String> optionalText(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isValueNode() || value.asText().isBlank()) {
      fault(field, field + " is a text");
      return Optional.empty();
    }
    return Optional.of(value.asText().strip());
  }

  boolean flag(String field, boolean otherwise) {
    JsonNode value = node.get(field);
    if (value == null) {
      return otherwise;
    }
    if (!value.isBoolean()) {
      fault(field, field + " is true or false");
    }
    return value.asBoolean(otherwise);
  }

  OptionalInt number(String field) {
    JsonNode value = node.get(field);
    if (value == null) {
      return OptionalInt.empty();
    }
    if (!value.isInt()) {
      fault(field, field + " is a whole number");
      return OptionalInt.empty();
    }
    return OptionalInt.of(value.asInt());
  }

  double decimal(String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isNumber()) {
      fault(field, field + " is a number");
      return 0;
    }
    return value.asDouble();
  }

  Optional<LocalDate> date(String field) {
    Optional<String> text = optionalText(field);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException notDate) {
      fault(field, field + " is a day such as 2026-11-22");
      return Optional.empty();
    }
  }

  /** A value of a closed set, by its id. */
  <T> Optional<T> oneOf(String field, Function<String, Optional<T>> parse) {
    Optional<String> text = optionalText(field);
    Optional<T> value = text.flatMap(parse);
    if (text.isPresent() && value.isEmpty()) {
      fault(field, text.get() + " is no known " + field);
    }
    return value;
  }

  /** Texts in a list; none where the field is missing. */
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    int index = 0;
    for (JsonNode item : list(field)) {
      if (item.isValueNode() && !item.asText().isBlank()) {
        texts.add(item.asText().strip());
      } else {
        fault(field + "/" + index, "This is no text");
      }
      index++;
    }
    return texts;
  }

  /** Values of a closed set in a list, by their ids. */
  <T> List<T> manyOf(String field, Function<String, Optional<T>> parse) {
    List<T> values = new ArrayList<>();
    List<String> texts = texts(field);
    for (int i = 0; i < texts.size(); i++) {
      Optional<T> value = parse.apply(texts.get(i));
      if (value.isEmpty()) {
        fault(field + "/" + i, texts.get(i) + " is not known here");
      }
      value.ifPresent(values::add);
    }
    return values;
  }

  /** A text by language, {@code {fi: …, sv: …}}, or one text for all. */
  LocalText local(String field) {
    JsonNode value = node.get(field);
    if (value == null) {
      return LocalText.NONE;
    }
    if (value.isTextual() && !value.asText().isBlank()) {
      return LocalText.of(value.asText().strip());
    }
    Map<Language, String> variants = new EnumMap<>(Language.class);
    for (Map.Entry<String, JsonNode> variant : value.properties()) {
      Optional<Language> language = Language.of(variant.getKey());
      if (language.isEmpty()
          || !variant.getValue().isTextual()
          || variant.getValue().asText().isBlank()) {
        fault(
            field + "/" + variant.getKey(), "A text is given by language: fi, fi-simple, sv or en");
      } else {
        variants.put(language.get(), variant.getValue().asText().strip());
      }
    }
    if (variants.isEmpty()) {
      fault(field, field + " has no text");
    }
    return new LocalText(variants);
  }

  /** An object inside this one. */
  Optional<Fields> child(String field) {
    JsonNode value = node.get(field);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isObject()) {
      fault(field, field + " has fields of its own");
      return Optional.empty();
    }
    return Optional.of(new Fields(file, pointer + "/" + field, value, findings));
  }

  /** Objects in a list; none where the field is missing. */
  List<Fields> items(String field) {
    List<Fields> items = new ArrayList<>();
    for (JsonNode item : list(field)) {
      Fields fields = new Fields(file, pointer + "/" + field + "/" + items.size(), item, findings);
      items.add(fields);
      if (!item.isObject()) {
        fields.fault("", "This has no fields");
      }
    }
    return items;
  }

  private Iterable<JsonNode> list(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      fault(field, field + " is a list");
      return List.of();
    }
    return value;
  }
}
