package fi.opastin.knowledge;

import java.util.Locale;
import java.util.Optional;

/** What a writer wants of the conversation itself; its words stand in {@code signals.yaml}. */
public enum Signal {
  START_OVER,
  REFUSE,
  YES,
  NO,
  NONE_OF_THESE,
  CORRECT,
  FOLLOW_UP,
  CONTACT,
  EASY_FINNISH,
  FINNISH,
  SWEDISH,
  ENGLISH,
  FILLER,
  TELL_PLACE,
  SERVICE_BY_NAME,
  POINTS_BACK,
  PATH_STOP,
  PATH_BACK,
  PATH_GO_ON,
  DONT_KNOW;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Its name in the file. */
  public String id() {
    return id;
  }

  /** The signal of a name. */
  static Optional<Signal> of(String id) {
    for (Signal signal : values()) {
      if (signal.id().equals(id)) {
        return Optional.of(signal);
      }
    }
    return Optional.empty();
  }
}
