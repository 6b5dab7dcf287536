package fi.opastin.understanding;

import fi.opastin.understanding.AgeReading.Limit;
import java.util.Set;

/** Reads the age of those who tell when they come of age, which is at 18. Stateless. */
final class AgeMajority {

  private static final int MAJORITY = 18;

  /** It was not long ago. */
  private static final Set<String> JUST =
      Set.of(
          "eilen",
          "tanaan",
          "juuri",
          "just",
          "viime",
          "asken",
          "hiljattain",
          "toissapaivana",
          "igar",
          "idag",
          "nyss",
          "nyligen",
          "precis",
          "yesterday",
          "today");

  /** It is near. */
  private static final Set<String> SOON =
      Set.of(
          "ensi",
          "ens",
          "huomenna",
          "kohta",
          "pian",
          "viikolla",
          "paasta",
          "nasta",
          "snart",
          "imorgon",
          "om",
          "i",
          "vasta",
          "forst");

  private static final Set<String> CAME = Set.of("tulin", "tullut", "tullu");
  private static final Set<String> BECAME = Set.of("blev", "blivit");
  private static final Set<String> BECOMES = Set.of("blir", "bli");

  private AgeMajority() {}

  /** The age that is told from this token on, or null. */
  static AgeReading at(AgeText text, int at) {
    String word = text.word(at);
    if (!word.contains("ikais") && !word.equals("myndig")) {
      return null;
    }
    boolean mature = word.contains("ikaisty") && (word.startsWith("taysi") || before(text, at));
    boolean came = word.contains("ikaiseks") && text.has(CAME, at - 4, at - 1);
    boolean legal = word.equals("myndig");
    boolean was =
        mature && (word.endsWith("tyin") || word.endsWith("tynyt") || word.endsWith("tyny"))
            || came
            || legal && text.has(BECAME, at - 3, at - 1);
    boolean will =
        mature && (word.endsWith("tyn") || word.endsWith("tyy"))
            || legal && text.has(BECOMES, at - 3, at - 1);
    if (was && text.has(JUST, at - 3, at + 3)) {
      return reading(MAJORITY, text, at);
    }
    return will && text.has(SOON, at - 3, at + 3) ? reading(MAJORITY - 1, text, at) : null;
  }

  private static boolean before(AgeText text, int at) {
    return text.word(at - 1).equals("taysi");
  }

  private static AgeReading reading(int age, AgeText text, int at) {
    return new AgeReading(age, false, !text.isMine(at), false, false, Limit.NONE);
  }
}
