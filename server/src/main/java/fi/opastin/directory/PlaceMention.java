package fi.opastin.directory;

/**
 * A place that a message names.
 *
 * @param code today's municipality
 * @param firstToken index of its first token in the utterance
 * @param lastToken index of its last token
 * @param role what the case or the preposition says
 * @param use what the person does there, as far as the words around tell
 * @param negated whether the message says that it is not this place ("not in X but in Y", "X, no
 *     wait, Y")
 * @param sure false for a name that may be something else; better asked than taken
 */
public record PlaceMention(
    MunicipalityCode code,
    int firstToken,
    int lastToken,
    Kind kind,
    Role role,
    Use use,
    boolean negated,
    boolean sure) {

  /** What kind of name it is. */
  public enum Kind {
    MUNICIPALITY,
    POSTAL_CODE,
    VILLAGE
  }

  /** What the grammar says: in, to or from the place, or its name alone. */
  public enum Role {
    IN,
    TO,
    FROM,
    NAME
  }

  /**
   * What the person does there. {@code SEEKS}: wants a service, studies or work there. {@code
   * FORMERLY}: was there once, or comes from there. {@code ANOTHERS}: it is the place of somebody
   * else, or of a visit.
   */
  public enum Use {
    SEEKS,
    MOVES_TO,
    LIVES,
    STUDIES,
    WORKS,
    UNKNOWN,
    FORMERLY,
    MOVES_FROM,
    ANOTHERS
  }

  PlaceMention as(Use newUse, boolean nowNegated) {
    return new PlaceMention(code, firstToken, lastToken, kind, role, newUse, nowNegated, sure);
  }
}
