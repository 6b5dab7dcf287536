package fi.opastin.directory;

import java.util.regex.Pattern;

/**
 * The name of a service that stays the same for as long as the service lives: small letters, digits
 * and dashes.
 */
public record ServiceId(String value) implements Comparable<ServiceId> {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public ServiceId {
    if (!isId(value)) {
      throw new IllegalArgumentException(
          "A service id is small letters, digits and single dashes, 80 at most");
    }
  }

  /** Whether a text has the shape of an id; there may still be no such service. */
  public static boolean isId(String text) {
    return text.length() <= 80 && SHAPE.matcher(text).matches();
  }

  @Override
  public int compareTo(ServiceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
