package fi.opastin.http;

import fi.opastin.language.Language;

/** What the page of events says, in every variant. */
enum EventWords {
  TITLE("Tulossa", "Mitä on tulossa?", "På kommande", "Coming up"),
  NONE(
      "Meillä ei ole nyt tiedossa päivämääriä. Katso järjestäjän omalta sivulta.",
      "Emme tiedä nyt päiviä. Katso ne järjestäjän omalta sivulta.",
      "Vi känner inte till några datum just nu. Se arrangörens egen webbplats.",
      "We know of no dates just now. See the organiser's own page.");

  private final String fi;
  private final String simple;
  private final String sv;
  private final String en;

  EventWords(String fi, String simple, String sv, String en) {
    this.fi = fi;
    this.simple = simple;
    this.sv = sv;
    this.en = en;
  }

  String in(Language language) {
    return switch (language) {
      case FI -> fi;
      case FI_SIMPLE -> simple;
      case SV -> sv;
      case EN -> en;
    };
  }
}
