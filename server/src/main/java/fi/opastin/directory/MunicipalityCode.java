package fi.opastin.directory;

/** The official code of a municipality, three digits as Statistics Finland gives them. */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

  public MunicipalityCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("A municipality code is three digits");
    }
  }

  /** Whether a text has the shape of a code; it may still name no municipality. */
  public static boolean isCode(String text) {
    return text.length() == 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public int compareTo(MunicipalityCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
