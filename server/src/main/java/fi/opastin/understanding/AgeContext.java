package fi.opastin.understanding;

import static fi.opastin.understanding.AgeVocabulary.AFTER;
import static fi.opastin.understanding.AgeVocabulary.AGE;
import static fi.opastin.understanding.AgeVocabulary.AT;
import static fi.opastin.understanding.AgeVocabulary.AT_LEAST;
import static fi.opastin.understanding.AgeVocabulary.AT_MOST;
import static fi.opastin.understanding.AgeVocabulary.FILLER;
import static fi.opastin.understanding.AgeVocabulary.GENDER;
import static fi.opastin.understanding.AgeVocabulary.IS;
import static fi.opastin.understanding.AgeVocabulary.I_AM;
import static fi.opastin.understanding.AgeVocabulary.JOINER;
import static fi.opastin.understanding.AgeVocabulary.NAMES_NUMBER;
import static fi.opastin.understanding.AgeVocabulary.NOT;
import static fi.opastin.understanding.AgeVocabulary.PAST;
import static fi.opastin.understanding.AgeVocabulary.SOON;
import static fi.opastin.understanding.AgeVocabulary.TIME;
import static fi.opastin.understanding.AgeVocabulary.TURNED;
import static fi.opastin.understanding.AgeVocabulary.TURNING;
import static fi.opastin.understanding.AgeVocabulary.UNTIL;
import static fi.opastin.understanding.AgeVocabulary.WHOEVER;

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
      Set.of("en", "ei", "emma", "et", "enka", "eika");
  private static final Set<String> WILL = Set.of("ill", "will", "gonna", "hell", "shell", "to");
  private static final Set<String> ANYBODY =
      Set.of("man", "one", "you", "joku", "kukaan", "someone");

  /** "18-vuotiaaks asti" is a limit. */
  private static final Set<String> UP_TO = Set.of("asti", "saakka", "mennessa", "tayttymiseen");

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
    int age = age(corrects);
    boolean listed = false;
    if (age < 0 && unit.ofOne() && isItem()) {
      age = number.value() <= 75 ? number.value() : -1;
      listed = true;
    }
    if (age < 0) {
      return null;
    }
    return new AgeReading(age, isDenied(), !text.isMine(number.first()), listed);
  }

  private int age(boolean corrects) {
    int value = number.value();
    if (AT_MOST.contains(before) || AT_LEAST.contains(before)) {
      return bound(value);
    }
    if (number.many() || unit == AgeUnit.GROUP) {
      return text.hasCharge(number.first(), number.last() + 2) ? value : -1;
    }
    if (unit == AgeUnit.OTHER) {
      return -1;
    }
    boolean surely = number.plain() || unit == AgeUnit.AGE;
    if (turning() && (surely || !AgeUnit.counts(text, number.last() + 1))) {
      return value - 1;
    }
    if (surely) {
      return value;
    }
    boolean ofAge =
        rightEdge() && text.has(AGE, Math.max(text.clauseStart(anchor), anchor - 2), anchor);
    boolean told =
        ofAge || AGE.contains(before) || I_AM.contains(before) || turned() || corrects(corrects);
    return (told || isSaidOfPerson()) && value >= 10 ? value : -1;
  }

  /** "Olen yli 50" tells an age of at least 50, "onko tukea yli 50-vuotiaille" tells none. */
  private int bound(int value) {
    boolean atLeast = AT_LEAST.contains(before);
    boolean told = I_AM.contains(text.word(anchor - 1));
    boolean item = atLeast && leftEdge(anchor) && (unit == AgeUnit.AGE || rightEdge());
    boolean begins = number.plain() && leftEdge(anchor);
    boolean anybody = told && ANYBODY.contains(text.word(anchor - 2));
    if (!(told || item || begins) || anybody || number.many() || !unit.ofOne()) {
      return -1;
    }
    return atLeast ? value : value - 1;
  }

  private boolean turning() {
    int at = backOverTime(anchor);
    if (TURNING.contains(text.word(at)) && !text.breaks(at + 1)) {
      return true;
    }
    boolean soon = SOON.contains(before) || (before.equals("be") && will());
    return soon && (number.plain() || unit == AgeUnit.AGE || rightEdge());
  }

  private boolean will() {
    return WILL.contains(text.word(anchor - 1)) && !text.word(anchor - 2).startsWith("ha");
  }

  private boolean turned() {
    int at = backOverTime(anchor);
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
    boolean of = OF.contains(before) && text.hasCharge(anchor - 1, anchor - 1);
    if (charge || of && !AgeUnit.counts(text, number.last() + 1)) {
      return true;
    }
    if (!rightEdge()) {
      return false;
    }
    if (IS.contains(before) || OF.contains(before)) {
      int start = text.clauseStart(anchor);
      return WHOEVER.contains(text.word(anchor - 1))
          || text.hasPerson(start, anchor - 1)
          || text.has(AGE, start, anchor - 1);
    }
    boolean name =
        !before.isEmpty()
            && text.tokens().get(anchor).capital()
            && I_AM.contains(text.word(anchor - 1));
    return name || GENDER.contains(before) || (!before.isEmpty() && text.hasPerson(anchor, anchor));
  }

  /** Whether the number stands alone between commas, joining words or the ends of the message. */
  private boolean isItem() {
    boolean named = NAMES_NUMBER.contains(before) && !(AT.contains(before) && number.value() > 24);
    boolean bound = AT_MOST.contains(before) || AT_LEAST.contains(before);
    if (number.value() < 10 || named || bound || number.many()) {
      return false;
    }
    if (leftEdge(number.first()) && rightEdge()) {
      return true;
    }
    if (AT.contains(before) && number.value() >= 25 && rightEdge()) {
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

  private boolean leftEdge(int first) {
    int at = first;
    while (!text.breaks(at)
        && (FILLER.contains(text.word(at - 1)) || GENDER.contains(text.word(at - 1)))) {
      at--;
    }
    return text.breaks(at) || JOINER.contains(text.word(at - 1)) || joined(at, first);
  }

  /** Whether one of the words walked over was itself a joining word ("å", "siis"). */
  private boolean joined(int at, int first) {
    return text.has(JOINER, at, first - 1) && !text.has(NOT, at, first - 1);
  }

  private boolean rightEdge() {
    int next = number.last() + (unit == AgeUnit.NONE ? 1 : 2);
    String word = text.word(next);
    if (unit == AgeUnit.YEARS_ONLY && (word.equals("som") || word.equals("of"))) {
      return false;
    }
    return text.breaks(next)
        || JOINER.contains(word)
        || word.endsWith("kuussa")
        || AFTER.contains(word)
        || word.endsWith("sta")
        || word.endsWith("lta");
  }

  private boolean isDenied() {
    boolean negated =
        text.has(NOT, anchor + 1, number.first() - 1)
            || (before.startsWith("o") && NOT_BEFORE_OLE.contains(text.word(anchor - 1)));
    boolean limit =
        text.has(UNTIL, anchor - 2, anchor)
            || text.has(UP_TO, number.last() + 1, number.last() + 2);
    return negated || limit || PAST.contains(before) || unit == AgeUnit.ONCE;
  }

  private int backOverTime(int from) {
    int at = back(from, TIME);
    return text.word(at).endsWith("kuussa") && !text.breaks(at + 1) ? back(at - 1, TIME) : at;
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
