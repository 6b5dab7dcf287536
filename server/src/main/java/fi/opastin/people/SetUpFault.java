package fi.opastin.people;

/** Why an account was not made. */
public enum SetUpFault {
  PASSWORD_SHORT,
  PASSWORD_LONG,
  /** It is the person's own name or address. */
  PASSWORD_NAME,
  /** Many choose it. */
  PASSWORD_COMMON,
  /** It was typed in two ways. */
  PASSWORD_DIFFERS,
  /** The code does not belong to the secret, or the clock of the phone is off. */
  CODE_WRONG
}
