package fi.opastin.understanding;

import java.util.Optional;

/** Danger, by words alone; needs no model and comes before all else, in every state. */
final class CrisisRecogniser implements Recogniser {

  private static final double SURE = 0.97;

  @Override
  public Optional<Found> recognise(Heard heard) {
    return heard
        .sight()
        .alarm()
        .map(a -> new Found(new Meaning.Danger(a.topic(), SURE), a.topic() + " by " + a.pattern()));
  }
}
