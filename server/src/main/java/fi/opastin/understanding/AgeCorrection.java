package fi.opastin.understanding;

import java.util.List;
import java.util.Set;

/** Reads an age that takes the place of the one just told: "oon 20 eiku 21", "34, no wait 35". */
final class AgeCorrection {

  private static final Set<String> ALONE =
      AgeVocabulary.words(
          """
          eiku eikun eikus siis sori sorry anteeksi anteeks anteex korjaan oho hups
          na nae nej forlat alltsa oj actually wait oops rather correction
          """);

  /** May stand before or between them. */
  private static final Set<String> BESIDE =
      AgeVocabulary.words(
          """
          ei ku kun tai no nyt ehka juu taytin tayttanyt just juuri
          eller menar jag ja e ar nu fyllde fyllt det ska vara
          i mean meant im its make that turned
          """);

  /** Two words that correct only together. */
  private static final Set<String> PAIRS =
      Set.of("ei ku", "ei kun", "i mean", "i meant", "jag menar", "make that");

  private static final List<Set<String>> UNITS =
      List.of(AgeVocabulary.UNIT, AgeVocabulary.YEARS, AgeVocabulary.OLD);

  private static final int LONGEST = 5;

  private AgeCorrection() {}

  /** The age that is told from this token on in place of the last one, or null. */
  static AgeNumber at(AgeText text, int from) {
    boolean corrects = false;
    int begin = from;
    while (isUnit(text, begin)) {
      begin++;
    }
    for (int i = begin; i < Math.min(text.size(), begin + LONGEST); i++) {
      AgeNumber number = AgeNumbers.at(text, i);
      if (number != null) {
        return corrects && isAge(text, number) ? number : null;
      }
      String word = text.word(i);
      boolean pair = PAIRS.contains(word + " " + text.word(i + 1));
      if (!pair && !ALONE.contains(word) && !BESIDE.contains(word)) {
        return null;
      }
      corrects |= pair || ALONE.contains(word);
    }
    return null;
  }

  /** A number that counts nothing else: no hours, no years at work. */
  private static boolean isAge(AgeText text, AgeNumber number) {
    int behind = number.last() + 1;
    return AgeReading.isPossible(number.value())
        && (ends(text, behind)
            || isUnit(text, behind) && ends(text, behind + 1)
            || !isUnit(text, behind) && AgeVocabulary.AFTER.contains(text.word(behind)));
  }

  private static boolean ends(AgeText text, int at) {
    return text.breaks(at) || AgeVocabulary.JOINER.contains(text.word(at));
  }

  private static boolean isUnit(AgeText text, int at) {
    String word = text.word(at);
    return word.startsWith("vuotia") || UNITS.stream().anyMatch(units -> units.contains(word));
  }
}
