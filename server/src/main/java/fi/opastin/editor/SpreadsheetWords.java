package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.spreadsheet.Difference;

/** What the pages of spreadsheets say. */
enum SpreadsheetWords {
  TITLE("Taulukko", "Kalkylblad", "Spreadsheet"),
  OUT("Vie tiedostoksi", "Exportera till fil", "Export to a file"),
  OUT_HELP(
      "Tiedostossa on se, mikä on nyt julkaistu. Solu, joka alkaisi kuin kaava (= + - @), saa"
          + " eteensä heittomerkin, joka poistuu, kun tiedosto luetaan.",
      "Filen innehåller det som är publicerat nu. En cell som skulle börja som en formel (= + - @)"
          + " får en apostrof före sig, som försvinner när filen läses.",
      "The file has what is live now. A cell that would begin like a formula (= + - @) gets an"
          + " apostrophe before it, which goes when the file is read."),
  TOPIC("Aihe", "Ämne", "Topic"),
  ALL("Kaikki aiheet", "Alla ämnen", "All topics"),
  XLSX("Vastaukset ja ilmaukset (XLSX)", "Svar och uttryck (XLSX)", "Answers and phrases (XLSX)"),
  ANSWERS_CSV("Vastaukset (CSV)", "Svar (CSV)", "Answers (CSV)"),
  PHRASES_CSV("Ilmaukset (CSV)", "Uttryck (CSV)", "Phrases (CSV)"),
  IN("Tuo tiedosto", "Importera en fil", "Import a file"),
  IN_HELP(
      "XLSX tai CSV (UTF-8), enintään 8 megatavua. Mitään ei muuteta vielä: näet ensin, mitä"
          + " muuttuisi. Vain tiedostossa olevat vastaukset ja ilmaukset muuttuvat. Jos aiheen"
          + " ilmauksia on tiedostossa, puuttuvat poistetaan siltä kieleltä.",
      "XLSX eller CSV (UTF-8), högst 8 megabyte. Inget ändras ännu: först ser du vad som skulle"
          + " ändras. Bara de svar och uttryck som finns i filen ändras. Om ett ämnes uttryck finns"
          + " i filen tas de som saknas bort på det språket.",
      "XLSX or CSV (UTF-8), at most 8 megabytes. Nothing is changed yet: you first see what would"
          + " change. Only answers and phrases that are in the file change. Where the file has"
          + " phrases of a topic, those that it lacks are removed in that language."),
  FILE("Tiedosto", "Fil", "File"),
  COMPARE("Näytä muutokset", "Visa ändringarna", "Show what would change"),
  NO_FILE("Valitse tiedosto.", "Välj en fil.", "Choose a file."),
  FAULTS("Tiedostossa on korjattavaa", "Filen måste rättas", "The file must be mended"),
  FAULTS_HELP(
      "Mitään ei muutettu. Korjaa nämä ja lähetä tiedosto uudelleen.",
      "Inget ändrades. Rätta dessa och skicka filen på nytt.",
      "Nothing was changed. Mend these and send the file again."),
  MORE("Lisäksi vielä: ", "Dessutom: ", "And more: "),
  SHEET("Välilehti", "Blad", "Sheet"),
  ROW("Rivi", "Rad", "Row"),
  COLUMN("Sarake", "Kolumn", "Column"),
  FAULT("Mitä korjata", "Att rätta", "What to mend"),
  WHOLE_FILE("koko tiedosto", "hela filen", "the whole file"),
  DIFFERENCE("Mitä tiedosto muuttaisi", "Vad filen skulle ändra", "What the file would change"),
  NOTHING(
      "Tiedosto ei muuta mitään: kaikki on jo julkaistu näin.",
      "Filen ändrar inget: allt är redan publicerat så.",
      "The file changes nothing: all of it is live already."),
  MOVED(
      "Julkaistu sisältö on muuttunut sen jälkeen, kun katsoit muutoksia. Tässä ne ovat uudelleen.",
      "Det publicerade innehållet har ändrats sedan du såg ändringarna. Här är de på nytt.",
      "What is live has changed since you saw the changes. Here they are again."),
  ADDED("Lisätään", "Läggs till", "Added"),
  CHANGED("Muutetaan", "Ändras", "Changed"),
  REMOVED("Poistetaan", "Tas bort", "Removed"),
  WHAT("Kohde", "Objekt", "What"),
  BEFORE("Ennen", "Före", "Before"),
  AFTER("Jälkeen", "Efter", "After"),
  TAKE("Tee tästä luonnos", "Gör ett utkast av detta", "Make a draft of this"),
  TAKE_HELP(
      "Luonnos tarkistetaan ja julkaistaan kuten muutkin. Ennen sitä mikään ei näy kävijöille.",
      "Utkastet kontrolleras och publiceras som andra. Innan dess syns inget för besökarna.",
      "The draft is checked and published like any other. Until then visitors see nothing of it."),
  NAME("Luonnoksen nimi", "Utkastets namn", "Name of the draft"),
  GONE(
      "Tiedostoa ei enää ole. Lähetä se uudelleen.",
      "Filen finns inte längre. Skicka den på nytt.",
      "The file is no longer here. Send it again."),
  AGAIN("Tuo toinen tiedosto", "Importera en annan fil", "Import another file");

  private final Wording text;

  SpreadsheetWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }

  static SpreadsheetWords of(Difference.Kind kind) {
    return switch (kind) {
      case ADDED -> ADDED;
      case CHANGED -> CHANGED;
      case REMOVED -> REMOVED;
    };
  }
}
