package fi.opastin.proofreading;

import fi.opastin.language.Language;

/**
 * How long words and sentences may be in a variant. Those of easy Finnish follow the instructions
 * for selkokieli (short sentences with one thing each, no long words); English and Swedish follow
 * the habit of public services to keep sentences under 25 words, and Finnish, which says in one
 * word what they say in two, has 20.
 *
 * @param wordsInSentence a longer sentence is counted
 * @param wordsAtAll a longer one blocks
 * @param lettersInWord a word, or a part of one between hyphens, that is longer is counted
 */
record Limits(int wordsInSentence, int wordsAtAll, int lettersInWord) {

  private static final Limits FINNISH = new Limits(20, 40, 24);
  private static final Limits EASY_FINNISH = new Limits(12, 15, 17);
  private static final Limits SWEDISH = new Limits(25, 50, 25);
  private static final Limits ENGLISH = new Limits(25, 50, 16);

  static Limits of(Language language) {
    return switch (language) {
      case FI -> FINNISH;
      case FI_SIMPLE -> EASY_FINNISH;
      case SV -> SWEDISH;
      case EN -> ENGLISH;
    };
  }
}
