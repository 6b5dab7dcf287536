package fi.opastin.directory;

import java.util.List;
import java.util.Set;

/** Lists of words as they are easiest to read and keep: one text with spaces between them. */
final class Words {

  private Words() {}

  static List<String> list(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  static Set<String> set(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
