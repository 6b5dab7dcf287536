package fi.opastin.evaluation;

/**
 * A message that was judged.
 *
 * @param language it was written in, or that of the page
 * @param topic it is about: a topic, an aside, or "-" where nothing is to be understood
 * @param style how it is written, or what is done in the turn
 * @param text the message, or the id of a choice
 * @param verdict how it was taken
 * @param guess what it was most likely taken for; "-" for nothing
 * @param confidence that this is right, 0–1
 * @param how it was understood, for people who look into it
 */
public record Judged(
    String language,
    String topic,
    String style,
    String text,
    Verdict verdict,
    String guess,
    double confidence,
    String how) {

  /** Whether the likeliest guess is what was meant, whether or not it was sure enough to answer. */
  public boolean guessedRight() {
    return guess.equals(topic);
  }
}
