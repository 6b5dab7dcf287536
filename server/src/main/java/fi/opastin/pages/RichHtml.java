package fi.opastin.pages;

import fi.opastin.knowledge.RichText;
import java.util.List;
import java.util.stream.Stream;

/** A formatted text as HTML. */
public final class RichHtml {

  private RichHtml() {}

  /** The text. */
  public static Html of(RichText rich) {
    return blocks(rich.blocks());
  }

  private static Html blocks(List<RichText.Block> blocks) {
    return Html.all(blocks.stream().map(RichHtml::block));
  }

  private static Html block(RichText.Block block) {
    return switch (block) {
      case RichText.Paragraph(List<RichText.Inline> children) ->
          Html.tag("p").with(inlines(children));
      case RichText.Bullets bullets ->
          Html.tag(bullets.ordered() ? "ol" : "ul")
              .with(Html.all(bullets.items().stream().map(RichHtml::item)));
    };
  }

  private static Html item(List<RichText.Block> blocks) {
    boolean isLine = blocks.size() == 1 && blocks.getFirst() instanceof RichText.Paragraph;
    return Html.tag("li")
        .with(
            isLine ? inlines(((RichText.Paragraph) blocks.getFirst()).children()) : blocks(blocks));
  }

  private static Html inlines(List<RichText.Inline> children) {
    Stream<Html> pieces =
        children.stream()
            .map(
                inline ->
                    switch (inline) {
                      case RichText.Words(String text) -> Html.text(text);
                      case RichText.Strong(var inner) -> Html.tag("strong").with(inlines(inner));
                      case RichText.Emphasis(var inner) -> Html.tag("em").with(inlines(inner));
                      case RichText.Link(String url, var inner) ->
                          Html.tag("a").attr("href", url).with(inlines(inner));
                    });
    return Html.all(pieces);
  }
}
