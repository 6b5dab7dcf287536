package fi.opastin.people;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody is to the content; each may do all that the one before it may. */
public enum Role {
  VIEWER(EnumSet.of(Right.READ)),
  EDITOR(EnumSet.of(Right.READ, Right.EDIT)),
  PUBLISHER(EnumSet.of(Right.READ, Right.EDIT, Right.PUBLISH, Right.OVERRIDE)),
  ADMIN(EnumSet.allOf(Right.class));

  private final Set<Right> rights;

  Role(Set<Right> rights) {
    this.rights = rights;
  }

  /** Whether it comes with a right. */
  public boolean may(Right right) {
    return rights.contains(right);
  }

  /** Its name in the database, in JSON and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a name. */
  public static Optional<Role> of(String id) {
    return Stream.of(values()).filter(role -> role.id().equals(id)).findFirst();
  }
}
