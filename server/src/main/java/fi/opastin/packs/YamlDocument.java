package fi.opastin.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML file as a JSON tree that remembers the line of each value. Dates and times stay text, as
 * JSON has neither. Aliases, tags and duplicate keys are refused, so that a file cannot grow when
 * it is read. Immutable by convention: nobody changes the tree.
 */
public final class YamlDocument {

  private static final int MAX_CODE_POINTS = 4_000_000;
  private static final int MAX_DEPTH = 20;

  private final String file;
  private final JsonNode root;
  private final Map<String, Integer> lines;

  private YamlDocument(String file, JsonNode root, Map<String, Integer> lines) {
    this.file = file;
    this.root = root;
    this.lines = lines;
  }

  /** What came of reading: a document, or the finding that says why not. */
  public sealed interface Parsed {
    /** It could be read. */
    record Document(YamlDocument document) implements Parsed {}

    /** It could not. */
    record Faulty(Finding finding) implements Parsed {}
  }

  /**
   * Reads YAML.
   *
   * @param file the name to use in findings
   * @param text the file's text
   * @param firstLine the line of the file on which the text begins, counted from 1 (more for front
   *     matter)
   */
  public static Parsed parse(String file, String text, int firstLine) {
    try {
      Node node = composer().compose(new java.io.StringReader(text));
      Map<String, Integer> lines = new HashMap<>();
      JsonNode root =
          node == null
              ? JsonNodeFactory.instance.objectNode()
              : convert(node, "", lines, firstLine);
      return new Parsed.Document(new YamlDocument(file, root, lines));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + firstLine;
      return new Parsed.Faulty(Finding.error(file, line, "this is not YAML: " + e.getProblem()));
    } catch (YAMLException e) {
      return new Parsed.Faulty(Finding.error(file, 0, "this is not YAML: " + e.getMessage()));
    } catch (Refused e) {
      return new Parsed.Faulty(Finding.error(file, e.line, e.getMessage()));
    }
  }

  /** The file's name, as in findings. */
  public String file() {
    return file;
  }

  /** The whole tree. */
  public JsonNode root() {
    return root;
  }

  /** The line of the value at a JSON pointer (RFC 6901), or of the nearest value around it. */
  public int line(String pointer) {
    String at = pointer;
    while (true) {
      Integer line = lines.get(at);
      if (line != null) {
        return line;
      }
      int slash = at.lastIndexOf('/');
      if (slash < 0) {
        return 1;
      }
      at = at.substring(0, slash);
    }
  }

  /** An error at the value of a JSON pointer. */
  public Finding error(String pointer, String message) {
    return Finding.error(file, line(pointer), message);
  }

  /** A warning at the value of a JSON pointer. */
  public Finding warning(String pointer, String message) {
    return Finding.warning(file, line(pointer), message);
  }

  private static Yaml composer() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(MAX_CODE_POINTS);
    org.yaml.snakeyaml.DumperOptions dumper = new org.yaml.snakeyaml.DumperOptions();
    return new Yaml(
        new SafeConstructor(options), new Representer(dumper), dumper, options, new CoreSchema());
  }

  private static JsonNode convert(
      Node node, String pointer, Map<String, Integer> lines, int firstLine) {
    int line = node.getStartMark().getLine() + firstLine;
    lines.putIfAbsent(pointer, line);
    return switch (node) {
      case MappingNode mapping -> object(mapping, pointer, lines, firstLine);
      case SequenceNode sequence -> array(sequence.getValue(), pointer, lines, firstLine);
      case ScalarNode scalar -> value(scalar, line);
      default -> throw new Refused(line, "aliases are not allowed here");
    };
  }

  private static ObjectNode object(
      MappingNode mapping, String pointer, Map<String, Integer> lines, int firstLine) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = tuple.getKeyNode().getStartMark().getLine() + firstLine;
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new Refused(line, "a key must be a word");
      }
      String name = key.getValue();
      if (object.has(name)) {
        throw new Refused(line, "\"" + name + "\" stands here twice");
      }
      String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      lines.put(child, line);
      object.set(name, convert(tuple.getValueNode(), child, lines, firstLine));
    }
    return object;
  }

  private static ArrayNode array(
      List<Node> items, String pointer, Map<String, Integer> lines, int firstLine) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Node item : items) {
      array.add(convert(item, pointer + "/" + array.size(), lines, firstLine));
    }
    return array;
  }

  private static JsonNode value(ScalarNode scalar, int line) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    try {
      if (tag.equals(Tag.INT)) {
        long number = Long.parseLong(text);
        return number == (int) number ? json.numberNode((int) number) : json.numberNode(number);
      }
      if (tag.equals(Tag.FLOAT)) {
        return json.numberNode(Double.parseDouble(text));
      }
    } catch (NumberFormatException e) {
      return json.textNode(text);
    }
    if (tag.equals(Tag.BOOL)) {
      return json.booleanNode(Boolean.parseBoolean(text));
    }
    if (tag.equals(Tag.NULL)) {
      return json.nullNode();
    }
    if (tag.equals(Tag.STR)) {
      return json.textNode(text);
    }
    throw new Refused(line, "the tag " + tag + " is not allowed here");
  }

  /** The text at a pointer, if there is a non-empty one. */
  public Optional<String> text(String pointer) {
    JsonNode node = root.at(pointer);
    return node.isTextual() && !node.textValue().isBlank()
        ? Optional.of(node.textValue().strip())
        : Optional.empty();
  }

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int line;

    Refused(int line, String message) {
      super(message);
      this.line = line;
    }
  }

  /** YAML 1.2's core schema: "no" is a word, codes such as 091 are text, and so are dates. */
  private static final class CoreSchema extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, java.util.regex.Pattern.compile("^(?:true|false)$"), "tf");
      addImplicitResolver(
          Tag.INT, java.util.regex.Pattern.compile("^-?(?:0|[1-9][0-9]{0,17})$"), "-0123456789");
      addImplicitResolver(
          Tag.FLOAT,
          java.util.regex.Pattern.compile("^-?(?:0|[1-9][0-9]*)\\.[0-9]+$"),
          "-0123456789");
      addImplicitResolver(Tag.NULL, java.util.regex.Pattern.compile("^(?:~|null|)$"), "~n\0");
      addImplicitResolver(Tag.NULL, java.util.regex.Pattern.compile("^$"), null);
    }
  }
}
