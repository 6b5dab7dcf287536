package fi.opastin.directory;

import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Marks the places that a message takes back: "en Kotkassa vaan Haminassa", "inte i X utan i Y",
 * "X, eiku Y".
 */
final class Negation {

  private static final Set<String> NOT =
      Words.set(
          """
          en ei et emme eivät enkä eikä ettekä emmä inte int ej icke not dont never älä isnt
          isn't don't doesn't wasn't aren't
          """);
  private static final Set<String> BUT =
      Words.set(
          """
          vaan utan but its it's
          """);
  private static final Set<String> BESIDE =
      Words.set(
          """
          enää i in på at from från to till mitään oo ole live living asu bor längre anymore
          ollut muuta any more asuta asuttu asutaan asumme bo bodd no
          """);

  /** Behind the place they take the "not" for themselves: "ei Oulussa ole ohjaamoa". */
  private static final Set<String> OTHER_VERBS =
      Words.set(
          """
          ole oo löydy löytyny löytynyt saa voi pysty taida tunnu toimi auta oikein
          """);

  private static final Set<String> NO = Words.set("ei en no nope nej nä eikä inte");

  /** To live somewhere, as it stands with a "not". */
  private static final List<String> TO_LIVE = Words.list("asu bor bodd bo liv");

  /** How one lives there, and not whether: "Turussa en asu yksin". */
  private static final Set<String> HOW = Words.set("yksin ensam alone kotona hemma själv");

  /** Right before a name it is short for "että": "sanotaan et Kerava". */
  private static final String THAT = "et";

  /** Behind a place: it is said of it. */
  private static final Set<String> THERE = Words.set("siellä siel sielä sieltä there där dit");

  private static final Set<String> LONGER =
      Words.set("enää ennää anymore more longer längre mera mer");

  /** Before a place: any other one. */
  private static final Set<String> ELSEWHERE =
      Words.set("muualla muualta muualle muu muuta annanstans annan elsewhere else anywhere other");

  private static final Set<String> THAN = Words.set("kuin ku ko än than outside");

  private static final int REACH = 5;

  private Negation() {}

  static List<PlaceMention> mark(Utterance utterance, List<PlaceMention> mentions) {
    List<Token> tokens = utterance.tokens();
    List<PlaceMention> marked = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      PlaceMention mention = mentions.get(i);
      int next = i + 1 < mentions.size() ? mentions.get(i + 1).firstToken() : -1;
      boolean taken =
          isDenied(utterance, mention, next)
              || isCorrected(tokens, mention, next)
              || isAnsweredNo(utterance, mention, next)
              || isLeft(tokens, mention, next)
              || isElsewhere(tokens, mention);
      marked.add(mention.as(mention.use(), taken));
    }
    return marked;
  }

  private static boolean isDenied(Utterance utterance, PlaceMention mention, int next) {
    List<Token> tokens = utterance.tokens();
    int behind = mention.lastToken() + 1;
    if (next > 0 && PlaceWords.has(tokens, BUT, behind, next)) {
      boolean before =
          IntStream.range(Math.max(0, mention.firstToken() - REACH), mention.firstToken())
              .anyMatch(i -> isNot(tokens, i));
      return before || isNot(tokens, behind);
    }
    boolean otherVerb = behind < tokens.size() && OTHER_VERBS.contains(tokens.get(behind).text());
    return !otherVerb
        && (isRightBehindNot(utterance, mention.firstToken())
            || isNotHome(utterance, behind, next));
  }

  /** "Lahdessa en oo koskaan asunut", "i Åbo bor jag inte": behind the place it is denied. */
  private static boolean isNotHome(Utterance utterance, int behind, int next) {
    List<Token> tokens = utterance.tokens();
    int end = Math.min(Math.min(behind + REACH, tokens.size()), next > 0 ? next : tokens.size());
    int not = -1;
    int live = -1;
    for (int i = behind;
        i < end && !isMarked(utterance, i) && !PlaceWords.endsClause(tokens.get(i));
        i++) {
      boolean joins = tokens.get(i).text().endsWith("kä");
      not = not < 0 && isNot(tokens, i) && !joins ? i : not;
      live = live < 0 && PlaceWords.beginsWith(tokens.get(i).text(), TO_LIVE) ? i : live;
      if (HOW.contains(tokens.get(i).text())) {
        return false;
      }
    }
    return not == behind && live > not || live == behind && not > live;
  }

  /** "Kämppä Oulussa meni, enkä oo siellä enää": what is said of it afterwards. */
  private static boolean isLeft(List<Token> tokens, PlaceMention mention, int next) {
    int end = next > 0 ? next : tokens.size();
    for (int i = mention.lastToken() + 1; i < end; i++) {
      if (THERE.contains(tokens.get(i).text())) {
        int from = Math.max(mention.lastToken() + 1, i - 4);
        int to = Math.min(end, i + 3);
        boolean not =
            IntStream.range(from, i + 2 < end ? i + 2 : end).anyMatch(at -> isNot(tokens, at));
        boolean longer = PlaceWords.has(tokens, LONGER, from, to);
        boolean live =
            IntStream.range(from, to)
                .anyMatch(at -> PlaceWords.beginsWith(tokens.get(at).text(), TO_LIVE));
        return not && (longer || live);
      }
    }
    return false;
  }

  /** "Ihan muualla kuin Turussa", "någon annanstans än i Vasa". */
  private static boolean isElsewhere(List<Token> tokens, PlaceMention mention) {
    int first = mention.firstToken();
    return PlaceWords.has(tokens, THAN, first - 2, first)
        && PlaceWords.has(tokens, ELSEWHERE, first - 5, first - 1);
  }

  /** "Oulu? Ei, Kemi": a no by itself between two places. */
  private static boolean isAnsweredNo(Utterance utterance, PlaceMention mention, int next) {
    int no = mention.lastToken() + 1;
    return no + 1 == next
        && NO.contains(utterance.tokens().get(no).text())
        && isMarked(utterance, no)
        && isMarked(utterance, next);
  }

  /** Whether a mark of punctuation stands right before a token. */
  private static boolean isMarked(Utterance utterance, int index) {
    return !utterance.between(index).isBlank();
  }

  private static boolean isRightBehindNot(Utterance utterance, int first) {
    List<Token> tokens = utterance.tokens();
    if (first > 0 && isMarked(utterance, first)) {
      return false;
    }
    int before = first - 1;
    while (before >= 0 && BESIDE.contains(tokens.get(before).text())) {
      before--;
    }
    boolean says = before == first - 1 && before >= 0 && THAT.equals(tokens.get(before).text());
    return before >= 0 && isNot(tokens, before) && !says;
  }

  private static boolean isCorrected(List<Token> tokens, PlaceMention mention, int next) {
    for (int i = mention.lastToken() + 1; i < next; i++) {
      if (PlaceWords.isCorrection(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Longer" denies behind "no" alone; "no" by itself is Finnish for "well". */
  private static boolean isNot(List<Token> tokens, int index) {
    String word = tokens.get(index).text();
    boolean noLonger =
        word.equals("longer") && index > 0 && tokens.get(index - 1).text().equals("no");
    return noLonger || NOT.contains(word);
  }
}
