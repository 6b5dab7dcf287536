package fi.opastin.editor;

import fi.opastin.language.Language;

/** What the pages on what is switched off say. */
enum SwitchWords {
  TITLE("Tauot", "Pauser", "Off switches"),
  INTRO(
      "Täältä voit panna tauolle koko botin, yhden sivuston chatin tai yhden aiheen. Tauko alkaa"
          + " kaikkialla parissa sekunnissa. Hädässä oleva saa aina avun yhteystiedot, ja muutkin"
          + " näkevät, keneltä saa neuvoa.",
      "Här kan du pausa hela boten, chatten på en webbplats eller ett ämne. Pausen gäller överallt"
          + " inom ett par sekunder. Den som är i nöd får alltid kontaktuppgifter till hjälp, och"
          + " också andra ser vem som ger råd.",
      "Here you switch off the whole bot, the chat of one site, or one topic. It takes effect"
          + " everywhere within two seconds. Whoever is in danger is always told who helps, and"
          + " everybody else who can advise them."),
  BOT("Koko botti", "Hela boten", "The whole bot"),
  SITES("Sivustot", "Webbplatser", "Sites"),
  TOPICS("Aiheet", "Ämnen", "Topics"),
  TOPIC("Aihe", "Ämne", "Topic"),
  OPEN("Avaa", "Öppna", "Open"),
  WHAT("Mikä", "Vad", "What"),
  STATE("Tila", "Läge", "State"),
  OFF("tauolla", "pausad", "off"),
  ON("käytössä", "i bruk", "on"),
  SINCE("Muutettu viimeksi", "Senast ändrad", "Last changed"),
  MESSAGE("Mitä kävijälle kerrotaan", "Vad besökaren får veta", "What visitors are told"),
  MESSAGE_HELP(
      "Viestin alla näytetään aina yhteystiedot. Jos jätät kentän tyhjäksi, siinä käytetään"
          + " tavallista viestiä.",
      "Kontaktuppgifter visas alltid under meddelandet. Om du lämnar ett fält tomt används det"
          + " vanliga meddelandet.",
      "Contacts are always shown below the message. A field that you leave empty gets the usual"
          + " message."),
  SWITCH_OFF("Pane tauolle", "Pausa", "Switch off"),
  CHANGE("Muuta viesti", "Ändra meddelandet", "Change the message"),
  SWITCH_ON("Päätä tauko", "Avsluta pausen", "Switch on again"),
  OF_TOPIC(
      "Pane tämä aihe tauolle tai päätä tauko",
      "Pausa det här ämnet eller avsluta pausen",
      "Switch this topic off or on"),
  TOO_LONG(
      "Viestissä saa olla enintään 500 merkkiä.",
      "Ett meddelande får ha högst 500 tecken.",
      "A message has at most 500 characters."),
  STALE(
      "%s muutti tätä juuri ennen sinua. Alla on, miten se on nyt, ja kentissä on, mitä kirjoitit."
          + " Jos tallennat uudelleen, sinun viestisi jää voimaan.",
      "%s ändrade det här strax före dig. Nedan ser du hur det är nu, och i fälten står det du"
          + " skrev. Om du sparar på nytt gäller ditt meddelande.",
      "%s changed this just before you. Below is how it is now, and the fields hold what you wrote."
          + " If you save again, your message stands."),
  NOW("Nyt voimassa oleva viesti", "Meddelandet som gäller nu", "The message as it is now"),
  NOT_YOURS(
      "Sinulla ei ole oikeutta muuttaa tätä. Koko botin ja sivuston voi panna tauolle ylläpitäjä,"
          + " aiheen julkaisija.",
      "Du har inte rätt att ändra det här. En administratör kan pausa hela boten eller en"
          + " webbplats, en publicerare ett ämne.",
      "You may not change this. Admins switch the whole bot or a site, publishers a topic."),
  FI("Suomeksi", "På finska", "In Finnish"),
  FI_SIMPLE("Selkosuomeksi", "På lättläst finska", "In easy Finnish"),
  SV("Ruotsiksi", "På svenska", "In Swedish"),
  EN("Englanniksi", "På engelska", "In English");

  private final Wording text;

  SwitchWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }

  /** What a variant is called. */
  static SwitchWords of(Language variant) {
    return switch (variant) {
      case FI -> FI;
      case FI_SIMPLE -> FI_SIMPLE;
      case SV -> SV;
      case EN -> EN;
    };
  }
}
