package fi.opastin.directory;

import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds services by what people type: every word must be held by a service, and the name of a place
 * in any form also finds what serves it. Immutable once built and safe to share.
 */
final class ServiceSearch {

  private static final int MOST_WORDS = 8;

  /** Words that say nothing alone; passed over beside others. */
  private static final Set<String> LITTLE_WORDS =
      Words.set(
          """
          ja tai on se ne mun mina minun oma mista missa mika och eller for pa till med ett den det
          var av the and or of in to my at with where
          """);

  private final ServiceIndex index;
  private final Gazetteer gazetteer;

  ServiceSearch(ServiceIndex index, Gazetteer gazetteer) {
    this.index = index;
    this.gazetteer = gazetteer;
  }

  /** A fresh set of those that fit a text; all of them where it has no words. */
  BitSet matching(String text) {
    Utterance typed = Utterance.of(text);
    List<PlaceMention> places = gazetteer.mentions(typed);
    List<Token> tokens = typed.tokens();
    boolean onlyLittle = tokens.stream().allMatch(ServiceSearch::isLittle);
    BitSet matching = index.all();
    int read = 0;
    for (int i = 0; i < tokens.size() && read < MOST_WORDS; i++) {
      if (onlyLittle || !isLittle(tokens.get(i))) {
        matching.and(fitting(tokens.get(i), i, places));
        read++;
      }
    }
    return matching;
  }

  private BitSet fitting(Token token, int at, List<PlaceMention> places) {
    BitSet fitting = index.holding(token);
    for (PlaceMention place : places) {
      if (place.firstToken() <= at && at <= place.lastToken()) {
        fitting.or(index.around(place.code()));
      }
    }
    return fitting;
  }

  private static boolean isLittle(Token token) {
    return token.folded().length() == 1 || LITTLE_WORDS.contains(token.folded());
  }
}
