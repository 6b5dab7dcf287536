package fi.opastin.http;

import fi.opastin.people.Right;
import java.util.Optional;

/**
 * Who may use an address of the editor.
 *
 * @param right what is needed; empty for the way in, which is open to everybody
 */
record Access(Optional<Right> right) {

  /** The way in: signing in, and what belongs to it. */
  static final Access OPEN = new Access(Optional.empty());

  /** Those with a right. */
  static Access of(Right right) {
    return new Access(Optional.of(right));
  }
}
