package fi.opastin.packs;

import java.util.Comparator;

/**
 * Something to mend in the content, with its place. Errors keep a draft from going live, warnings
 * are counted. Immutable.
 *
 * @param severity how bad it is
 * @param file path of the file, relative to the content folder
 * @param line line in the file, counted from 1; 0 when the whole file is meant
 * @param message one sentence for an editor
 */
public record Finding(Severity severity, String file, int line, String message)
    implements Comparable<Finding> {

  /** Whether a finding blocks. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** A finding that blocks. */
  public static Finding error(String file, int line, String message) {
    return new Finding(Severity.ERROR, file, line, message);
  }

  /** A finding that is only counted. */
  public static Finding warning(String file, int line, String message) {
    return new Finding(Severity.WARNING, file, line, message);
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
        .compare(this, other);
  }

  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    return place + ": " + (blocks() ? "error: " : "warning: ") + message;
  }
}
