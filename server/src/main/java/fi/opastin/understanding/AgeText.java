package fi.opastin.understanding;

import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a message with what stands between them, as {@link AgeReader} looks at them: where a
 * clause or an item of a list begins, which signs touch a number, and which words name a place.
 * Immutable.
 */
record AgeText(String text, List<Token> tokens, BitSet places) {

  AgeText(Utterance utterance, BitSet places) {
    this(utterance.text(), utterance.tokens(), places);
  }

  int size() {
    return tokens.size();
  }

  /** The word at a place in lower case without dots, or "" outside the message. */
  String word(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).folded();
  }

  /** Whether the word is, or belongs to, the bare name of a place. */
  boolean isPlace(int at) {
    return at >= 0 && places.get(at);
  }

  boolean isNumber(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
  }

  /** Whether nothing but this sign stands between a token and the next: "15:e". */
  boolean joinsNext(int at, char sign) {
    return at >= 0
        && at + 1 < tokens.size()
        && tokens.get(at + 1).start() - tokens.get(at).end() == 1
        && text.charAt(tokens.get(at).end()) == sign;
  }

  /** Whether a sentence, a clause or an item of a list begins with this token (or ends before). */
  boolean breaks(int at) {
    if (at <= 0 || at >= tokens.size()) {
      return true;
    }
    int from = tokens.get(at - 1).end();
    int to = tokens.get(at).start();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' && i > from && i + 1 < to;
      if (dash || !(c == ' ' || c == '-' || c == '+' || c == '\'' || c == '"')) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing stands between this token and the one before. */
  boolean glued(int at) {
    return at > 0 && at < tokens.size() && tokens.get(at - 1).end() == tokens.get(at).start();
  }

  /** The sign before a token, or a space. */
  char signBefore(int at) {
    int start = tokens.get(at).start();
    return start == 0 ? ' ' : text.charAt(start - 1);
  }

  /** The sign behind a token, one space skipped, or a space. */
  char signBehind(int at) {
    int end = tokens.get(at).end();
    if (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end < text.length() ? text.charAt(end) : ' ';
  }

  /** The first token of the clause that a token stands in. */
  int clauseStart(int at) {
    int start = at;
    while (!breaks(start)) {
      start--;
    }
    return start;
  }

  /** Whether one of the words stands between two tokens, both included. */
  boolean has(Set<String> words, int from, int to) {
    for (int i = Math.max(0, from); i <= Math.min(to, tokens.size() - 1); i++) {
      if (words.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person for whom one writes is named between two tokens, both included. */
  boolean hasCharge(int from, int to) {
    return begins(AgeVocabulary.CHARGES, from, to) >= 0;
  }

  /** Whether a word names one person by what they are: "elev", "pojken", "tjej". */
  boolean isPerson(int at) {
    return hasCharge(at, at) || has(AgeVocabulary.GENDER, at, at);
  }

  /** Whether a person is named between two tokens, both included. */
  boolean hasPerson(int from, int to) {
    return has(AgeVocabulary.PERSON, from, to)
        || hasCharge(from, to)
        || begins(AgeVocabulary.OTHERS, from, to) >= 0;
  }

  /** "That's how old I am", "this is my age": a number before may be the writer's. */
  boolean tellsHowOld() {
    for (int i = 1; i + 1 < size(); i++) {
      boolean howOld = word(i - 1).equals("how") && word(i).equals("old");
      if (howOld && AgeVocabulary.I_AM_ALONE.contains(word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the number at a place is not said of a relative or a friend in its clause: "my mother
   * worries but I'm 26" has the writer right before it.
   */
  boolean isMine(int at) {
    if (has(AgeVocabulary.I_AM_ALONE, at - 2, at - 1)) {
      return true;
    }
    int start = clauseStart(at);
    if (isOfKin(start, at - 1) || isOfThem(at) || isApposed(at)) {
      return false;
    }
    int other = begins(AgeVocabulary.OTHERS, start, at - 1);
    return other < 0
        || !(word(other).endsWith("ni")
            || word(other).endsWith("mme")
            || AgeVocabulary.MINE.contains(word(other - 1)));
  }

  /** "Syster, 24, studerar": the years stand behind a relative, between marks. */
  private boolean isApposed(int at) {
    boolean kin = begins(AgeVocabulary.KIN, at - 1, at - 1) >= 0;
    boolean alone = breaks(at - 1) || AgeVocabulary.MINE.contains(word(at - 2));
    return kin
        && breaks(at)
        && breaks(at + 1)
        && alone
        && !AgeVocabulary.GENDER.contains(word(at - 1));
  }

  /** "Själv bor jag", "minä jäin", where no help is sought for the one whose age is told. */
  boolean turnsToWriter() {
    for (int i = 1; i < size(); i++) {
      boolean begins = breaks(i) || AgeVocabulary.JOINER.contains(word(i - 1));
      if (begins && AgeVocabulary.MYSELF.contains(word(i))) {
        return !isForThem();
      }
    }
    return false;
  }

  /** "Poikaystävä 26", "sambon är 30": of whom nothing says that they are the writer's. */
  private boolean isOfKin(int start, int end) {
    int kin = begins(AgeVocabulary.KIN, start, end);
    if (kin == start && kin < end && AgeVocabulary.TURNING.contains(word(kin + 1))) {
      return true;
    }
    return kin >= 0
        && !has(AgeVocabulary.I_AM_ALONE, kin, end)
        && (kin == end && !AgeVocabulary.GENDER.contains(word(kin))
            || AgeVocabulary.IS.contains(word(end)) && kin >= end - 2);
  }

  /** "Han är 40", where nobody is named for whom one writes. */
  private boolean isOfThem(int at) {
    boolean is = AgeVocabulary.IS.contains(word(at - 1));
    boolean they = AgeVocabulary.THEY.contains(word(is ? at - 2 : at - 1));
    return they && !hasCharge(0, size() - 1) && has(AgeVocabulary.I_AM_ALONE, 0, size() - 1);
  }

  /** "Mistä hänelle apua", "who can help him": they are the ones in need. */
  private boolean isForThem() {
    for (int i = 1; i < size(); i++) {
      if (AgeVocabulary.THEM.contains(word(i)) && AgeVocabulary.HELPING.contains(word(i - 1))) {
        return true;
      }
    }
    return has(AgeVocabulary.FOR_THEM, 0, size() - 1);
  }

  /** Whether the number at a place is the age of an elder or a spouse who needs no help. */
  boolean isElders(int at) {
    int elder = begins(AgeVocabulary.ELDERS, clauseStart(at), at - 1);
    return elder >= 0 && !isMine(at) && !isForThem();
  }

  private int begins(String[] beginnings, int from, int to) {
    for (int i = Math.max(0, from); i <= Math.min(to, tokens.size() - 1); i++) {
      for (String beginning : beginnings) {
        if (word(i).startsWith(beginning)) {
          return i;
        }
      }
    }
    return -1;
  }
}
