package fi.opastin.understanding;

import fi.opastin.knowledge.Subject;
import java.util.List;
import java.util.Optional;

/** A message that is, word by word, a phrase of one subject; a remark means what came before. */
final class ExactPhraseRecogniser implements Recogniser {

  private static final double SURE = 0.98;

  @Override
  public Optional<Found> recognise(Heard heard) {
    return heard
        .knowledge()
        .exactPhrases()
        .subjectOf(heard.utterance())
        .filter(s -> !s.equals(Subject.REMARK))
        .filter(s -> !MatterAtHand.isUnspoken(heard, s))
        .map(s -> new Found(Meanings.of(s, SURE, heard, List.of()), "phrase of " + s));
  }
}
