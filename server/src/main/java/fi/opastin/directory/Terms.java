package fi.opastin.directory;

/**
 * On which terms one comes.
 *
 * @param free whether it is free of charge, as far as a source says so
 * @param fee what it costs, empty where it is free or not known
 * @param accessibility entrance, induction loop, interpreters; empty where not known
 */
public record Terms(boolean free, LocalText fee, LocalText accessibility) {

  /** Nothing is known. */
  public static final Terms UNKNOWN = new Terms(false, LocalText.NONE, LocalText.NONE);
}
