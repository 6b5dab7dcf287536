package fi.opastin.editing;

import java.util.List;

/**
 * What a proposal would change for those who ask.
 *
 * @param live what was measured of what is live
 * @param proposed what was measured with the proposal in it
 * @param regressions what is right now and would be wrong
 */
public record Effect(Trial live, Trial proposed, List<Regression> regressions) {
  public Effect {
    regressions = List.copyOf(regressions);
  }
}
