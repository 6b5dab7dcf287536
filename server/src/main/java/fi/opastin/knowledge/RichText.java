package fi.opastin.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A formatted text as a small tree that a client renders without parsing HTML: paragraphs, lists,
 * emphasis and links, nothing else. Immutable.
 *
 * @param blocks paragraphs and lists in order
 */
public record RichText(List<Block> blocks) {

  public RichText {
    blocks = List.copyOf(blocks);
  }

  /** A paragraph or a list. */
  public sealed interface Block permits Paragraph, Bullets {}

  /** Running text. */
  public record Paragraph(List<Inline> children) implements Block {
    public Paragraph {
      children = List.copyOf(children);
    }
  }

  /** A list, numbered or not; an item holds paragraphs and lists. */
  public record Bullets(boolean ordered, List<List<Block>> items) implements Block {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A piece of running text. */
  public sealed interface Inline permits Words, Strong, Emphasis, Link {}

  /** Plain words. */
  public record Words(String text) implements Inline {}

  /** Strongly emphasised words. */
  public record Strong(List<Inline> children) implements Inline {
    public Strong {
      children = List.copyOf(children);
    }
  }

  /** Emphasised words. */
  public record Emphasis(List<Inline> children) implements Inline {
    public Emphasis {
      children = List.copyOf(children);
    }
  }

  /** A link; {@code url} is http, https, tel or mailto. */
  public record Link(String url, List<Inline> children) implements Inline {
    public Link {
      children = List.copyOf(children);
    }
  }

  /** One paragraph of plain words. */
  public static RichText of(String text) {
    return new RichText(List.of(new Paragraph(List.of(new Words(text)))));
  }

  /** This text with more blocks behind it. */
  public RichText followedBy(RichText more) {
    List<Block> all = new java.util.ArrayList<>(blocks);
    all.addAll(more.blocks);
    return new RichText(all);
  }

  /** The addresses of all its links. */
  public Set<String> links() {
    Set<String> links = new HashSet<>();
    blocks.forEach(block -> addLinks(links, block));
    return links;
  }

  private static void addLinks(Set<String> links, Block block) {
    switch (block) {
      case Paragraph paragraph -> paragraph.children().forEach(inline -> addLinks(links, inline));
      case Bullets list -> list.items().forEach(item -> item.forEach(b -> addLinks(links, b)));
    }
  }

  private static void addLinks(Set<String> links, Inline inline) {
    switch (inline) {
      case Words _ -> {}
      case Strong strong -> strong.children().forEach(child -> addLinks(links, child));
      case Emphasis emphasis -> emphasis.children().forEach(child -> addLinks(links, child));
      case Link link -> links.add(link.url());
    }
  }

  /**
   * The same as plain text: an empty line between paragraphs, "- " or a number before a list item.
   */
  public String plain() {
    StringBuilder text = new StringBuilder();
    blocks(text, blocks, "");
    return text.toString().strip();
  }

  private static void blocks(StringBuilder text, List<Block> blocks, String indent) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> {
          text.append(indent);
          inlines(text, paragraph.children());
          text.append("\n\n");
        }
        case Bullets list -> {
          int number = 1;
          for (List<Block> item : list.items()) {
            text.append(indent).append(list.ordered() ? number++ + ". " : "- ");
            StringBuilder inner = new StringBuilder();
            blocks(inner, item, "");
            text.append(inner.toString().strip().replace("\n\n", "\n")).append('\n');
          }
          text.append('\n');
        }
      }
    }
  }

  private static void inlines(StringBuilder text, List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Words words -> text.append(words.text());
        case Strong strong -> inlines(text, strong.children());
        case Emphasis emphasis -> inlines(text, emphasis.children());
        case Link link -> inlines(text, link.children());
      }
    }
  }
}
