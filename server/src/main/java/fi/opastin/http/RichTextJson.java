package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.knowledge.RichText;
import java.util.List;

/**
 * A rich text as a tree that a client draws without parsing HTML.
 *
 * @param base stands before every address that begins with a slash
 */
record RichTextJson(String base) {

  /** With addresses as they are. */
  static ObjectNode of(RichText rich) {
    return of(rich, "");
  }

  /** With {@code base} before every address that begins with a slash. */
  static ObjectNode of(RichText rich, String base) {
    return node("doc", new RichTextJson(base).blocks(rich.blocks()));
  }

  private ArrayNode blocks(List<RichText.Block> blocks) {
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

  private ObjectNode bullets(RichText.Bullets bullets) {
    ArrayNode items = Json.array();
    bullets.items().forEach(item -> items.add(node("item", blocks(item))));
    return node("list", items).put("ordered", bullets.ordered());
  }

  private ArrayNode inlines(List<RichText.Inline> inlines) {
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
                node("link", inlines(children)).put("url", url.startsWith("/") ? base + url : url);
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
