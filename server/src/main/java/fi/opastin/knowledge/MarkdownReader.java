package fi.opastin.knowledge;

import fi.opastin.packs.Finding;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the small part of Markdown that answers may use; everything else is a finding. Safe to
 * share.
 */
final class MarkdownReader {

  private static final Set<String> SCHEMES = Set.of("http", "https", "tel", "mailto");

  private final Parser parser =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  /**
   * Reads a text that begins on {@code firstLine} of {@code file}; faults go to {@code findings}.
   */
  RichText read(String file, int firstLine, String markdown, List<Finding> findings) {
    return new RichText(blocks(new Place(file, firstLine, findings), parser.parse(markdown)));
  }

  /** Where we are, for findings. */
  private record Place(String file, int firstLine, List<Finding> findings) {
    void error(Node node, String message) {
      Node at = node;
      while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
        at = at.getParent();
      }
      int line = at.getSourceSpans().isEmpty() ? 0 : at.getSourceSpans().getFirst().getLineIndex();
      findings.add(Finding.error(file, firstLine + line, message));
    }
  }

  private static List<RichText.Block> blocks(Place place, Node parent) {
    List<RichText.Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Paragraph p -> blocks.add(new RichText.Paragraph(inlines(place, p)));
        case BulletList list -> blocks.add(new RichText.Bullets(false, items(place, list)));
        case OrderedList list -> blocks.add(new RichText.Bullets(true, items(place, list)));
        default ->
            place.error(node, "only paragraphs and lists are used in answers, not " + name(node));
      }
    }
    return blocks;
  }

  private static List<List<RichText.Block>> items(Place place, Node list) {
    List<List<RichText.Block>> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        items.add(blocks(place, item));
      }
    }
    return items;
  }

  private static List<RichText.Inline> inlines(Place place, Node parent) {
    List<RichText.Inline> inlines = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> words(inlines, text.getLiteral());
        case SoftLineBreak _, HardLineBreak _ -> words(inlines, " ");
        case StrongEmphasis strong -> inlines.add(new RichText.Strong(inlines(place, strong)));
        case Emphasis emphasis -> inlines.add(new RichText.Emphasis(inlines(place, emphasis)));
        case Link link -> inlines.add(link(place, link));
        case Code code -> words(inlines, code.getLiteral());
        default ->
            place.error(node, "only emphasis and links are used in answers, not " + name(node));
      }
    }
    return inlines;
  }

  /** Neighbouring words become one, so that a client gets one text node for them. */
  private static void words(List<RichText.Inline> inlines, String text) {
    if (!inlines.isEmpty() && inlines.getLast() instanceof RichText.Words before) {
      inlines.set(inlines.size() - 1, new RichText.Words(before.text() + text));
    } else {
      inlines.add(new RichText.Words(text));
    }
  }

  private static RichText.Inline link(Place place, Link link) {
    if (!isAllowed(link.getDestination())) {
      place.error(link, "a link must be a whole http, https, tel or mailto address");
    }
    return new RichText.Link(link.getDestination(), inlines(place, link));
  }

  /** Whether an address may be linked. */
  static boolean isAllowed(String url) {
    try {
      URI uri = new URI(url);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme())
          && (!web || uri.getHost() != null);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String name(Node node) {
    return switch (node.getClass().getSimpleName()) {
      case "Heading" -> "headings";
      case "HtmlBlock", "HtmlInline" -> "HTML";
      case "Image" -> "images";
      case "BlockQuote" -> "quotations";
      case "FencedCodeBlock", "IndentedCodeBlock" -> "code (is a line indented by four spaces?)";
      case "ThematicBreak" -> "rules (---)";
      default -> node.getClass().getSimpleName();
    };
  }
}
