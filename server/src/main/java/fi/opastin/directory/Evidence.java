package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Role;
import fi.opastin.language.Token;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a word that is written like a place name means the place, by its form and the
 * words around it.
 */
final class Evidence {

  private static final int NEAR = 3;
  private static final int SHORT_MESSAGE = 5;
  private static final Set<String> FIRMS = Set.of("oy", "oyj", "ab", "abp", "ky", "ltd");

  private final AmbiguousWords words;
  private final FormIndex forms;

  Evidence(AmbiguousWords words, FormIndex forms) {
    this.words = words;
    this.forms = forms;
  }

  /**
   * Whether the tokens from {@code first} to {@code last}, which read like {@code form}, name the
   * place.
   */
  boolean isPlace(List<Token> tokens, int first, int last, PlaceForm form) {
    if (form.role() == Role.NAME
        && (isSurname(tokens, first, last) || isOtherName(tokens, first, last))) {
      return false;
    }
    boolean otherWord = first == last && words.words().contains(tokens.get(first).text());
    if (otherWord) {
      return isStrong(tokens, first, last) || (form.local() && isAtHome(tokens, first, last));
    }
    if (!form.ambiguous() || form.local()) {
      return true;
    }
    return isStrong(tokens, first, last)
        || isWeak(tokens, first, last)
        || isBesidePlace(tokens, first, last);
  }

  /** "Loviisa Nieminen", "Nivala Oy": a surname of the commonest kind, or a firm's letters. */
  private boolean isOtherName(List<Token> tokens, int first, int last) {
    if (first != last || last + 1 >= tokens.size()) {
      return false;
    }
    Token behind = tokens.get(last + 1);
    if (FIRMS.contains(behind.text())) {
      return true;
    }
    PlaceForm place = forms.exact(behind.text(), behind.folded());
    return tokens.get(first).capital()
        && behind.capital()
        && behind.text().length() > 4
        && behind.text().endsWith("nen")
        && (place == null || place.ambiguous());
  }

  /**
   * A local case is the place where somebody says behind it that they live there ("Pellossa asun"),
   * or seeks something there and the word has a capital letter ("Kolarissa tarvitsisin apua").
   */
  private static boolean isAtHome(List<Token> tokens, int first, int last) {
    if (last + 1 < tokens.size() && PlaceWords.isResidence(tokens.get(last + 1))) {
      return true;
    }
    if (!tokens.get(first).capital()) {
      return false;
    }
    for (int i = last + 1; i <= Math.min(tokens.size() - 1, last + NEAR); i++) {
      if (MentionUses.isSeeking(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Heinola vai Lahti": a capital letter, and a sure place on the other side of an "or". */
  private boolean isBesidePlace(List<Token> tokens, int first, int last) {
    return tokens.get(first).capital()
        && (isSurePlace(tokens, first - 1, first - 2) || isSurePlace(tokens, last + 1, last + 2));
  }

  private boolean isSurePlace(List<Token> tokens, int between, int at) {
    if (at < 0 || at >= tokens.size() || !PlaceWords.coordinates(tokens.get(between))) {
      return false;
    }
    Token token = tokens.get(at);
    PlaceForm form = forms.exact(token.text(), token.folded());
    return form != null
        && token.capital()
        && (!form.ambiguous() || form.local())
        && !words.words().contains(token.text());
  }

  /** A first name right before it, or something that only people do right behind. */
  private boolean isSurname(List<Token> tokens, int first, int last) {
    boolean named = first > 0 && words.people().contains(tokens.get(first - 1).text());
    boolean doing = last + 1 < tokens.size() && PlaceWords.isPersonDoing(tokens.get(last + 1));
    return named || (doing && tokens.get(first).capital());
  }

  /**
   * Enough for any word: somebody lives there, it is all that was written, or a capital letter with
   * a town's words.
   */
  private boolean isStrong(List<Token> tokens, int first, int last) {
    if (first > 0 && PlaceWords.isResidence(tokens.get(first - 1))) {
      return true;
    }
    return isWholeMessage(tokens, first, last)
        || (tokens.get(first).capital() && isNearContext(tokens, first, last));
  }

  /**
   * Enough for a place name that is also a surname or a word: a preposition before it, or a town's
   * word beside it.
   */
  private static boolean isWeak(List<Token> tokens, int first, int last) {
    boolean after = last + 1 < tokens.size() && PlaceWords.isOfTown(tokens.get(last + 1));
    if (first == 0) {
      return after;
    }
    Token before = tokens.get(first - 1);
    return after
        || PlaceWords.isPreposition(before)
        || before.text().startsWith("ohjaamo")
        || before.text().equals("navigatorn");
  }

  private static boolean isNearContext(List<Token> tokens, int first, int last) {
    for (int i = Math.max(0, first - NEAR); i <= Math.min(tokens.size() - 1, last + NEAR); i++) {
      if ((i < first && PlaceWords.isContext(tokens.get(i)))
          || (i > last && PlaceWords.isOfTown(tokens.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWholeMessage(List<Token> tokens, int first, int last) {
    if (tokens.size() > SHORT_MESSAGE) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean inside = i >= first && i <= last;
      if (!inside && !isBeside(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isBeside(Token token) {
    return PlaceWords.isFiller(token)
        || token.isNumber()
        || forms.exact(token.text(), token.folded()) != null;
  }
}
