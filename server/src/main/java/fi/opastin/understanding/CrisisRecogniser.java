package fi.opastin.understanding;

import fi.opastin.knowledge.CrisisPatterns;
import java.util.Locale;
import java.util.Optional;

/**
 * Danger that words show, before all else and in every state. Should the model fail, the words are
 * enough. What the model alone takes for danger comes when nobody else knows what is meant.
 */
final class CrisisRecogniser implements Recogniser {

  private static final double SURE = 0.97;

  @Override
  public Optional<Found> recognise(Heard heard) {
    return heard
        .sight()
        .alarm()
        .filter(_ -> DangerSense.alarm(heard).isPresent())
        .map(shown -> new Found(new Meaning.Danger(shown.topic(), SURE), how(shown, heard)));
  }

  private static String how(CrisisPatterns.Alarm shown, Heard heard) {
    double probability = DangerSense.probability(heard);
    return String.format(
        Locale.ROOT, "%s by %s, %.2f by the model", shown.topic(), shown.pattern(), probability);
  }
}
