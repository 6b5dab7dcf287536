package fi.opastin.understanding;

import static fi.opastin.understanding.AgeVocabulary.AFTER;
import static fi.opastin.understanding.AgeVocabulary.AGE;
import static fi.opastin.understanding.AgeVocabulary.AT;
import static fi.opastin.understanding.AgeVocabulary.AT_LEAST;
import static fi.opastin.understanding.AgeVocabulary.AT_MOST;
import static fi.opastin.understanding.AgeVocabulary.CHILD;
import static fi.opastin.understanding.AgeVocabulary.CHILDREN;
import static fi.opastin.understanding.AgeVocabulary.FILLER;
import static fi.opastin.understanding.AgeVocabulary.FULL;
import static fi.opastin.understanding.AgeVocabulary.GENDER;
import static fi.opastin.understanding.AgeVocabulary.INTRODUCES;
import static fi.opastin.understanding.AgeVocabulary.IS;
import static fi.opastin.understanding.AgeVocabulary.I_AM;
import static fi.opastin.understanding.AgeVocabulary.JOINER;
import static fi.opastin.understanding.AgeVocabulary.LATE;
import static fi.opastin.understanding.AgeVocabulary.MANAGED;
import static fi.opastin.understanding.AgeVocabulary.NAMES_NUMBER;
import static fi.opastin.understanding.AgeVocabulary.NEARS;
import static fi.opastin.understanding.AgeVocabulary.NEXT;
import static fi.opastin.understanding.AgeVocabulary.NOT;
import static fi.opastin.understanding.AgeVocabulary.PAST;
import static fi.opastin.understanding.AgeVocabulary.PERIOD;
import static fi.opastin.understanding.AgeVocabulary.RELATIVE;
import static fi.opastin.understanding.AgeVocabulary.ROUND;
import static fi.opastin.understanding.AgeVocabulary.SHORT_OF;
import static fi.opastin.understanding.AgeVocabulary.SOON;
import static fi.opastin.understanding.AgeVocabulary.TIME;
import static fi.opastin.understanding.AgeVocabulary.TODAY;
import static fi.opastin.understanding.AgeVocabulary.TURNED;
import static fi.opastin.understanding.AgeVocabulary.TURNING;
import static fi.opastin.understanding.AgeVocabulary.UNTIL;
import static fi.opastin.understanding.AgeVocabulary.WHOEVER;
import static fi.opastin.understanding.AgeVocabulary.YEARS;

import java.util.Map;
import java.util.Set;

/**
 * Decides by what stands around a number whether it is an age: a unit behind it, words of being,
 * turning or age before it, or standing alone as an item of a list. Made for one number, thrown
 * away after.
 */
final class AgeContext {

  /** Of how many words the way back from a number to the word that tells of an age may consist. */
  private static final int REACH = 4;

  private static final Set<String> NOT_BEFORE_OLE =
      Set.of("en", "ei", "emma", "et", "enka", "eika", "etten");
  private static final Set<String> WILL = Set.of("ill", "will", "gonna", "hell", "shell", "to");
  private static final Set<String> AM_BEHIND = Set.of("oon", "olen", "ollaan", "ar", "e", "am");
  private static final Set<String> ME = Set.of("ma", "maa", "mie", "mina", "jag", "ja", "ite");
  private static final Set<String> BECAME =
      Set.of("tuli", "tulee", "tullu", "tullut", "on", "taytin", "tayttyi");
  private static final Map<String, Integer> A_FEW = Map.of("pari", 2, "couple", 2, "few", 3);

  /** Who writes by themselves of themselves, in the fewest words. */
  private static final int YOUNGEST_ALONE = 13;

  /** Above it, "poika 34" is no longer somebody's child. */
  private static final int OLDEST_CHILD = 30;

  /** "32 tuli", "mulle tuli 32": so many years are full. */
  private static final String CAME = "tuli";

  private static final Set<String> TO_ME =
      Set.of("mulle", "minulle", "mul", "mulla", "ja", "kun", "ku", "koska", "just", "juuri");
  private static final Set<String> SINCE = Set.of("ku", "koska", "etta");

  private static final Set<String> ANYBODY =
      Set.of("man", "one", "you", "joku", "kukaan", "someone", "som", "dem", "de", "they");

  /** "18-vuotiaaks asti" is a limit. */
  private static final Set<String> UP_TO = Set.of("asti", "saakka", "mennessa", "tayttymiseen");

  /** "I've been 29 for a year". */
  private static final Set<String> LASTING = Set.of("for", "since");

  /** "Viiskyt täyttyy ens vuonna": the years are not full yet. */
  private static final String FILLS = "tayttyy";

  /** "At 63 I'm still fit", "vid 47 har jag". */
  private static final Set<String> NOW =
      Set.of("am", "have", "want", "need", "still", "feel", "cant", "cannot", "dont", "har", "ar");

  private static final Set<String> OR = Set.of("vai", "tai", "eller", "or");

  private static final Set<String> OF = Set.of("of", "pa", "on");

  private final AgeText text;
  private final AgeNumber number;
  private final AgeUnit unit;
  private final int anchor;
  private final String before;

  AgeContext(AgeText text, AgeNumber number) {
    this.text = text;
    this.number = number;
    unit = AgeUnit.behind(text, number);
    anchor = back(number.first() - 1, FILLER);
    boolean near = !text.breaks(anchor + 1) || AGE.contains(text.word(anchor));
    before = near ? text.word(anchor) : "";
  }

  /** The age that the number tells, or null; {@code corrects} when one was just denied. */
  AgeReading reading(boolean corrects) {
    if (isAlternative()) {
      return null;
    }
    int age = age(corrects);
    boolean listed = false;
    if (age < 0 && unit.ofOne() && isItem()) {
      age = number.value() <= 75 ? number.value() : -1;
      listed = true;
    }
    if (age < 0 || text.isElders(number.first())) {
      return null;
    }
    boolean ofAnother = !text.isMine(number.first());
    return new AgeReading(age, isDenied(), ofAnother, listed, isTens(), limit(age));
  }

  /** "17 vai 18": which of them it is, nobody says. */
  private boolean isAlternative() {
    int behind = number.last() + 1;
    int before = number.first() - 1;
    return OR.contains(text.word(behind)) && text.isNumber(behind + 1)
        || OR.contains(text.word(before)) && text.isNumber(before - 1);
  }

  /** "Nelikymppinen": of which no unit is told. */
  private boolean isTens() {
    return number.plain()
        && text.word(number.first()).contains("kymppi")
        && number.value() % 10 == 0;
  }

  private int age(boolean corrects) {
    int value = number.value();
    int missing = missing();
    if (missing > 0) {
      return value - missing;
    }
    if (AT_MOST.contains(before) || AT_LEAST.contains(before)) {
      return bound(value);
    }
    if (number.many() || unit == AgeUnit.GROUP) {
      return text.hasCharge(number.first(), number.last() + 2) ? value : -1;
    }
    if (unit == AgeUnit.OTHER) {
      return -1;
    }
    if (text.word(number.last() + 1).startsWith(FILLS) && !isToday()) {
      return value - 1;
    }
    if (I_AM.contains(before) && isThen()) {
      return value - 1;
    }
    boolean surely = number.plain() || unit == AgeUnit.AGE;
    if (managed()) {
      return value;
    }
    if (turning() && isToday()) {
      return value;
    }
    if (turning() && (surely || !AgeUnit.counts(text, number.last() + 1))) {
      return value - 1;
    }
    if (surely) {
      return value;
    }
    if (value >= 10 && unit.ofOne() && (saidBehind() || round())) {
      return TURNING.contains(text.word(number.last() + 1)) ? value - 1 : value;
    }
    if (NEARS.contains(text.word(number.last() + 1)) && unit == AgeUnit.NONE && value >= 20) {
      return value - 1;
    }
    if (isAmount() && !turned()) {
      return -1;
    }
    boolean ofAge =
        rightEdge() && text.has(AGE, Math.max(text.clauseStart(anchor), anchor - 2), anchor);
    boolean been = before.equals("been") && LASTING.contains(text.word(number.last() + 1));
    boolean told =
        been
            || atTheAge()
            || ofAge
            || AGE.contains(before)
            || I_AM.contains(before)
            || turned()
            || corrects(corrects);
    return (told || isSaidOfPerson()) && value >= 10 ? value : -1;
  }

  /** "At the age of 45 is it too late"; what follows was not long ago. */
  private boolean atTheAge() {
    int next = number.last() + 1;
    boolean age = before.equals("of") && AGE.contains(text.word(anchor - 1));
    return age && (IS.contains(text.word(next)) || isNow(next));
  }

  /** "I'm", "I still have", "har jag": told of today. */
  private boolean isNow(int at) {
    boolean me = text.word(at).equals("i") && NOW.contains(text.word(at + 1));
    boolean mig = NOW.contains(text.word(at)) && text.word(at + 1).equals("jag");
    return me || mig || text.word(at).equals("im") || text.word(at).equals("ive");
  }

  /** "Olen yli 50" tells an age of at least 50, "onko tukea yli 50-vuotiaille" tells none. */
  private int bound(int value) {
    boolean atLeast = AT_LEAST.contains(before);
    int verb = back(anchor - 1, FILLER);
    boolean told = I_AM.contains(text.word(verb)) && !text.breaks(anchor);
    boolean item = leftEdge(anchor) && (unit == AgeUnit.AGE || (atLeast && rightEdge()));
    boolean begins = number.plain() && leftEdge(anchor);
    boolean anybody = told && ANYBODY.contains(text.word(verb - 1));
    if (!(told || item || begins) || anybody || number.many() || !unit.ofOne()) {
      return -1;
    }
    return atLeast != isBoundDenied() ? value : value - 1;
  }

  /** "En ole enää alle 30", "I'm not under 30 any more". */
  private boolean isBoundDenied() {
    int verb = back(anchor - 1, FILLER);
    return I_AM.contains(text.word(verb))
        && (NOT_BEFORE_OLE.contains(text.word(verb - 1)) || text.has(NOT, verb, anchor - 1));
  }

  private AgeReading.Limit limit(int age) {
    if (isTens() && SOON.contains(before)) {
      return age < 30 ? AgeReading.Limit.MOST : AgeReading.Limit.LEAST;
    }
    boolean bound = AT_MOST.contains(before) || AT_LEAST.contains(before);
    if (bound && isBoundDenied()) {
      return AT_MOST.contains(before) ? AgeReading.Limit.LEAST : AgeReading.Limit.MOST;
    }
    if (AT_LEAST.contains(before) || text.word(number.last() + 1).equals("plus")) {
      return AgeReading.Limit.LEAST;
    }
    return AT_MOST.contains(before) ? AgeReading.Limit.MOST : AgeReading.Limit.NONE;
  }

  /** "Kaksi vuotta vaille kuusikymmentä", "two years short of sixty": how many years, or 0. */
  private int missing() {
    int at = before.equals("of") ? anchor - 1 : anchor;
    if (!SHORT_OF.contains(text.word(at)) || !unit.ofOne() || text.breaks(number.first())) {
      return 0;
    }
    String years = text.word(at - 1).equals("kvar") ? text.word(at - 2) : text.word(at - 1);
    if (!YEARS.contains(years) && !years.equals("year")) {
      return 0;
    }
    String count = text.word(text.word(at - 1).equals("kvar") ? at - 3 : at - 2);
    Integer spelled = AgeNumerals.value(count);
    if (spelled == null && count.matches("[1-9]")) {
      spelled = Integer.valueOf(count);
    }
    return spelled != null && spelled < 10 ? spelled : A_FEW.getOrDefault(count, 1);
  }

  /** "I'm 30 next month", "olen 30 ensi keväänä". */
  private boolean isThen() {
    int next = number.last() + (unit == AgeUnit.NONE ? 1 : 2);
    return NEXT.contains(text.word(next))
        && PERIOD.contains(text.word(next + 1))
        && !text.breaks(next)
        && !text.breaks(next + 1);
  }

  /** "Har hunnit fylla 16": the birthday is over. */
  private boolean managed() {
    int at = backOverTime(anchor);
    return TURNING.contains(text.word(at)) && text.has(MANAGED, at - 2, at - 1);
  }

  /** "Kolmekymppiä" alone is money. */
  private boolean isAmount() {
    return text.word(number.first()).endsWith("kymppia");
  }

  /**
   * "Viistoista oon", "neljäkymmentäkolme täytin", "kolmekymmentä tuli täyteen", "tuli 30
   * mittariin".
   */
  private boolean saidBehind() {
    int next = number.last() + (unit == AgeUnit.NONE ? 1 : 2);
    String word = text.word(next);
    if (text.breaks(next) || AgeUnit.counts(text, next)) {
      return false;
    }
    if (FULL.contains(word)) {
      return true;
    }
    boolean became = BECAME.contains(word);
    for (int i = next + 1; became && i <= next + REACH && !text.breaks(i); i++) {
      if (FULL.contains(text.word(i))) {
        return true;
      }
    }
    if (CAME.equals(word) && text.breaks(next + 1) && number.value() >= YOUNGEST_ALONE) {
      return leftEdge(number.first()) || SINCE.contains(before);
    }
    boolean mine = AM_BEHIND.contains(word) || TURNED.contains(word) || TURNING.contains(word);
    return mine && leftEdge(number.first()) && endsBehind(next);
  }

  /** Whether nothing follows a verb behind the number that could take the number for itself. */
  private boolean endsBehind(int verb) {
    boolean named = ME.contains(text.word(verb + 1)) && !text.breaks(verb + 1);
    int after = named ? verb + 2 : verb + 1;
    String word = text.word(after);
    return text.breaks(after)
        || JOINER.contains(text.word(verb + 1))
        || JOINER.contains(word)
        || AFTER.contains(word)
        || TIME.contains(word)
        || word.endsWith("kuussa");
  }

  /** "Pyöreät viisikymmentä", "jämna sextio": a round age, where it stands by itself. */
  private boolean round() {
    boolean said = I_AM.contains(text.word(anchor - 1)) && !text.breaks(anchor);
    if (!ROUND.contains(before) || !(said || leftEdge(anchor))) {
      return false;
    }
    int next = number.last() + (unit == AgeUnit.NONE ? 1 : 2);
    return rightEdge() || BECAME.contains(text.word(next));
  }

  private boolean turning() {
    int at = backOverTime(anchor);
    if (TURNING.contains(text.word(at)) && !text.breaks(at + 1)) {
      return true;
    }
    boolean soon = SOON.contains(before) || (before.equals("be") && will());
    return soon && (number.plain() || unit == AgeUnit.AGE || rightEdge());
  }

  /** "Blir trettio idag", "täytän tänään 30". */
  private boolean isToday() {
    int behind = number.last() + 3;
    int end = number.last();
    while (end < behind && !text.breaks(end + 1)) {
      end++;
    }
    return text.has(TODAY, Math.max(text.clauseStart(number.first()), anchor - 2), end);
  }

  private boolean will() {
    return WILL.contains(text.word(anchor - 1)) && !text.word(anchor - 2).startsWith("ha");
  }

  private boolean turned() {
    int at = backOverTime(anchor);
    if (CAME.equals(text.word(at)) && !text.breaks(at + 1)) {
      boolean mine = text.breaks(at) || TO_ME.contains(text.word(at - 1));
      return mine && rightEdge() && number.value() >= YOUNGEST_ALONE;
    }
    return TURNED.contains(text.word(at))
        && !text.breaks(at + 1)
        && !AgeUnit.counts(text, number.last() + 1);
  }

  /** "En 29 vaan 31": what follows a denied age is the right one. */
  private boolean corrects(boolean corrects) {
    return corrects && leftEdge(number.first());
  }

  /** "Siskoni on 15", "likka 17", "en elev på 16", "olen Jere 24 Kouvolasta". */
  private boolean isSaidOfPerson() {
    boolean charge = text.hasCharge(anchor, anchor) && text.hasPerson(anchor - 1, anchor - 1);
    boolean of = OF.contains(before) && text.isPerson(anchor - 1);
    boolean onTo = OF.contains(before) && I_AM.contains(text.word(anchor - 1)) && rightEdge();
    boolean counts = AgeUnit.counts(text, number.last() + 1);
    if (charge || onTo || (of || isBehindChild()) && !counts) {
      return true;
    }
    if (!rightEdge()) {
      return false;
    }
    if (IS.contains(before) || OF.contains(before)) {
      int start = text.clauseStart(anchor);
      return WHOEVER.contains(text.word(anchor - 1))
          || RELATIVE.contains(text.word(anchor - 1)) && text.hasPerson(anchor - 3, anchor - 2)
          || text.hasPerson(start, anchor - 1)
          || text.has(AGE, start, anchor - 1);
    }
    boolean here = before.equals("har") && text.tokens().get(anchor).text().equals("här");
    if (here || INTRODUCES.contains(before)) {
      return true;
    }
    boolean name =
        !before.isEmpty()
            && text.tokens().get(anchor).capital()
            && I_AM.contains(text.word(anchor - 1));
    return name || GENDER.contains(before) || (!before.isEmpty() && text.hasPerson(anchor, anchor));
  }

  /** "Tytär 19 ei uskalla", "poika 17 makaa": a clause begins with the child and the number. */
  private boolean isBehindChild() {
    return CHILD.contains(before)
        && anchor == number.first() - 1
        && leftEdge(anchor)
        && unit.ofOne()
        && number.value() >= YOUNGEST_ALONE
        && number.value() < OLDEST_CHILD;
  }

  /** Whether the number stands alone between commas, joining words or the ends of the message. */
  private boolean isItem() {
    boolean named = NAMES_NUMBER.contains(before) && !(AT.contains(before) && isHurdle());
    boolean bound = AT_MOST.contains(before) || AT_LEAST.contains(before);
    if (number.value() < 10 || named || bound || number.many() || isChildsInRow()) {
      return false;
    }
    if (leftEdge(number.first()) && rightEdge() || isBehindPlace()) {
      return true;
    }
    boolean lateOn = before.equals("pa") && LATE.contains(text.word(anchor - 1));
    if ((AT.contains(before) || lateOn) && isHurdle()) {
      return true;
    }
    int end = number.last() + (unit == AgeUnit.NONE ? 1 : 2);
    boolean two = number.first() == 1 && text.breaks(end) && number.digits() != 1;
    boolean beginsTwo =
        number.first() == 0
            && text.size() == number.last() + 2
            && !AgeUnit.counts(text, number.last() + 1);
    return (two && !IS.contains(before) && !SOON.contains(before)) || beginsTwo;
  }

  /** "Which at 58 is code for old", "at thirteen", "at 13, that's how old I am". */
  private boolean isHurdle() {
    int next = number.last() + 1;
    boolean ends = rightEdge() || IS.contains(text.word(next)) || isNow(next);
    boolean spelled = number.digits() == 0 && number.value() >= YOUNGEST_ALONE;
    return ends && (number.value() >= 25 || spelled || text.tellsHowOld());
  }

  /** "Lapset 4 ja 11": of several children none is the one. */
  private boolean isChildsInRow() {
    return number.value() < YOUNGEST_ALONE
        && text.has(CHILDREN, text.clauseStart(number.first()), number.first());
  }

  /** "Vaasa 28 no work", "pluggar i Vasa 23 år hittar inga": right behind the name of a place. */
  private boolean isBehindPlace() {
    int next = number.last() + (unit == AgeUnit.NONE ? 1 : 2);
    int place = number.first() - 1;
    boolean begins = text.isPlace(place) && text.breaks(place);
    boolean years = text.isPlace(place) && unit == AgeUnit.YEARS_ONLY;
    return (begins || years) && number.value() >= YOUNGEST_ALONE && !AgeUnit.counts(text, next);
  }

  private boolean leftEdge(int first) {
    int at = first;
    while (!text.breaks(at)
        && (FILLER.contains(text.word(at - 1)) || GENDER.contains(text.word(at - 1)))) {
      at--;
    }
    return text.breaks(at)
        || text.isPlace(at - 1)
        || JOINER.contains(text.word(at - 1))
        || joined(at, first);
  }

  /** Whether one of the words walked over was itself a joining word ("å", "siis"). */
  private boolean joined(int at, int first) {
    return text.has(JOINER, at, first - 1) && !text.has(NOT, at, first - 1);
  }

  private boolean rightEdge() {
    int next = number.last() + (unit == AgeUnit.NONE ? 1 : 2);
    String word = text.word(next);
    if (unit == AgeUnit.YEARS_ONLY
        && !text.breaks(next)
        && (word.equals("som") || word.equals("of"))) {
      return false;
    }
    return text.breaks(next)
        || text.isPlace(next)
        || JOINER.contains(word)
        || word.endsWith("kuussa")
        || AFTER.contains(word)
        || word.endsWith("sta")
        || word.endsWith("lta");
  }

  private boolean isDenied() {
    boolean near = !text.breaks(number.first());
    boolean negated =
        text.has(NOT, anchor + 1, number.first() - 1)
            || (before.startsWith("o") && NOT_BEFORE_OLE.contains(text.word(anchor - 1)));
    boolean limit =
        near && text.has(UNTIL, Math.max(text.clauseStart(anchor), anchor - 2), anchor)
            || text.has(UP_TO, number.last() + 1, number.last() + 2);
    return negated || limit || PAST.contains(before) || unit == AgeUnit.ONCE;
  }

  private int backOverTime(int from) {
    int at = back(from, TIME);
    boolean month = text.word(at).endsWith("kuussa") || text.word(at).endsWith("kuus");
    return month && !text.breaks(at + 1) ? back(back(at - 1, TIME), FILLER) : at;
  }

  /** The first token before this one, itself included, that is none of the words. */
  private int back(int from, Set<String> words) {
    int at = from;
    while (at >= 0 && from - at < REACH && words.contains(text.word(at)) && !text.breaks(at + 1)) {
      at--;
    }
    return at;
  }
}
