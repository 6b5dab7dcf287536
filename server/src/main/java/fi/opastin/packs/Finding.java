package fi.opastin.packs;

import java.util.Comparator;

/**
 * Something to mend in the content, with its place. Errors keep a draft from going live, warnings
 * are counted. Immutable.
 *
 * @param severity how bad it is
 * @param kind what sort of thing it is, for grouping
 * @param file path of the file, relative to the content folder
 * @param line line in the file, counted from 1; 0 when the whole file is meant
 * @param message one sentence for an editor
 */
public record Finding(Severity severity, Kind kind, String file, int line, String message)
    implements Comparable<Finding> {

  /** Whether a finding blocks. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** What sort of thing a finding is; in the order in which an editor reads them. */
  public enum Kind {
    FORM("form", "Form and references"),
    MISSING("missing", "Missing variants"),
    SOURCE("source", "Facts without a source or a year"),
    PARITY("parity", "Variants that say different things"),
    LENGTH("length", "Too short or too long"),
    SENTENCE("sentence", "Long sentences"),
    WORD("word", "Long words and abbreviations"),
    STRUCTURE("structure", "Passives, noun style and heavy forms"),
    JARGON("jargon", "Jargon"),
    REVIEW("review", "Reviews"),
    PHRASES("phrases", "Phrases");

    private final String id;
    private final String title;

    Kind(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** Its name in JSON. */
    public String id() {
      return id;
    }

    /** Its heading in a list. */
    public String title() {
      return title;
    }
  }

  /** A finding that blocks, of form or references. */
  public static Finding error(String file, int line, String message) {
    return new Finding(Severity.ERROR, Kind.FORM, file, line, message);
  }

  /** A finding that is only counted, of form or references. */
  public static Finding warning(String file, int line, String message) {
    return new Finding(Severity.WARNING, Kind.FORM, file, line, message);
  }

  /** The same, as another sort of thing. */
  public Finding as(Kind other) {
    return new Finding(severity, other, file, line, message);
  }

  /** Whether it keeps the draft from going live. */
  public boolean blocks() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Finding other) {
    return Comparator.comparing(Finding::severity)
        .thenComparing(Finding::file)
        .thenComparingInt(Finding::line)
        .thenComparing(Finding::message)
        .thenComparing(Finding::kind)
        .compare(this, other);
  }

  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    return place + ": " + (blocks() ? "error: " : "warning: ") + message;
  }
}
