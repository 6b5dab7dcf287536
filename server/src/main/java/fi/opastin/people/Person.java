package fi.opastin.people;

/**
 * Somebody who works on the content.
 *
 * @param id who they are
 * @param name as colleagues know them
 * @param role what they may do
 * @param scope how far that reaches
 */
public record Person(PersonId id, String name, Role role, Scope scope) {

  /** Opastin itself: what happens by schedule or at the first start. */
  public static final Person OPASTIN =
      new Person(PersonId.OPASTIN, "Opastin", Role.PUBLISHER, new Scope.Everywhere());

  public Person {
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("a person's name has 1 to 100 characters");
    }
  }

  /** Whether they may do something at all; how far is for the scope to say. */
  public boolean may(Right right) {
    return role.may(right);
  }
}
