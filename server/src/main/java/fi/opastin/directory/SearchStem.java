package fi.opastin.directory;

import java.util.Comparator;
import java.util.List;

/**
 * What the forms of a word have in common, for full text: consonant gradation and long sounds are
 * levelled ("velkaneuvonnan" and "velkaneuvonta" begin alike), then endings of Finnish, Swedish and
 * English are cut off. Cruder than a dictionary and without its size: words are compared by it, and
 * never shown. Stateless.
 */
public final class SearchStem {

  /** A stem is never shorter, so that "ja" or "på" do not find everything. */
  static final int LEAST = 4;

  /** Both sides of gradation as one: first the pairs, then single letters. */
  private static final String[][] LEVELLED = {
    {"nt", "n"},
    {"nd", "n"},
    {"lt", "l"},
    {"ld", "l"},
    {"lk", "l"},
    {"rt", "r"},
    {"rk", "r"},
    {"mp", "m"},
    {"nk", "ng"},
    {"d", "t"},
    {"v", "p"}
  };

  /** The longest that fits is cut off, then the next, as long as enough of the word is left. */
  private static final List<String> ENDINGS =
      Words.list(
              """
              n t s a i e ta sta ssa na ksi lla lta lle hon han hen hin hun
              ien jen iden itten ten uja yja eja ija ia ita iin ihin ista issa illa ilta ille iksi ina isin
              ksen ksessa ksesta kseen kselle ksella kselta ksena kseksi kset ksia ksien ksista
              ksissa ksiin ksille ksilla den dessa desta teen delle della delta tena
              nen sen set sia sien sessa sesta seen selle sella selta sista sissa siin sille silla
              kin kaan
              ar er or erna arna orna et ning ningen ningar ningarna are aren
              ing ed es ies ment ments y s
              """)
          .stream()
          .map(SearchStem::level)
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** Plurals before which a turns into o: "velka", "velkoja". */
  private static final List<String> O_ENDINGS =
      Words.list("oja oissa oista oille oilla oilta oihin oiden oita oina oiksi").stream()
          .map(SearchStem::level)
          .toList();

  private SearchStem() {}

  /** A word without dots and accents, with gradation and long sounds levelled. */
  public static String level(String folded) {
    String level = singled(folded);
    for (String[] pair : LEVELLED) {
      level = level.replace(pair[0], pair[1]);
    }
    return singled(level);
  }

  private static String singled(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1) || Character.isDigit(word.charAt(i))) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }

  /** What is left of a levelled word without its endings. */
  static String of(String level) {
    String stem = level;
    for (String ending : O_ENDINGS) {
      if (stem.endsWith(ending) && stem.length() > ending.length() + 1) {
        String start = stem.substring(0, stem.length() - ending.length());
        stem = start.length() < LEAST ? start + "a" : start;
      }
    }
    for (int cut = endingOf(stem); cut > 0; cut = endingOf(stem)) {
      stem = stem.substring(0, stem.length() - cut);
    }
    return stem;
  }

  private static int endingOf(String stem) {
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= LEAST) {
        return ending.length();
      }
    }
    return 0;
  }
}
