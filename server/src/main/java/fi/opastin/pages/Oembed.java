package fi.opastin.pages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.knowledge.Answer;
import fi.opastin.language.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Answers for sites that embed by oEmbed 1.0: a frame with the bare page. */
public final class Oembed {

  private static final int WIDTH = 600;
  private static final int HEIGHT = 480;
  private static final int CACHE_SECONDS = 3600;

  private Oembed() {}

  /** For the head of a page: where its oEmbed is. */
  static Html discovery(String address, String title) {
    return Html.tag("link")
        .attr("rel", "alternate")
        .attr("type", "application/json+oembed")
        .attr(
            "href", "/oembed?format=json&url=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
        .attr("title", title)
        .empty();
  }

  /**
   * The reply for an answer.
   *
   * @param origin our own address, without a path
   * @param maxWidth most pixels that the site has
   * @param maxHeight most pixels that the site has
   */
  public static ObjectNode of(
      Answer answer,
      Language language,
      String origin,
      OptionalInt maxWidth,
      OptionalInt maxHeight) {
    String title = answer.in(language).text().title();
    int width = Math.min(WIDTH, maxWidth.orElse(WIDTH));
    int height = Math.min(HEIGHT, maxHeight.orElse(HEIGHT));
    Html frame =
        Html.tag("iframe")
            .attr("src", origin + AnswerPage.bareAddress(answer).in(language))
            .attr("title", title)
            .attr("width", "" + width)
            .attr("height", "" + height)
            .attr("loading", "lazy")
            .attr("frameborder", "0")
            .empty();
    return JsonNodeFactory.instance
        .objectNode()
        .put("version", "1.0")
        .put("type", "rich")
        .put("title", title)
        .put("provider_name", ShellWords.NAME)
        .put("provider_url", origin + "/")
        .put("cache_age", CACHE_SECONDS)
        .put("html", frame.toString())
        .put("width", width)
        .put("height", height);
  }
}
