package fi.opastin.questions;

import fi.opastin.directory.SearchStem;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words of a question that say what it is about, levelled so that forms of a word begin alike,
 * and whether two of them are forms of one. Stateless.
 */
final class QuestionWords {

  /** So many letters forms of a word have in common at least. */
  static final int STEM = 4;

  private static final int LONGEST_ENDING = 6;
  private static final double OF_THE_SHORTER = 0.62;
  private static final int MOST = 40;
  private static final int LONGEST = 40;

  private static final Set<String> STOP_WORDS = stopWords();

  private QuestionWords() {}

  /** The telling words of a masked text; where there are none, all of them; none of numbers. */
  static SortedSet<String> of(String masked) {
    Utterance utterance = Utterance.of(masked.replaceAll("\\[[a-z-]{2,12}]", " "));
    SortedSet<String> telling = new TreeSet<>();
    SortedSet<String> all = new TreeSet<>();
    for (Token token : utterance.tokens()) {
      if (token.isNumber() || all.size() >= MOST) {
        continue;
      }
      String word = level(token.folded());
      all.add(word);
      if (token.text().length() > 1 && !STOP_WORDS.contains(token.text())) {
        telling.add(word);
      }
    }
    return telling.isEmpty() ? all : telling;
  }

  static String level(String folded) {
    String level = SearchStem.level(folded);
    return level.length() > LONGEST ? level.substring(0, LONGEST) : level;
  }

  /** By what forms of a word are looked up: how they all begin. */
  static String key(String word) {
    return word.length() <= STEM ? word : word.substring(0, STEM);
  }

  /** Whether two levelled words are forms of one. */
  static boolean areForms(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    boolean same = common == one.length() && common == other.length();
    return same
        || (common >= STEM
            && common >= OF_THE_SHORTER * shorter
            && one.length() - common <= LONGEST_ENDING
            && other.length() - common <= LONGEST_ENDING);
  }

  private static Set<String> stopWords() {
    try (InputStream in = QuestionWords.class.getResourceAsStream("/questions/stop-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list of stop words is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
