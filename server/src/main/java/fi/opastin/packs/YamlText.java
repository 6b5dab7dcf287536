package fi.opastin.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Writes a tree as YAML that {@link YamlDocument} reads as the same tree: fields in their order,
 * one to a line, short lists and objects within a line. The same tree always gives the same bytes.
 */
public final class YamlText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private YamlText() {}

  /** The tree as text. */
  public static String of(JsonNode tree) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    options.setWidth(Integer.MAX_VALUE);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    // a tree has no shared parts, and an alias would be refused when it is read
    options.setDereferenceAliases(true);
    return new Yaml(new Representer(options), options).dump(JSON.convertValue(tree, Object.class));
  }
}
