package fi.opastin.editor;

import fi.opastin.language.Language;

/** What the pages of sites and of what they inherit say. */
enum PartnerWords {
  TITLE("Kumppanit", "Partner", "Partners"),
  INTRO(
      "Sivusto perii asetukset, joita sillä ei ole itsellään: ensin kunnaltaan, sitten"
          + " maakunnaltaan, lopuksi koko maalta. Muutos näkyy kaikkialla parissa sekunnissa, eikä"
          + " se koske naapuria.",
      "En webbplats ärver de inställningar som den inte har själv: först av sin kommun, sedan av"
          + " sitt landskap, till sist av hela landet. En ändring gäller överallt inom ett par"
          + " sekunder och rör inte grannen.",
      "A site inherits what it does not set itself: first from its municipality, then from its"
          + " region, last from the whole country. A change takes effect everywhere within two"
          + " seconds and does not touch a neighbour."),
  SITES("Sivustot", "Webbplatser", "Sites"),
  SITE("Sivusto", "Webbplats", "Site"),
  NEW_SITE("Uusi sivusto", "Ny webbplats", "New site"),
  KEY(
      "Tunnus: pieniä kirjaimia, numeroita ja väliviivoja",
      "Nyckel: små bokstäver, siffror och bindestreck",
      "Key: small letters, digits and dashes"),
  BEGIN("Aloita", "Börja", "Begin"),
  LEVELS("Mitä sivustot perivät", "Vad webbplatserna ärver", "What sites inherit"),
  LEVEL("Alue", "Område", "Area"),
  OPEN("Avaa", "Öppna", "Open"),
  COUNTRY("Koko maa", "Hela landet", "The whole country"),
  REGION("Maakunta", "Landskap", "Region"),
  MUNICIPALITY("Kunta", "Kommun", "Municipality"),
  THIS_SITE("Tämä sivusto", "Den här webbplatsen", "This site"),
  HOLDS("Mikä on voimassa", "Vad som gäller", "What holds"),
  SETTING("Asetus", "Inställning", "Setting"),
  SHARED(
      "Kielet, ehdotukset ja ulkoasu",
      "Språk, förslag och utseende",
      "Languages, suggestions and theme"),
  VALUE("Arvo", "Värde", "Value"),
  FROM("Mistä", "Varifrån", "From"),
  SWITCH("Pane tauolle tai päätä tauko", "Pausa eller avsluta pausen", "Switch off or on"),
  OFF("tauolla", "pausad", "off"),
  ON("käytössä", "i bruk", "on"),
  STATE("Tila", "Läge", "State"),
  CHANGE("Muuta", "Ändra", "Change"),
  CHANGE_HELP(
      "Kenttä, jonka jätät tyhjäksi, periytyy. Yhteystieto ja yhteydenottopyynnöt periytyvät vain"
          + " kokonaisina.",
      "Ett fält som du lämnar tomt ärvs. Kontakten och kontaktförfrågningarna ärvs bara i sin"
          + " helhet.",
      "A field that you leave empty is inherited. The contact, and contact requests, are inherited"
          + " only as a whole."),
  NAME("Nimi", "Namn", "Name"),
  ORIGINS(
      "Osoitteet, joilla chat toimii, yksi riville: https://www.esimerkki.example",
      "Adresser där chatten fungerar, en per rad: https://www.exempel.example",
      "Addresses on which the chat is served, one a line: https://www.example.example"),
  SERVER_CALLS(
      "Myös palvelimet saavat kutsua ilman osoitetta",
      "Också servrar får anropa utan adress",
      "Servers may call without an address, too"),
  LANGUAGES(
      "Kielet pilkuin, oletus ensin: fi, fi-simple, sv, en",
      "Språk med komma, standard först: fi, fi-simple, sv, en",
      "Languages with commas, the default first: fi, fi-simple, sv, en"),
  NONE("Ei mitään", "Inget", "None"),
  STARTERS(
      "Ensimmäiset ehdotukset: aiheiden tunnuksia, yksi riville, enintään kuusi",
      "De första förslagen: id för ämnen, ett per rad, högst sex",
      "First suggestions: ids of topics, one a line, at most six"),
  THEME(
      "Ulkoasu, yksi riville: primary: #00529b",
      "Utseende, ett per rad: primary: #00529b",
      "Theme, one a line: primary: #00529b"),
  HUMAN("Kuka vastaa ihmiselle", "Vem som svarar", "Who answers when a person is wanted"),
  PHONE("Puhelin", "Telefon", "Phone"),
  URL("Verkko-osoite", "Webbadress", "Web address"),
  HUMAN_HOURS("Milloin, sanoin", "När, med ord", "When, in words"),
  HANDOFF("Yhteydenottopyynnöt", "Kontaktförfrågningar", "Contact requests"),
  EMAIL("Kenelle ne lähetetään (sähköposti)", "Vart de skickas (e-post)", "Sent to (e-mail)"),
  PRIVACY(
      "Tietosuojaseloste (verkko-osoite)",
      "Dataskyddsbeskrivning (webbadress)",
      "Privacy notice (web address)"),
  MAIL_LANGUAGE("Viestin kieli", "Meddelandets språk", "Language of the mail"),
  FIELDS("Mitä lomake kysyy", "Vad formuläret frågar", "What the form asks"),
  REQUIRED("Mikä on pakollista", "Vad som är obligatoriskt", "What is required"),
  SAVE("Tallenna", "Spara", "Save"),
  SAVE_HELP(
      "Muutos tulee voimaan heti, kun tallennat.",
      "Ändringen gäller genast när du sparar.",
      "The change takes effect as soon as you save."),
  UNCHANGED("Mikään ei muuttunut.", "Inget ändrades.", "Nothing changed."),
  FAULTS("Korjaa nämä", "Rätta dessa", "Mend these"),
  STALE(
      "%s muutti näitä juuri ennen sinua. Alla on, mitä tallennuksesi muuttaisi. Jos tallennat"
          + " uudelleen, sinun arvosi jäävät voimaan.",
      "%s ändrade de här strax före dig. Nedan ser du vad du skulle ändra genom att spara. Om du"
          + " sparar på nytt gäller dina värden.",
      "%s changed these just before you. Below is what saving would change. If you save again, your"
          + " values stand."),
  NOW("Nyt voimassa", "Gäller nu", "As it is now"),
  YOURS("Sinun versiosi", "Din version", "Your version"),
  DIFFERENCE("Erot", "Skillnader", "Differences"),
  HISTORY("Historia", "Historik", "History"),
  SHIPPED("sisältökansiosta", "ur innehållsmappen", "from the content folder"),
  VERSION("Versio", "Version", "Version"),
  DEBUG("Selitykset", "Förklaringar", "Explanations"),
  OFF_MESSAGE("Taukoviesti", "Pausmeddelande", "Off message");

  private final Wording text;

  PartnerWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }

  /** What a setting is called, by its name in a partner file. */
  static String setting(String name, Language language) {
    return switch (name) {
      case "key" -> new Wording("Tunnus", "Nyckel", "Key").in(language);
      case "name" -> NAME.in(language);
      case "origins" -> new Wording("Osoitteet", "Adresser", "Addresses").in(language);
      case "server_calls" -> SERVER_CALLS.in(language);
      case "languages" -> new Wording("Kielet", "Språk", "Languages").in(language);
      case "region" -> REGION.in(language);
      case "municipality" -> MUNICIPALITY.in(language);
      case "starters" ->
          new Wording("Ensimmäiset ehdotukset", "De första förslagen", "First suggestions")
              .in(language);
      case "human" -> HUMAN.in(language);
      case "handoff" -> HANDOFF.in(language);
      case "debug" -> DEBUG.in(language);
      case "off" -> OFF_MESSAGE.in(language);
      default ->
          name.startsWith("theme.")
              ? new Wording("Ulkoasu: ", "Utseende: ", "Theme: ").in(language)
                  + name.substring("theme.".length())
              : name;
    };
  }
}
