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
    Optional<CrisisPatterns.Alarm> shown = heard.sight().alarm();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    String how =
        String.format(
            Locale.ROOT,
            "%s by %s, %.2f by the model",
            shown.get().topic(),
            shown.get().pattern(),
            DangerSense.probability(heard));
    return DangerSense.alarm(heard).map(topic -> new Found(new Meaning.Danger(topic, SURE), how));
  }
}
