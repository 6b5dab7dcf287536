package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Role;
import fi.opastin.language.Token;
import java.util.List;

/**
 * Decides whether a word that is written like a place name means the place, by its form and the
 * words around it.
 */
final class Evidence {

  private static final int NEAR = 3;
  private static final int SHORT_MESSAGE = 5;

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
    if (form.role() == Role.NAME && isSurname(tokens, first, last)) {
      return false;
    }
    boolean otherWord = first == last && words.words().contains(tokens.get(first).text());
    if (otherWord) {
      return isStrong(tokens, first, last);
    }
    if (!form.ambiguous() || form.local()) {
      return true;
    }
    return isStrong(tokens, first, last) || isWeak(tokens, first, last);
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
