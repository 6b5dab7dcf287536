package fi.opastin.directory;

import static fi.opastin.directory.WhyWords.say;

import fi.opastin.language.Language;

/** Age limits in words. */
final class AgeWords {

  private AgeWords() {}

  /** For whom it is: "Palvelu on alle 30-vuotiaille", "Palvelu on 13–28-vuotiaille". */
  static String limit(AgeRange ages, Language language) {
    if (ages.max().isEmpty()) {
      int min = ages.min().orElse(0);
      return say(
          language,
          "Palvelu on " + min + " vuotta täyttäneille",
          "Palvelu on ihmisille, jotka ovat vähintään " + min + " vuotta",
          "Tjänsten är för personer som fyllt " + min + " år",
          "For people aged " + min + " and over");
    }
    int max = ages.max().getAsInt();
    if (ages.min().isEmpty()) {
      int under = max + 1;
      return say(
          language,
          "Palvelu on alle " + under + "-vuotiaille",
          "Palvelu on alle " + under + "-vuotiaille",
          "Tjänsten är för personer under " + under + " år",
          "For people under " + under);
    }
    String range = ages.min().getAsInt() + "–" + max;
    return say(
        language,
        "Palvelu on " + range + "-vuotiaille",
        "Palvelu on " + range + "-vuotiaille",
        "Tjänsten är för " + range + "-åringar",
        "For people aged " + range);
  }
}
