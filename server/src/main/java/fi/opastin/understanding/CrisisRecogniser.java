package fi.opastin.understanding;

import fi.opastin.knowledge.CrisisPatterns;
import java.util.Optional;

/** Danger, by words alone; needs no model and comes before all else, in every state. */
final class CrisisRecogniser implements Recogniser {

  @Override
  public Optional<Found> recognise(Heard heard) {
    Optional<CrisisPatterns.Alarm> alarm =
        heard.knowledge().crisisPatterns().alarm(heard.utterance());
    return alarm.map(
        a -> new Found(new Meaning.Danger(a.topic(), 0.97), a.topic() + " by " + a.pattern()));
  }
}
