package fi.opastin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.packs.Finding;
import java.util.List;

/**
 * What was found in the content, for people (grouped by kind, errors first, counts below) and for
 * programs. Immutable.
 */
record FindingReport(List<Finding> findings) {

  private static final ObjectMapper JSON = new ObjectMapper();

  FindingReport {
    findings = List.copyOf(findings);
  }

  long errors() {
    return findings.stream().filter(Finding::blocks).count();
  }

  long warnings() {
    return findings.size() - errors();
  }

  /**
   * The list for people; its last line holds the sums.
   *
   * @param errorsOnly whether warnings are counted but not listed
   */
  String text(boolean errorsOnly) {
    StringBuilder text = new StringBuilder();
    for (Finding.Kind kind : Finding.Kind.values()) {
      List<Finding> listed =
          of(kind).stream().filter(finding -> finding.blocks() || !errorsOnly).toList();
      if (!listed.isEmpty()) {
        text.append(kind.title()).append(" (").append(counts(of(kind))).append(")\n");
        listed.forEach(finding -> text.append("  ").append(finding).append('\n'));
        text.append('\n');
      }
    }
    for (Finding.Kind kind : Finding.Kind.values()) {
      if (!of(kind).isEmpty()) {
        text.append("%-40s %s%n".formatted(kind.title(), counts(of(kind))));
      }
    }
    return text.append("%d errors, %d warnings%n".formatted(errors(), warnings())).toString();
  }

  /** The same for programs; the file of a finding is relative to the content folder. */
  JsonNode json() {
    ObjectNode json = JSON.createObjectNode();
    json.put("errors", errors()).put("warnings", warnings());
    ObjectNode kinds = json.putObject("kinds");
    for (Finding.Kind kind : Finding.Kind.values()) {
      List<Finding> found = of(kind);
      long errors = found.stream().filter(Finding::blocks).count();
      kinds.putObject(kind.id()).put("errors", errors).put("warnings", found.size() - errors);
    }
    ArrayNode list = json.putArray("findings");
    for (Finding finding : findings) {
      ObjectNode item =
          list.addObject()
              .put("severity", finding.blocks() ? "error" : "warning")
              .put("kind", finding.kind().id())
              .put("file", finding.file());
      if (finding.line() > 0) {
        item.put("line", finding.line());
      }
      item.put("message", finding.message());
    }
    return json;
  }

  private List<Finding> of(Finding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  private static String counts(List<Finding> findings) {
    long errors = findings.stream().filter(Finding::blocks).count();
    long warnings = findings.size() - errors;
    return errors == 0
        ? warnings + " warnings"
        : warnings == 0 ? errors + " errors" : errors + " errors, " + warnings + " warnings";
  }
}
