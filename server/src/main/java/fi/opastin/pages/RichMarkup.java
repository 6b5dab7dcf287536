package fi.opastin.pages;

import fi.opastin.knowledge.RichText;
import java.util.List;

/** The text of an answer as a piece of a page. */
final class RichMarkup {

  private RichMarkup() {}

  static Html of(RichText rich) {
    return blocks(rich.blocks());
  }

  private static Html blocks(List<RichText.Block> blocks) {
    return Html.all(
        blocks.stream()
            .map(
                block ->
                    switch (block) {
                      case RichText.Paragraph(List<RichText.Inline> children) ->
                          Html.tag("p").with(inlines(children));
                      case RichText.Bullets bullets ->
                          Html.tag(bullets.ordered() ? "ol" : "ul")
                              .with(
                                  Html.all(
                                      bullets.items().stream()
                                          .map(item -> Html.tag("li").with(blocks(item)))));
                    }));
  }

  private static Html inlines(List<RichText.Inline> inlines) {
    return Html.all(
        inlines.stream()
            .map(
                inline ->
                    switch (inline) {
                      case RichText.Words(String text) -> Html.text(text);
                      case RichText.Strong(List<RichText.Inline> children) ->
                          Html.tag("strong").with(inlines(children));
                      case RichText.Emphasis(List<RichText.Inline> children) ->
                          Html.tag("em").with(inlines(children));
                      case RichText.Link(String url, List<RichText.Inline> children) ->
                          Html.tag("a").attr("href", url).with(inlines(children));
                    }));
  }
}
