package fi.opastin.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of {@code notes} in an answer's file, so that a note that did not change stays as it
 * was written. Immutable.
 *
 * @param key the line of the key
 * @param notes the lines of each note, with the comments before it
 * @param tail comments behind the last note
 * @param indent what stands before the dash of each note
 */
record NoteLines(String key, List<List<String>> notes, List<String> tail, String indent) {

  private static final NoteLines NONE = new NoteLines("notes:", List.of(), List.of(), "  ");

  /** Splits the lines of an entry; nothing of lines that are written otherwise. */
  private static NoteLines of(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().matches("notes:\\s*(#.*)?")) {
      return NONE;
    }
    String first = lines.stream().filter(NoteLines::isItem).findFirst().orElse("  -");
    String indent = first.substring(0, first.indexOf('-'));
    List<List<String>> notes = new ArrayList<>();
    List<String> above = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      above.add(line);
      if (line.startsWith(indent + "-")) {
        notes.add(above);
        above = new ArrayList<>();
      } else if (!line.isBlank() && !line.strip().startsWith("#") && !notes.isEmpty()) {
        notes.getLast().addAll(above);
        above = new ArrayList<>();
      }
    }
    return new NoteLines(lines.getFirst(), notes, above, indent);
  }

  private static boolean isItem(String line) {
    return line.matches(" *-( .*)?");
  }

  /**
   * The lines with other notes.
   *
   * @param before the lines as they are written; empty where there are none
   * @param was the notes of those lines
   * @return empty where there is no note
   */
  static List<String> changed(List<String> before, List<NoteText> was, List<NoteText> now) {
    NoteLines split = of(before);
    return now.isEmpty()
        ? List.of()
        : (split.notes.size() == was.size() ? split : NONE).with(was, now);
  }

  private List<String> with(List<NoteText> was, List<NoteText> now) {
    List<String> lines = new ArrayList<>(List.of(key));
    int next = 0;
    for (int i = 0; i < now.size(); i++) {
      int same = notes.isEmpty() ? -1 : was.subList(next, was.size()).indexOf(now.get(i));
      if (same >= 0) {
        next += same;
        lines.addAll(notes.get(next));
        next++;
      } else {
        boolean isOther =
            next < notes.size() && !now.subList(i, now.size()).contains(was.get(next));
        if (isOther) {
          lines.addAll(notes.get(next).stream().takeWhile(line -> !isItem(line)).toList());
          next++;
        }
        now.get(i).lines().forEach(line -> lines.add(indent + line));
      }
    }
    lines.addAll(tail);
    return lines;
  }
}
