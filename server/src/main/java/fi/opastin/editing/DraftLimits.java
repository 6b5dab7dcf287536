package fi.opastin.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much one proposal may hold. Pure. */
final class DraftLimits {

  private static final int FILES = 2_000;
  private static final int CHARACTERS = 4_000_000;

  private DraftLimits() {}

  /** A sentence for each thing that cannot be taken. */
  static List<String> faults(String title, Map<String, Optional<String>> texts) {
    List<String> faults = new ArrayList<>();
    if (title.isBlank() || title.length() > Proposal.MAX_TITLE) {
      faults.add("A title has 1 to " + Proposal.MAX_TITLE + " characters.");
    }
    if (texts.size() > FILES) {
      faults.add("A draft has at most " + FILES + " files.");
    }
    texts.forEach(
        (path, text) -> {
          if (!ContentPaths.isAllowed(path)) {
            faults.add(
                "A file cannot have this name; it begins with packs/ and has plain letters.");
          } else if (text.isPresent() && text.get().length() > CHARACTERS) {
            faults.add(path + " is too long: at most " + CHARACTERS + " characters.");
          } else if (text.isPresent() && text.get().indexOf('\0') >= 0) {
            faults.add(path + " has a character that no text has.");
          }
        });
    return faults;
  }
}
