package fi.opastin.editor;

import fi.opastin.language.Language;

/** What the pages of services say. */
enum ServiceWords {
  TITLE("Palvelut", "Tjänster", "Services"),
  SEARCH("Nimi tai tunnus", "Namn eller id", "Name or id"),
  MUNICIPALITY("Kunta", "Kommun", "Municipality"),
  TYPE("Laji", "Typ", "Kind"),
  ANY("Kaikki", "Alla", "All"),
  STATE("Mitä näytetään", "Vad som visas", "What is shown"),
  WITHOUT_CONTACT("Ilman yhteystietoa", "Utan kontaktuppgifter", "Without contact"),
  WITHOUT_HOURS("Ilman aukioloaikoja", "Utan öppettider", "Without hours"),
  OVERRIDDEN("Muutettu täällä", "Ändrade här", "Changed here"),
  FIND("Hae", "Sök", "Find"),
  FOUND("Löytyi", "Hittades", "Found"),
  NAME("Nimi", "Namn", "Name"),
  FILE("Tiedosto", "Fil", "File"),
  ORIGIN("Mistä", "Varifrån", "From"),
  IMPORTED("tuotu", "importerad", "imported"),
  OURS("oma", "egen", "ours"),
  HIDDEN("piilotettu", "dold", "hidden"),
  HIDDEN_ONES("Piilotetut palvelut", "Dolda tjänster", "Hidden services"),
  HIDDEN_HELP(
      "Nämä palvelut on piilotettu täällä, eikä niitä näytetä kenellekään. Avaa palvelu, niin voit"
          + " tuoda sen takaisin.",
      "De här tjänsterna har dolts här och visas inte för någon. Öppna en tjänst för att ta den"
          + " tillbaka.",
      "These services were hidden here and are shown to nobody. Open one to bring it back."),
  IS_HIDDEN("Palvelua ei näytetä. ", "Tjänsten visas inte. ", "The service is not shown. "),
  BRING_BACK(
      "Tuo takaisin: poista valinta kohdasta ”Ei näytetä lainkaan”",
      "Ta tillbaka: avmarkera ”Visas inte alls”",
      "Bring it back: untick “Not shown at all”"),
  NONE_FOUND(
      "Mikään palvelu ei vastaa hakua.",
      "Ingen tjänst motsvarar sökningen.",
      "No service fits the search."),
  WHY("Miksi muutettu", "Varför ändrad", "Why changed"),
  COVERAGE("Kattavuus ja aukot", "Täckning och luckor", "Coverage and gaps"),
  FIELD("Tieto", "Uppgift", "Field"),
  AS_IMPORTED("Tuotu tai tiedostossa", "Importerat eller i filen", "Imported or in the file"),
  AS_OURS("Täällä muutettu", "Ändrat här", "Changed here"),
  SOURCES("Lähteet", "Källor", "Sources"),
  EDIT("Muuta", "Ändra", "Change"),
  HOURS("Aukioloajat", "Öppettider", "Opening hours"),
  HOURS_HELP(
      "Kirjoita ajat muodossa 9:00-12:00, 13:00-16:00. Tyhjä tarkoittaa suljettua. Jos mitään ei"
          + " ole kirjoitettu, aukioloaikoja ei tiedetä.",
      "Skriv tiderna som 9:00-12:00, 13:00-16:00. Tomt betyder stängt. Om inget alls är skrivet är"
          + " öppettiderna inte kända.",
      "Write times as 9:00-12:00, 13:00-16:00. Empty means closed. Where nothing at all is written,"
          + " the hours are not known."),
  ALWAYS("Aina auki", "Alltid öppet", "Always open"),
  HOLIDAYS(
      "Auki myös pyhinä", "Öppet också på helgdagar", "The week holds on public holidays, too"),
  EXCEPTIONS("Poikkeuspäivät", "Avvikande dagar", "Days that differ"),
  FROM("Ensimmäinen päivä", "Första dagen", "First day"),
  UNTIL("Viimeinen päivä", "Sista dagen", "Last day"),
  TIMES("Ajat (tyhjä = suljettu)", "Tider (tomt = stängt)", "Times (empty = closed)"),
  PHONES("Puhelinnumerot, yksi riville", "Telefonnummer, ett per rad", "Phone numbers, one a line"),
  EMAILS("Sähköpostit, yksi riville", "E-postadresser, en per rad", "E-mails, one a line"),
  CONTACT("Yhteystiedot ja voimassaolo", "Kontaktuppgifter och giltighet", "Contact and validity"),
  HIDE("Ei näytetä lainkaan", "Visas inte alls", "Not shown at all"),
  SOURCE(
      "Mistä tieto on: verkko-osoite tai asiakirja",
      "Varifrån uppgiften är: webbadress eller dokument",
      "Where it is from: web address or document"),
  SOURCE_DATE("Minkä päivän tieto se on", "Från vilken dag uppgiften är", "Of which day it is"),
  BECAUSE(
      "Miksi, seuraavalle toimittajalle", "Varför, för nästa redaktör", "Why, for the next editor"),
  SAVE("Tallenna luonnokseen", "Spara i ett utkast", "Save to a draft"),
  SAVE_HELP(
      "Muutos menee luonnokseesi ja näkyy kävijöille vasta, kun se on julkaistu.",
      "Ändringen sparas i ditt utkast och syns för besökarna först när det har publicerats.",
      "The change goes to your draft; visitors see it only once that is published."),
  IN_DRAFT(
      "Alla on luonnoksesi, ei julkaistu tieto.",
      "Nedan är ditt utkast, inte det som är publicerat.",
      "Below is your draft, not what is live."),
  UNCHANGED("Mikään ei muuttunut.", "Inget ändrades.", "Nothing changed."),
  FAULTS("Korjaa nämä", "Rätta dessa", "Mend these"),
  REGION("Maakunta", "Landskap", "Region"),
  GAPS(
      "Kunnat, joissa palvelua ei ole lähellä",
      "Kommuner utan tjänsten i närheten",
      "Municipalities without the service near"),
  GAPS_HELP(
      "Luku kertoo, kuinka monessa maakunnan kunnassa odotettua palvelua ei ole lähellä. Valitse"
          + " maakunta, niin näet kunnat.",
      "Talet anger i hur många av landskapets kommuner den väntade tjänsten saknas i närheten. Välj"
          + " ett landskap för att se kommunerna.",
      "The number tells in how many municipalities of the region an expected service is not near."
          + " Choose a region to see them."),
  NEAR("on", "finns", "near"),
  MISSING("puuttuu", "saknas", "missing");

  private final Wording text;

  ServiceWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }
}
