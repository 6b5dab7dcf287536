package fi.opastin.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a person wrote, normalised and cut into tokens once, for every recogniser to read. Immutable
 * and safe to share; its making takes time linear in the length of the text.
 *
 * @param text the normalised text in its own letter case: NFKC, no control, format or stray
 *     combining characters, single spaces, no letter more than three times in a row
 * @param tokens its words and numbers in order, at most {@value #MAX_TOKENS}
 */
public record Utterance(String text, List<Token> tokens) {

  /** Words beyond this many are not read; a message of a thousand letters has fewer. */
  public static final int MAX_TOKENS = 1000;

  public Utterance {
    tokens = List.copyOf(tokens);
  }

  /** Reads a text of any kind; never throws. */
  public static Utterance of(String written) {
    String text = normalise(written);
    return new Utterance(text, tokenise(text));
  }

  /** Whether nothing is left that could mean something. */
  public boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** What stands between a token and the one before it, blanks and marks; not for the first. */
  public String between(int token) {
    return text.substring(tokens.get(token - 1).end(), tokens.get(token).start());
  }

  /**
   * The tokens' texts joined by single spaces: equal for messages that differ in punctuation and
   * case only.
   */
  public String words() {
    StringBuilder joined = new StringBuilder();
    for (Token token : tokens) {
      if (!joined.isEmpty()) {
        joined.append(' ');
      }
      joined.append(token.text());
    }
    return joined.toString();
  }

  /** A word without dots and accents: ä→a, ö→o, å→a, é→e, š→s. */
  public static String fold(String word) {
    char[] folded = null;
    for (int i = 0; i < word.length(); i++) {
      char written = word.charAt(i);
      char plain = written < FOLDED.length ? FOLDED[written] : 0;
      if (plain == 0) {
        return foldAny(word);
      }
      if (plain != written) {
        folded = folded == null ? word.toCharArray() : folded;
        folded[i] = plain;
      }
    }
    return folded == null ? word : new String(folded);
  }

  /** The Latin letters, which nearly all words consist of, folded beforehand; 0 for the others. */
  private static final char[] FOLDED = new char[0x180];

  static {
    for (char written = 0; written < FOLDED.length; written++) {
      String folded = foldAny(String.valueOf(written));
      FOLDED[written] = folded.length() == 1 ? folded.charAt(0) : 0;
    }
  }

  private static String foldAny(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == 'ø' ? 'o' : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static String normalise(String written) {
    String composed = Normalizer.normalize(written, Normalizer.Form.NFKC);
    StringBuilder text = new StringBuilder(composed.length());
    int previous = -1;
    int run = 0;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      int kept = keep(c);
      if (kept < 0 || (kept == ' ' && (previous == ' ' || text.isEmpty()))) {
        continue;
      }
      run = kept == previous ? run + 1 : 1;
      previous = kept;
      if (run <= 3 || Character.isDigit(kept)) {
        text.appendCodePoint(kept);
      }
    }
    return text.toString().stripTrailing();
  }

  /** The character to keep in place of {@code c}, or -1 for none. */
  private static int keep(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (c == '’' || c == '‘' || c == '´' || c == '`') {
      return '\'';
    }
    if (c == '–' || c == '—' || c == '‑' || c == '−') {
      return '-';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          -1;
      default -> c;
    };
  }

  private static List<Token> tokenise(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length() && tokens.size() < MAX_TOKENS) {
      int c = text.codePointAt(i);
      if (!Character.isLetterOrDigit(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = endOfRun(text, i, Character.isDigit(c));
      int next = end;
      if (!Character.isDigit(c) && isEnding(text, end)) {
        next = endOfRun(text, end + 1, false);
      }
      tokens.add(token(text, i, end, next));
      i = next;
    }
    return tokens;
  }

  private static int endOfRun(String text, int from, boolean digits) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean apostrophe =
          c == '\''
              && i > from
              && i + 1 < text.length()
              && Character.isLetter(text.codePointAt(i + 1));
      if (!(apostrophe && !digits)
          && (!Character.isLetterOrDigit(c) || Character.isDigit(c) != digits)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Whether a colon with a short lower-case case ending stands here, as in "CV:n" or "TE:hen". */
  private static boolean isEnding(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != ':') {
      return false;
    }
    int end = endOfRun(text, at + 1, false);
    return end > at + 1 && end - at <= 7 && Character.isLowerCase(text.codePointAt(at + 1));
  }

  private static Token token(String text, int start, int end, int next) {
    String surface = text.substring(start, end);
    String lower = surface.toLowerCase(Locale.ROOT).replace("'", "");
    return new Token(
        lower, fold(lower), Character.isUpperCase(surface.codePointAt(0)), start, next);
  }
}
