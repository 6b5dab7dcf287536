package fi.opastin.questions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a question is kept. */
public enum Why {
  /** It was not understood. */
  NOT_UNDERSTOOD,
  /** We asked what was meant, and were not near to knowing. */
  UNSURE,
  /** It was answered, and the person says that it did not help. */
  UNHELPFUL;

  /** Its name in the database and in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason of a name. */
  public static Optional<Why> of(String id) {
    return Stream.of(values()).filter(why -> why.id().equals(id)).findFirst();
  }
}
