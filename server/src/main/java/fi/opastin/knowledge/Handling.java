package fi.opastin.knowledge;

/** What is done with a topic once it is understood. */
public enum Handling {
  /** Its answer is shown; services may follow. */
  ANSWER,
  /** Services are the heart of the reply; the place is asked for when it is not known. */
  SERVICES,
  /** A human contact is given. */
  HANDOFF,
  /** A short friendly reply. */
  SMALLTALK,
  /** Fixed text and crisis contacts, before anything else. */
  CRISIS
}
