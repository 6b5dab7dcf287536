package fi.opastin.evaluation;

import fi.opastin.language.Utterance;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways in which people misspell. The same text is always damaged in the same way, so that two
 * reports differ by understanding alone.
 */
public enum Damage {
  /** One slip in about 30 % of the words of four letters and more, in one at least. */
  SOME_TYPOS("one typo in 30 % of words"),
  /** One slip in each word of four letters and more. */
  ONE_EDIT("one edit in every word"),
  /** Two slips in each word of four letters and more. */
  TWO_EDITS("two edits in every word"),
  /** Dots and rings left out: ä→a, ö→o, å→a. */
  NO_DOTS("dots left out");

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final double SOME = 0.3;
  private static final String LETTERS = "aeiounstlkrmvhjpydg";

  private final String label;

  Damage(String label) {
    this.label = label;
  }

  /** What it is called in reports. */
  public String label() {
    return label;
  }

  /** Its name in files: {@code one-edit}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The text as it would be misspelt; the same when there is nothing to misspell. */
  public String of(String text) {
    if (this == NO_DOTS) {
      return Utterance.fold(text);
    }
    SplittableRandom random = new SplittableRandom(text.hashCode());
    Matcher word = WORD.matcher(text);
    long words = word.results().count();
    long spared = this == SOME_TYPOS && words > 0 ? random.nextLong(words) : -1;
    StringBuilder damaged = new StringBuilder();
    word.reset();
    for (int i = 0; word.find(); i++) {
      boolean hit = this != SOME_TYPOS || i == spared || random.nextDouble() < SOME;
      String slipped = hit ? slip(word.group(), random) : word.group();
      word.appendReplacement(
          damaged, Matcher.quoteReplacement(this == TWO_EDITS ? slip(slipped, random) : slipped));
    }
    return word.appendTail(damaged).toString();
  }

  private static String slip(String word, SplittableRandom random) {
    String slipped = word;
    while (slipped.equals(word)) {
      slipped = tried(word, random);
    }
    return slipped;
  }

  /** A letter left out, added, changed or swapped with the next, never the first. */
  private static String tried(String word, SplittableRandom random) {
    int at = 1 + random.nextInt(word.length() - 1);
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + letter + word.substring(at);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          at + 1 < word.length()
              ? word.substring(0, at)
                  + word.charAt(at + 1)
                  + word.charAt(at)
                  + word.substring(at + 2)
              : word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1);
    };
  }
}
