package fi.opastin.knowledge;

import java.util.Locale;

/** Something about a person that a question of a path asks, unless it is known already. */
public enum PathSlot {
  AGE,
  MUNICIPALITY,
  AUDIENCE;

  /** Its name in the file of a path. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PathSlot of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
