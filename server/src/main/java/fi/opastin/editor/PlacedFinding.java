package fi.opastin.editor;

import fi.opastin.editing.AnswerFiles;
import fi.opastin.knowledge.AnswerTextFile;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A finding beside the field of the form that it is about. Immutable.
 *
 * @param finding what is to be said
 * @param field id of the field, such as {@code sv-body}
 * @param line line in the field, counted from 1; 0 where the whole field is meant
 */
public record PlacedFinding(Finding finding, String field, int line) {

  /** Where a finding belongs in the form of an answer. */
  public static PlacedFinding of(
      Finding finding, AnswerFiles files, Map<String, Optional<String>> written) {
    for (Language variant : Language.values()) {
      if (finding.file().equals(files.text(variant))) {
        String text = written.getOrDefault(finding.file(), Optional.empty()).orElse("");
        return inText(finding, variant.tag(), text);
      }
      if (finding.message().endsWith("the variant " + variant + " is missing")) {
        return new PlacedFinding(finding, variant.tag() + "-title", 0);
      }
    }
    for (Language language : Language.WRITTEN) {
      if (finding.file().equals(files.phrases(language))) {
        return new PlacedFinding(finding, "phrases-" + language.tag(), finding.line());
      }
    }
    if (finding.file().startsWith("phrases/")) {
      return new PlacedFinding(finding, "phrases-fi", 0);
    }
    if (finding.file().endsWith("answer.yaml")) {
      String shared = written.getOrDefault(files.shared(), Optional.empty()).orElse("");
      return new PlacedFinding(finding, inShared(finding, shared), 0);
    }
    return new PlacedFinding(finding, "owner", 0);
  }

  private static PlacedFinding inText(Finding finding, String variant, String text) {
    int before = AnswerTextFile.linesBeforeBody(text);
    if (finding.line() > before) {
      return new PlacedFinding(finding, variant + "-body", finding.line() - before);
    }
    List<String> lines = text.lines().toList();
    for (int line = Math.min(finding.line(), lines.size()); line > 1; line--) {
      if (lines.get(line - 1).startsWith("links:")) {
        return new PlacedFinding(finding, variant + "-link-0-label", 0);
      }
    }
    return new PlacedFinding(finding, variant + "-title", 0);
  }

  private static String inShared(Finding finding, String shared) {
    List<String> lines = shared.lines().toList();
    for (int line = Math.min(finding.line(), lines.size()); line > 0; line--) {
      String key = lines.get(line - 1).split(":", 2)[0];
      switch (key) {
        case "owner", "reviewed", "next", "paths" -> {
          return key;
        }
        case "review_by" -> {
          return "review-by";
        }
        case "when" -> {
          return "regions";
        }
        case "sources" -> {
          return "source-0-ref";
        }
        case "notes" -> {
          return NotePlace.of(shared, finding);
        }
        default -> {}
      }
    }
    String said = finding.message().toLowerCase(Locale.ROOT);
    if (said.startsWith("a note is over since ")) {
      return NotePlace.of(shared, said);
    }
    return said.contains("reviewed") ? "reviewed" : said.contains("review") ? "review-by" : "owner";
  }
}
