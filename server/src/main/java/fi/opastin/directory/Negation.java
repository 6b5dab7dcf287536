package fi.opastin.directory;

import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Marks the places that a message takes back: "en Kotkassa vaan Haminassa", "inte i X utan i Y",
 * "X, eiku Y".
 */
final class Negation {

  private static final Set<String> NOT =
      Words.set(
          """
          en ei et emme eivät enkä eikä ettekä inte not dont never älä
          """);
  private static final Set<String> BUT =
      Words.set(
          """
          vaan utan but mutta men
          """);
  private static final Set<String> BESIDE =
      Words.set(
          """
          enää i in på at from från to till mitään oo ole live living asu bor längre anymore
          ollut muuta any more
          """);

  private Negation() {}

  static List<PlaceMention> mark(Utterance utterance, List<PlaceMention> mentions) {
    List<Token> tokens = utterance.tokens();
    List<PlaceMention> marked = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      PlaceMention mention = mentions.get(i);
      int next = i + 1 < mentions.size() ? mentions.get(i + 1).firstToken() : -1;
      boolean taken = isDenied(tokens, mention, next) || isCorrected(tokens, mention, next);
      marked.add(mention.as(mention.use(), taken));
    }
    return marked;
  }

  /** "not" right before it, or further before it with a "but" between it and the next place. */
  private static boolean isDenied(List<Token> tokens, PlaceMention mention, int next) {
    int before = mention.firstToken() - 1;
    while (before >= 0 && BESIDE.contains(tokens.get(before).text())) {
      before--;
    }
    boolean right = before >= 0 && NOT.contains(tokens.get(before).text());
    boolean instead = next > 0 && anyOf(BUT, tokens, mention.lastToken() + 1, next);
    boolean somewhere =
        anyOf(NOT, tokens, Math.max(0, mention.firstToken() - 5), mention.firstToken());
    boolean behind =
        next > 0
            && anyOf(NOT, tokens, mention.lastToken() + 1, Math.min(next, mention.lastToken() + 2));
    return right
        || (instead
            && (somewhere || behind)
            && anyOf(Set.of("vaan", "utan", "but"), tokens, mention.lastToken() + 1, next));
  }

  private static boolean isCorrected(List<Token> tokens, PlaceMention mention, int next) {
    for (int i = mention.lastToken() + 1; i < next; i++) {
      if (PlaceWords.isCorrection(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyOf(Set<String> words, List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.contains(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }
}
