package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.knowledge.RichText;
import java.util.List;

/** A rich text as a tree that a client draws without parsing HTML. */
final class RichTextJson {

  private RichTextJson() {}

  static ObjectNode of(RichText rich) {
    return node("doc", blocks(rich.blocks()));
  }

  private static ArrayNode blocks(List<RichText.Block> blocks) {
    ArrayNode list = Json.array();
    for (RichText.Block block : blocks) {
      list.add(
          switch (block) {
            case RichText.Paragraph(List<RichText.Inline> children) ->
                node("paragraph", inlines(children));
            case RichText.Bullets bullets -> bullets(bullets);
          });
    }
    return list;
  }

  private static ObjectNode bullets(RichText.Bullets bullets) {
    ArrayNode items = Json.array();
    bullets.items().forEach(item -> items.add(node("item", blocks(item))));
    return node("list", items).put("ordered", bullets.ordered());
  }

  private static ArrayNode inlines(List<RichText.Inline> inlines) {
    ArrayNode list = Json.array();
    for (RichText.Inline inline : inlines) {
      list.add(
          switch (inline) {
            case RichText.Words(String text) -> Json.object().put("type", "text").put("text", text);
            case RichText.Strong(List<RichText.Inline> children) ->
                node("strong", inlines(children));
            case RichText.Emphasis(List<RichText.Inline> children) ->
                node("emphasis", inlines(children));
            case RichText.Link(String url, List<RichText.Inline> children) ->
                node("link", inlines(children)).put("url", url);
          });
    }
    return list;
  }

  private static ObjectNode node(String type, ArrayNode children) {
    ObjectNode node = Json.object().put("type", type);
    node.set("children", children);
    return node;
  }
}
