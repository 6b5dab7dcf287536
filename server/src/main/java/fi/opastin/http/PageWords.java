package fi.opastin.http;

import fi.opastin.language.Language;

/** What the pages of the directory say, in every variant. */
enum PageWords {
  TITLE("Palvelut", "Palvelut", "Tjänster", "Services"),
  INTRO(
      "Ohjaus- ja neuvontapalvelut paikan, tyypin, kielen, iän ja aiheen mukaan.",
      "Täältä löydät apua. Valitse paikka ja asia.",
      "Väglednings- och rådgivningstjänster efter plats, typ, språk, ålder och ämne.",
      "Guidance services by place, kind, language, age and theme."),
  MUNICIPALITY("Kunta", "Kunta", "Kommun", "Municipality"),
  TYPE("Palvelutyyppi", "Millainen palvelu", "Typ av tjänst", "Kind of service"),
  SERVED_IN("Palvelukieli", "Kieli", "Servicespråk", "Language of service"),
  AGE("Ikä", "Ikä", "Ålder", "Age"),
  THEME("Aihe", "Asia", "Ämne", "Theme"),
  ALL("Kaikki", "Kaikki", "Alla", "All"),
  SHOW("Näytä palvelut", "Näytä palvelut", "Visa tjänster", "Show services"),
  NONE(
      "Näillä valinnoilla ei löytynyt palveluja. Poista jokin valinta.",
      "Palveluja ei löytynyt. Poista jokin valinta.",
      "Inga tjänster hittades med dessa val. Ta bort något val.",
      "No services were found for these choices. Remove one of them."),
  NO_PAGE("Sivua ei löytynyt", "Sivua ei löydy", "Sidan hittades inte", "Page not found"),
  NO_PAGE_TEXT(
      "Osoite on väärä, tai sivu on poistettu. Etsi palvelua luettelosta.",
      "Osoite on väärä. Tai sivua ei enää ole. Etsi palvelua luettelosta.",
      "Adressen är fel, eller så har sidan tagits bort. Sök tjänsten i förteckningen.",
      "The address is wrong, or the page has been removed. Look for the service in the list."),
  NO_SUCH_CHOICE(
      "Hakua ei voitu tehdä",
      "Haku ei onnistu",
      "Sökningen kunde inte göras",
      "The search could not be made"),
  NO_SUCH_CHOICE_TEXT(
      "Osoitteessa on valinta, jota emme tunne. Tee valinnat uudelleen.",
      "Osoitteessa on virhe. Tee valinnat uudelleen.",
      "Adressen innehåller ett val som vi inte känner till. Gör valen på nytt.",
      "The address holds a choice that we do not know. Please choose again."),
  NOT_NOW(
      "Sivua ei voi näyttää juuri nyt",
      "Sivu ei aukea nyt",
      "Sidan kan inte visas just nu",
      "The page cannot be shown right now"),
  NOT_NOW_TEXT(
      "Yritä hetken päästä uudelleen.",
      "Odota hetki. Yritä sitten uudelleen.",
      "Försök igen om en stund.",
      "Please try again in a moment."),
  SEARCH("Hakusana", "Mitä etsit", "Sökord", "Search words"),
  CHANNEL("Asiointitapa", "Miten haluat asioida", "Hur du får kontakt", "How to get in touch"),
  OPEN_NOW("Auki nyt", "Auki nyt", "Öppet nu", "Open now"),
  MORE("Lisää palveluja", "Lisää palveluja", "Fler tjänster", "More services"),
  BACK("Kaikki palvelut", "Kaikki palvelut", "Alla tjänster", "All services"),
  OWNER("Järjestäjä", "Kuka järjestää", "Ordnas av", "Run by"),
  FOR_WHOM("Kenelle", "Kenelle", "För vem", "For whom"),
  PHONE("Puhelin", "Puhelin", "Telefon", "Phone"),
  EMAIL("Sähköposti", "Sähköposti", "E-post", "E-mail"),
  WEB("Verkkosivu", "Verkkosivu", "Webbsida", "Web page"),
  BOOKING("Ajanvaraus", "Varaa aika", "Tidsbokning", "Appointments"),
  ADDRESS("Osoite", "Osoite", "Adress", "Address"),
  HOURS("Aukioloajat", "Milloin auki", "Öppettider", "Opening hours"),
  EXCEPTIONS("Poikkeavat ajat", "Milloin eri ajat", "Avvikande öppettider", "Days that differ"),
  CLOSED("suljettu", "kiinni", "stängt", "closed"),
  ALERT_UNTIL("Voimassa", "Tieto on voimassa", "Gäller till", "Until"),
  ACCESSIBILITY("Esteettömyys", "Esteettömyys", "Tillgänglighet", "Accessibility"),
  CHANNELS("Asiointi", "Miten voit asioida", "Kontakt", "Ways to reach it"),
  VERIFIED(
      "Tarkistettu palvelulta",
      "Tieto on kysytty palvelusta",
      "Kontrollerat med tjänsten",
      "Checked with the service"),
  AREA("Alue", "Alue", "Område", "Area"),
  LANGUAGES("Kielet", "Kielet", "Språk", "Languages"),
  FEE("Hinta", "Hinta", "Pris", "Price"),
  FREE("Maksuton", "Ei maksa mitään", "Kostnadsfri", "Free of charge"),
  SOURCES("Lähteet", "Mistä tieto on", "Källor", "Sources"),
  UNDATED("ei päiväystä", "ei päivää", "odaterad", "undated"),
  HERE("Toimii kunnassa", "Paikka on kunnassa", "Finns i kommunen", "Is in the municipality"),
  LOCAL(
      "Palvelee näitä kuntia",
      "Auttaa näissä kunnissa",
      "Betjänar dessa kommuner",
      "Serves these municipalities");

  private final String fi;
  private final String simple;
  private final String sv;
  private final String en;

  PageWords(String fi, String simple, String sv, String en) {
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
