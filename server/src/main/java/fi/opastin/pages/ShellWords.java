package fi.opastin.pages;

import fi.opastin.language.Language;

/** What every page says around its own words, in every variant. */
enum ShellWords {
  SKIP("Siirry sisältöön", "Siirry sisältöön", "Gå till innehållet", "Skip to content"),
  PAGES("Sivut", "Sivut", "Sidor", "Pages"),
  ANSWERS("Vastaukset", "Vastaukset", "Svar", "Answers"),
  SERVICES("Palvelut", "Palvelut", "Tjänster", "Services"),
  CHAT("Kysy neuvoa", "Kysy neuvoa", "Fråga om råd", "Ask for guidance"),
  LANGUAGE("Kieli", "Kieli", "Språk", "Language"),
  ABOUT("Tietoa botista", "Tietoa botista", "Om boten", "About this bot"),
  ACCESSIBILITY(
      "Saavutettavuusseloste",
      "Saavutettavuusseloste",
      "Tillgänglighetsutlåtande",
      "Accessibility statement"),
  EMBED(
      "Opastin omalle sivulle",
      "Opastin omalle sivulle",
      "Opastin på din egen sida",
      "Opastin on your own page"),
  EMERGENCY(
      "Hätätilanteessa soita 112.",
      "Jos tarvitset heti apua, soita 112.",
      "Ring 112 i en nödsituation.",
      "In an emergency call 112.");

  /** What the service is called. */
  static final String NAME = "Opastin";

  private final Variants variants;

  ShellWords(String fi, String simple, String sv, String en) {
    variants = new Variants(fi, simple, sv, en);
  }

  String in(Language language) {
    return variants.in(language);
  }

  /** What a language is called in itself. */
  static String nameOf(Language language) {
    return switch (language) {
      case FI -> "Suomi";
      case FI_SIMPLE -> "Selkosuomi";
      case SV -> "Svenska";
      case EN -> "English";
    };
  }
}
