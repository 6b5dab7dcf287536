package fi.opastin.people;

/** Something that not everybody may do. */
public enum Right {
  /** See drafts, questions and reports. */
  READ,
  /** Write drafts, check them and hand them in. */
  EDIT,
  /** Publish, schedule, send back and roll back. */
  PUBLISH,
  /** Publish although something that was right turns wrong, with a reason. */
  OVERRIDE,
  /** Add people, change their roles, and switch things off. */
  MANAGE
}
