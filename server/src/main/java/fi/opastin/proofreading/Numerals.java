package fi.opastin.proofreading;

import fi.opastin.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Small numbers written as words, so that "kolme" answers to "3". Only those from two to twelve, of
 * which the words mean nothing else.
 */
final class Numerals {

  private static final Map<Language, Map<String, String>> WORDS =
      Map.of(
          Language.FI,
          Map.ofEntries(
              Map.entry("kah", "2"),
              Map.entry("kaksi", "2"),
              Map.entry("kolm", "3"),
              Map.entry("nelj", "4"),
              Map.entry("viisi", "5"),
              Map.entry("viide", "5"),
              Map.entry("viite", "5"),
              Map.entry("kuusi", "6"),
              Map.entry("kuude", "6"),
              Map.entry("kuute", "6"),
              Map.entry("seitsem", "7"),
              Map.entry("kahdeks", "8"),
              Map.entry("yhdeks", "9"),
              Map.entry("kymmen", "10"),
              Map.entry("kaksitoista", "12")),
          Language.SV,
          Map.ofEntries(
              Map.entry("två", "2"),
              Map.entry("tre", "3"),
              Map.entry("fyra", "4"),
              Map.entry("fem", "5"),
              Map.entry("sex", "6"),
              Map.entry("sju", "7"),
              Map.entry("åtta", "8"),
              Map.entry("nio", "9"),
              Map.entry("tio", "10"),
              Map.entry("tolv", "12")),
          Language.EN,
          Map.ofEntries(
              Map.entry("two", "2"),
              Map.entry("three", "3"),
              Map.entry("four", "4"),
              Map.entry("five", "5"),
              Map.entry("six", "6"),
              Map.entry("seven", "7"),
              Map.entry("eight", "8"),
              Map.entry("nine", "9"),
              Map.entry("ten", "10"),
              Map.entry("twelve", "12")));

  private Numerals() {}

  /** The numbers that stand as words in a version, in digits. */
  static Set<String> in(Version version) {
    Set<String> numbers = new TreeSet<>();
    Map<String, String> words = WORDS.get(version.language().written());
    for (Passage passage : version.passages()) {
      for (String word : Sentence.words(passage.text().toLowerCase(Locale.ROOT))) {
        words.forEach(
            (beginning, number) -> {
              boolean same =
                  version.language().written() == Language.FI
                      ? word.startsWith(beginning)
                      : word.equals(beginning);
              if (same) {
                numbers.add(number);
              }
            });
      }
    }
    return numbers;
  }
}
