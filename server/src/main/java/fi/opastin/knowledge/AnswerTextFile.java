package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.packs.YamlDocument;
import fi.opastin.packs.YamlEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file of an answer's text in one variant, as fields that a person fills in. Reading a file and
 * writing it unchanged gives the same bytes, and what is changed leaves the rest as it was written.
 * What stands in the fields need not be right: that is for the check to say. Immutable.
 *
 * @param title its heading
 * @param links where to go on
 * @param body the text in Markdown, its lines ended by {@code \n}, without blank lines around it
 */
public record AnswerTextFile(String title, List<Link> links, String body) {

  private static final List<String> ORDER = List.of("title", "links");

  /** A labelled address; {@code own} where it is of this variant alone. */
  public record Link(String label, String url, boolean own) {}

  public AnswerTextFile {
    links = List.copyOf(links);
    body = trimmed(body);
  }

  private static String trimmed(String body) {
    return body.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceFirst("^(?:[ \\t]*\\n)+", "")
        .stripTrailing();
  }

  /** Nothing written yet. */
  public static final AnswerTextFile NONE = new AnswerTextFile("", List.of(), "");

  /** Whether nothing is written at all. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  private static Optional<FrontMatter> parts(String text) {
    return FrontMatter.of(text.lines().toList());
  }

  /** Reads a file; one that has no head that can be read is all body. */
  public static AnswerTextFile parse(String text) {
    return parts(text)
        .flatMap(AnswerTextFile::of)
        .orElseGet(() -> new AnswerTextFile("", List.of(), text));
  }

  private static Optional<AnswerTextFile> of(FrontMatter parts) {
    if (!(YamlDocument.parse("", parts.head(), 1)
        instanceof YamlDocument.Parsed.Document(YamlDocument document))) {
      return Optional.empty();
    }
    List<Link> links = new ArrayList<>();
    for (JsonNode link : document.root().path("links")) {
      links.add(
          new Link(
              link.path("label").asText(""),
              link.path("url").asText(""),
              link.path("own").asBoolean(false)));
    }
    return Optional.of(
        new AnswerTextFile(document.root().path("title").asText(""), links, parts.body()));
  }

  /** How many lines of its file stand before the body. */
  public static int linesBeforeBody(String text) {
    return parts(text).map(parts -> parts.firstBodyLine() - 1).orElse(0);
  }

  /** The text as readers see it; what may not be in it is left out. */
  public RichText rich() {
    return new MarkdownReader().read("", 1, body, new ArrayList<>());
  }

  /**
   * The file with these fields.
   *
   * @param before as it is written now; empty where there is none
   */
  public String written(Optional<String> before) {
    Optional<AnswerTextFile> known = before.map(AnswerTextFile::parse);
    if (known.isPresent() && known.get().equals(this)) {
      return before.get();
    }
    Optional<FrontMatter> parts =
        before.flatMap(AnswerTextFile::parts).filter(found -> AnswerTextFile.of(found).isPresent());
    AnswerTextFile was = parts.flatMap(AnswerTextFile::of).orElse(NONE);
    YamlEntries head = YamlEntries.of(parts.map(FrontMatter::head).orElse(""));
    if (parts.isEmpty() || !was.title.equals(title)) {
      head = head.with("title", List.of("title: " + YamlEntries.quoted(title)), ORDER);
    }
    if (!was.links.equals(links)) {
      head = head.with("links", linkLines(), ORDER);
    }
    String text =
        parts.isPresent() && was.body.equals(body) ? parts.get().body().stripTrailing() : body;
    return FrontMatter.FENCE + "\n" + head.text() + FrontMatter.FENCE + "\n" + text + "\n";
  }

  private List<String> linkLines() {
    List<String> lines = new ArrayList<>();
    for (Link link : links) {
      if (lines.isEmpty()) {
        lines.add("links:");
      }
      lines.add("  - label: " + YamlEntries.quoted(link.label()));
      lines.add("    url: " + YamlEntries.quoted(link.url()));
      if (link.own()) {
        lines.add("    own: true");
      }
    }
    return lines;
  }
}
