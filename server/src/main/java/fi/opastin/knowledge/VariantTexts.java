package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.language.Language;
import fi.opastin.packs.YamlDocument;
import fi.opastin.proofreading.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a YAML file that stand in variants: every object whose fields are nothing but
 * languages and hold words.
 */
final class VariantTexts {

  /**
   * What others are called is not ours to change, and a line may answer at other hours in Swedish.
   */
  private static final List<String> NOT_COMPARED = List.of("/name", "/organization", "/hours");

  private final YamlDocument document;
  private final List<Map<Language, Passage>> texts = new ArrayList<>();

  private VariantTexts(YamlDocument document) {
    this.document = document;
  }

  static List<Map<Language, Passage>> in(YamlDocument document) {
    VariantTexts walk = new VariantTexts(document);
    walk.visit(document.root(), "");
    return walk.texts;
  }

  private void visit(JsonNode node, String pointer) {
    if (NOT_COMPARED.stream().anyMatch(pointer::endsWith)) {
      return;
    }
    if (node.isObject() && !node.isEmpty() && isText(node)) {
      Map<Language, Passage> text = new EnumMap<>(Language.class);
      node.properties()
          .forEach(
              entry -> {
                Language language = Language.of(entry.getKey()).orElseThrow();
                int line = document.line(pointer + "/" + entry.getKey());
                String words = entry.getValue().asText().strip();
                boolean heading = !words.matches("(?s).*[.!?:](?:\\s.*|$)");
                text.put(language, new Passage(language, document.file(), line, words, heading));
              });
      texts.add(text);
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              entry ->
                  visit(
                      entry.getValue(),
                      pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1")));
    } else {
      int index = 0;
      for (JsonNode item : node) {
        visit(item, pointer + "/" + index++);
      }
    }
  }

  /** Whether all fields are variants and hold words; an address in each language is no text. */
  private static boolean isText(JsonNode node) {
    return node.properties().stream()
        .allMatch(
            entry ->
                entry.getValue().isTextual()
                    && !entry.getValue().textValue().matches("(?s)(?:https?|mailto|tel):.*")
                    && Language.of(entry.getKey())
                        .filter(language -> language.tag().equals(entry.getKey()))
                        .isPresent());
  }
}
