package fi.opastin.partners;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A field of the form by which people ask to be contacted. The list is closed. */
public enum ContactField {
  NAME(100),
  PHONE(40),
  EMAIL(254),
  MESSAGE(2000),
  LANGUAGE(10);

  private final int longest;

  ContactField(int longest) {
    this.longest = longest;
  }

  /** The field of a name such as {@code phone}. */
  public static Optional<ContactField> of(String id) {
    return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
  }

  /** Its name in files and in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Code points that it has at most. */
  public int longest() {
    return longest;
  }
}
