package fi.opastin.people;

import fi.opastin.language.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * A person as the People page shows them. Immutable.
 *
 * @param person who they are and what they may do
 * @param email where they are written to, and the name that they sign in with
 * @param language what they read the editor in; empty until they signed in
 * @param version counts the changes; who changes an older one is told
 * @param createdAt since when they are here
 * @param disabledAt since when they may not sign in
 * @param signedInAt when they signed in last
 * @param isLocal whether they have a password here
 */
public record Member(
    Person person,
    String email,
    Optional<Language> language,
    int version,
    Instant createdAt,
    Optional<Instant> disabledAt,
    Optional<Instant> signedInAt,
    boolean isLocal) {

  /** Whether they may sign in. */
  public boolean isEnabled() {
    return disabledAt.isEmpty();
  }

  /** The same with other rights. */
  Member as(Person another) {
    return new Member(
        another, email, language, version, createdAt, disabledAt, signedInAt, isLocal);
  }

  /** Who they are. */
  public PersonId id() {
    return person.id();
  }
}
