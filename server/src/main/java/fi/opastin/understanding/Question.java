package fi.opastin.understanding;

/** Something that we ask back. Each is asked once in a conversation and never again. */
public enum Question {
  /** Which municipality? */
  PLACE,
  /** How old? Put by paths only. */
  AGE
}
