package fi.opastin.understanding;

import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Set;

/** The words of a message and the signs between them, as readers of dates look at them. */
record DateText(String text, List<Token> tokens) {

  DateText(Utterance utterance) {
    this(utterance.text(), utterance.tokens());
  }

  int size() {
    return tokens.size();
  }

  /** The word at a place in lower case without dots, or "" outside the message. */
  String word(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).folded();
  }

  /** The word at a place in lower case with its dots, or "" outside the message. */
  String dotted(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text();
  }

  boolean isOneOf(Set<String> words, int at) {
    return words.contains(word(at));
  }

  /** The number at a place if it has that many digits at most, or -1. */
  int number(int at, int digits) {
    if (at < 0 || at >= tokens.size() || !tokens.get(at).isNumber()) {
      return -1;
    }
    String word = word(at);
    return word.length() > digits ? -1 : Integer.parseInt(word);
  }

  /** A year of four digits at a place, or -1. */
  int year(int at) {
    return word(at).length() == 4 ? number(at, 4) : -1;
  }

  /** What stands between a token and the next, or between the last and the end; "" beyond. */
  String gap(int at) {
    if (at < 0) {
      return tokens.isEmpty() ? text : text.substring(0, tokens.getFirst().start());
    }
    if (at >= tokens.size()) {
      return "";
    }
    int end = at + 1 < tokens.size() ? tokens.get(at + 1).start() : text.length();
    return text.substring(tokens.get(at).end(), end);
  }

  /** Whether one of the words stands among the so many before a place. */
  boolean before(Set<String> words, int at, int reach) {
    for (int i = Math.max(0, at - reach); i < at; i++) {
      if (words.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence or clause ends behind a token. */
  boolean endsBehind(int at) {
    return at >= tokens.size() - 1 || !gap(at).isBlank();
  }
}
