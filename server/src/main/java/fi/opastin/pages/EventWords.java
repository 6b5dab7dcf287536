package fi.opastin.pages;

import fi.opastin.language.Language;

/** What the page of events says, in every variant. */
enum EventWords {
  TITLE("Tulossa", "Mitä on tulossa?", "På kommande", "Coming up"),
  NONE(
      "Meillä ei ole nyt tiedossa päivämääriä. Katso järjestäjän omalta sivulta.",
      "Emme tiedä nyt päiviä. Katso ne järjestäjän omalta sivulta.",
      "Vi känner inte till några datum just nu. Se arrangörens egen webbplats.",
      "We know of no dates just now. See the organiser's own page.");

  private final Variants variants;

  EventWords(String fi, String simple, String sv, String en) {
    variants = new Variants(fi, simple, sv, en);
  }

  String in(Language language) {
    return variants.in(language);
  }
}
