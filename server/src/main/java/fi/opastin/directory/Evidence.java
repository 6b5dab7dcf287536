package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Role;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a word that is written like a place name means the place, by its form and the
 * words around it.
 */
final class Evidence {

  private static final int NEAR = 3;
  private static final int SHORT_MESSAGE = 5;
  private static final Set<String> AGE_UNITS =
      Words.set("v vee vuotias vuotta år åring årig yo y years old");
  private static final Set<String> FRIENDS =
      Words.set(
          """
          kaverini ystäväni siskoni veljeni poikani tyttäreni mieheni vaimoni tuttuni serkkuni
          opettajani kaveri ystävä kompis vän syster bror kusin son dotter friend sister brother
          cousin daughter teacher
          """);

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
  boolean isPlace(Utterance utterance, int first, int last, PlaceForm form) {
    List<Token> tokens = utterance.tokens();
    if (form.role() == Role.NAME
        && (isSurname(tokens, first, last)
            || isOtherName(tokens, first, last)
            || isFriend(utterance, first, form)
            || (form.ambiguous() && PlaceWords.isWithPerson(tokens, first, last)))) {
      return false;
    }
    if (form.role() == Role.TO && isSurnameOfOne(tokens, first, last)) {
      return false;
    }
    if (form.role() == Role.NAME && isThing(tokens, last)) {
      return false;
    }
    if (PlaceWords.isCalledTown(tokens, last)) {
      return true;
    }
    boolean otherWord = first == last && words.words().contains(tokens.get(first).text());
    if (form.role() == Role.NAME
        && (form.ambiguous() || otherWord)
        && (opens(utterance, first, last, otherWord)
            || isItem(utterance, first, last, otherWord)
            || isLast(utterance, first, last, otherWord)
            || isBeforeIn(utterance, first, last)
            || isLastName(utterance, first, last)
            || (tokens.get(first).capital() && PlaceWords.isHomeBehind(tokens, last)))) {
      return true;
    }
    if (otherWord) {
      return isStrong(tokens, first, last)
          || (form.local() && (isAtHome(tokens, first, last) || isNamed(utterance, first)));
    }
    if (!form.ambiguous() || form.local()) {
      return true;
    }
    return isStrong(tokens, first, last)
        || isWeak(tokens, first, last)
        || isBesidePlace(tokens, first, last);
  }

  /** "Kaverini Salla", "my friend Lahti": a name behind what one is to the writer. */
  private static boolean isFriend(Utterance utterance, int first, PlaceForm form) {
    return form.ambiguous()
        && first > 0
        && utterance.tokens().get(first).capital()
        && FRIENDS.contains(utterance.tokens().get(first - 1).text())
        && mark(utterance, first) == ' ';
  }

  /** "Kirje Tiina Raumalle": a first name right before, both with a capital letter. */
  private boolean isSurnameOfOne(List<Token> tokens, int first, int last) {
    return first == last
        && first > 0
        && tokens.get(first).capital()
        && tokens.get(first - 1).capital()
        && words.people().contains(tokens.get(first - 1).text());
  }

  /** "Hangon keksi" is something to eat. */
  private static boolean isThing(List<Token> tokens, int last) {
    return last + 1 < tokens.size() && PlaceWords.isThing(tokens.get(last + 1));
  }

  /**
   * A message in the fewest words begins with the place: "Lieto. Miten varaan ajan", "salo työtön
   * sähkömies", "Hei! Pori, 34". A word of another meaning has to be the name itself, with a
   * capital letter.
   */
  private boolean opens(Utterance utterance, int first, int last, boolean otherWord) {
    List<Token> tokens = utterance.tokens();
    if (!tokens.subList(0, first).stream().allMatch(PlaceWords::isGreeting)
        || (otherWord && !isNameItself(tokens.get(first)))) {
      return false;
    }
    if (last + 1 == tokens.size()) {
      return first > 0 && !otherWord;
    }
    Token next = tokens.get(last + 1);
    return ".,;?(–-/\n".indexOf(mark(utterance, last + 1)) >= 0
        || (!otherWord && (isAge(next) || PlaceWords.isOfWriter(next)));
  }

  /** "Jobless, Salo, once in the factory": it stands alone between two marks. */
  private boolean isItem(Utterance utterance, int first, int last, boolean otherWord) {
    List<Token> tokens = utterance.tokens();
    boolean alone =
        first > 0
            && ".,;:?(–\n".indexOf(mark(utterance, first)) >= 0
            && (last + 1 == tokens.size() || ".,;)–\n".indexOf(mark(utterance, last + 1)) >= 0);
    return alone
        && !otherWord
        && (tokens.get(first).capital() || ".?!\n".indexOf(mark(utterance, first)) >= 0)
        && !PlaceWords.isGreeting(tokens.get(first - 1))
        && !isSigned(tokens.get(first - 1));
  }

  /** "Masentaa ja oon yksin. kotka", "stressaa, vesilahti": by itself, at the end. */
  private boolean isLast(Utterance utterance, int first, int last, boolean otherWord) {
    List<Token> tokens = utterance.tokens();
    return first > 1
        && last + 1 == tokens.size()
        && !otherWord
        && (".!?\n".indexOf(mark(utterance, first)) >= 0
            || isBehindAge(utterance, first, tokens.get(first - 1))
            || (mark(utterance, first) == ',' && first >= NEAR))
        && !isSigned(tokens.get(first - 1));
  }

  /** "Olen 35 ja työtön. Laukaa": a name with a capital letter, as the last sentence. */
  private boolean isLastName(Utterance utterance, int first, int last) {
    List<Token> tokens = utterance.tokens();
    return first > 1
        && last + 1 == tokens.size()
        && isNameItself(tokens.get(first))
        && (".!?\n".indexOf(mark(utterance, first)) >= 0
            || isBehindAge(utterance, first, tokens.get(first - 1)))
        && !isSigned(tokens.get(first - 1));
  }

  /** "15 år, salo": a comma between an age and the name. */
  private static boolean isBehindAge(Utterance utterance, int first, Token before) {
    return mark(utterance, first) == ','
        && (before.isNumber() || AGE_UNITS.contains(before.text()));
  }

  /** "Night porter, Levi in the winter": a name with a capital letter, before when it is. */
  private boolean isBeforeIn(Utterance utterance, int first, int last) {
    List<Token> tokens = utterance.tokens();
    return first > 0
        && last + 1 < tokens.size()
        && isNameItself(tokens.get(first))
        && mark(utterance, first) == ','
        && mark(utterance, last + 1) == ' '
        && PlaceWords.IN.contains(tokens.get(last + 1).text());
  }

  /** Whether a name follows by which somebody signs: "Terveisin, Salo", "T. Matti Salo". */
  private boolean isSigned(Token before) {
    return PlaceWords.signs(before) || words.people().contains(before.text());
  }

  /** "Kirjoitan Varkaudesta": a capital letter inside a sentence is that of a name. */
  private static boolean isNamed(Utterance utterance, int first) {
    return first > 0
        && utterance.tokens().get(first).capital()
        && !utterance.tokens().get(first - 1).capital()
        && ".!?:\n".indexOf(mark(utterance, first)) < 0;
  }

  private boolean isNameItself(Token token) {
    return token.capital() && words.names().contains(token.text());
  }

  private static boolean isAge(Token token) {
    return token.isNumber() && token.text().length() == 2;
  }

  /** The first mark between a token and the one before, or a space. */
  private static char mark(Utterance utterance, int index) {
    int from = utterance.tokens().get(index - 1).end();
    int to = utterance.tokens().get(index).start();
    for (int i = from; i < to; i++) {
      char c = utterance.text().charAt(i);
      boolean hyphen = c == '-' && to - from == 1;
      if ((c == '\n' || !Character.isWhitespace(c)) && !hyphen) {
        return c;
      }
    }
    return ' ';
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
    boolean inPlace = first > 0 && PlaceWords.isPreposition(tokens.get(first - 1));
    boolean doing =
        !inPlace && last + 1 < tokens.size() && PlaceWords.isPersonDoing(tokens.get(last + 1));
    return named || (doing && tokens.get(first).capital());
  }

  /**
   * Enough for any word: somebody lives there, it is all that was written, or a capital letter with
   * a town's words.
   */
  private boolean isStrong(List<Token> tokens, int first, int last) {
    int before =
        first > 0 && PlaceWords.isPreposition(tokens.get(first - 1)) ? first - 2 : first - 1;
    if (before >= 0 && PlaceWords.isResidence(tokens.get(before))) {
      return true;
    }
    if (first > 1 && tokens.get(first).capital() && PlaceWords.isBut(tokens.get(first - 1))) {
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
