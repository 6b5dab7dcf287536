package fi.opastin.evaluation;

/**
 * What misspelling costs: how many phrases of a language are guessed right as they were written,
 * and misspelt.
 *
 * @param damage how they were misspelt
 * @param language of the phrases; "all" for all
 * @param phrases how many
 * @param clean guessed right as written
 * @param damaged guessed right misspelt
 */
public record Robustness(Damage damage, String language, int phrases, int clean, int damaged) {

  /** The loss in points of per cent. */
  public double loss() {
    return phrases == 0 ? 0 : 100.0 * (clean - damaged) / phrases;
  }
}
