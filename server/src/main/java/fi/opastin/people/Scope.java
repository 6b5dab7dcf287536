package fi.opastin.people;

/** How far somebody's rights reach. */
public sealed interface Scope {

  /** Everywhere. */
  record Everywhere() implements Scope {}

  /**
   * What is for one region alone.
   *
   * @param code code of the region as Statistics Finland has it, two digits
   */
  record Region(String code) implements Scope {}

  /**
   * What is for one partner alone.
   *
   * @param key the partner's key
   */
  record Partner(String key) implements Scope {}
}
