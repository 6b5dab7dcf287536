package fi.opastin.questions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What editors have done about a group of questions. */
public enum Handling {
  /** Nothing yet. */
  OPEN,
  /** Its example is a phrase of a topic, in a draft at least. */
  PHRASE,
  /** Its example is a follow-up of a topic, in a draft at least. */
  FOLLOW_UP,
  /** An answer was begun for it. */
  ANSWER,
  /** It is not for us to answer. */
  NOT_OURS;

  /** Its name in the database, in JSON and in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The handling of a name. */
  public static Optional<Handling> of(String id) {
    return Stream.of(values()).filter(handling -> handling.id().equals(id)).findFirst();
  }
}
