package fi.opastin.people;

/**
 * Who somebody is, for as long as the database lives: a UUID, never a name.
 *
 * @param value the id
 */
public record PersonId(String value) {

  /** Opastin itself: what happens by schedule or at the first start. */
  public static final PersonId OPASTIN = new PersonId("opastin");

  public PersonId {
    if (value.isBlank() || value.length() > 60) {
      throw new IllegalArgumentException("a person's id has 1 to 60 characters");
    }
  }
}
