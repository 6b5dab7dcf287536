package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.language.Language;
import fi.opastin.packs.YamlDocument;
import fi.opastin.proofreading.Passage;
import fi.opastin.proofreading.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an answer as a proofreader sees it: title, paragraphs and items with their lines and
 * without mark-up. Whether it is well-formed is not asked here.
 */
final class MarkdownLines {

  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*]|\\d+[.)])\\s+");
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(([^)\\s]*)\\)");
  private static final Pattern MARKS = Pattern.compile("\\*+|`");

  private final Language language;
  private final String file;
  private final List<Passage> passages = new ArrayList<>();
  private final Set<String> links = new HashSet<>();
  private final StringBuilder block = new StringBuilder();
  private int blockLine;
  private int items;

  private MarkdownLines(Language language, String file) {
    this.language = language;
    this.file = file;
  }

  /** The version that a file holds, if it begins with a head at all. */
  static Optional<Version> read(Language language, PackText text) {
    return FrontMatter.of(text.lines()).map(parts -> read(language, text.file(), parts));
  }

  private static Version read(Language language, String file, FrontMatter parts) {
    MarkdownLines reader = new MarkdownLines(language, file);
    reader.head(parts.head());
    reader.body(parts.body().lines().toList(), parts.firstBodyLine());
    return new Version(
        language, file, parts.firstBodyLine(), reader.passages, reader.links, reader.items);
  }

  private void head(String yaml) {
    if (YamlDocument.parse(file, yaml, 2)
        instanceof YamlDocument.Parsed.Document(YamlDocument document)) {
      document
          .text("/title")
          .ifPresent(
              title ->
                  passages.add(new Passage(language, file, document.line("/title"), title, true)));
      for (JsonNode link : document.root().path("links")) {
        if (!link.path("own").asBoolean(false)) {
          links.add(link.path("url").asText());
        }
      }
    }
  }

  private void body(List<String> lines, int first) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher item = ITEM.matcher(line);
      boolean begins = item.find();
      if (line.isBlank() || begins) {
        flush();
      }
      if (begins) {
        items++;
      }
      if (!line.isBlank()) {
        blockLine = block.isEmpty() ? first + i : blockLine;
        block.append(begins ? line.substring(item.end()) : " " + line.strip());
      }
    }
    flush();
  }

  private void flush() {
    if (!block.isEmpty()) {
      Matcher link = LINK.matcher(block);
      while (link.find()) {
        links.add(link.group(2));
      }
      String plain = MARKS.matcher(LINK.matcher(block).replaceAll("$1")).replaceAll("").strip();
      passages.add(Passage.of(language, file, blockLine, plain));
      block.setLength(0);
    }
  }
}
