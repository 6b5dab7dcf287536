package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.spreadsheet.Fault;

/** What is wrong with a table, in words. Pure. */
public final class FaultWords {

  private FaultWords() {}

  public static String of(Fault fault, Language language) {
    String text = wording(fault.kind()).in(language);
    return fault.detail().isEmpty() ? text : text + " (" + fault.detail() + ")";
  }

  private static Wording wording(Fault.Kind kind) {
    return switch (kind) {
      case NOT_A_TABLE ->
          new Wording(
              "Tiedosto ei ole XLSX- eikä CSV-taulukko.",
              "Filen är varken en XLSX- eller en CSV-tabell.",
              "The file is neither an XLSX nor a CSV table.");
      case OLD_EXCEL ->
          new Wording(
              "Tiedosto on vanhaa Excel-muotoa (xls) tai suojattu salasanalla. Tallenna se muodossa"
                  + " .xlsx ilman salasanaa.",
              "Filen är i gammalt Excelformat (xls) eller skyddad med lösenord. Spara den som .xlsx"
                  + " utan lösenord.",
              "The file is in the old Excel format (xls) or protected by a password. Save it as"
                  + " .xlsx without a password.");
      case OPEN_DOCUMENT ->
          new Wording(
              "Tiedosto on OpenDocument-taulukko (ods). Tallenna se muodossa .xlsx tai .csv.",
              "Filen är en OpenDocument-tabell (ods). Spara den som .xlsx eller .csv.",
              "The file is an OpenDocument table (ods). Save it as .xlsx or .csv.");
      case NOT_UTF8 ->
          new Wording(
              "Tiedoston merkistö ei ole UTF-8. Tallenna se muodossa ”CSV UTF-8” tai .xlsx.",
              "Filens teckenkodning är inte UTF-8. Spara den som ”CSV UTF-8” eller .xlsx.",
              "The file is not encoded as UTF-8. Save it as “CSV UTF-8” or .xlsx.");
      case TOO_LARGE ->
          new Wording(
              "Purettuna tiedosto on liian suuri.",
              "Uppackad är filen för stor.",
              "Unpacked, the file is too large.");
      case DAMAGED ->
          new Wording(
              "Tiedosto on vioittunut, eikä sitä voi lukea.",
              "Filen är skadad och kan inte läsas.",
              "The file is damaged and cannot be read.");
      case NO_KNOWN_SHEET ->
          new Wording(
              "Tiedostossa ei ole taulukkoa, jonka otsikkorivi olisi vastausten tai ilmausten.",
              "Filen har ingen tabell vars rubrikrad är den för svar eller uttryck.",
              "The file has no table whose first row is that of answers or phrases.");
      case COLUMN_MISSING ->
          new Wording("Sarake puuttuu.", "Kolumnen saknas.", "The column is missing.");
      case COLUMN_UNKNOWN ->
          new Wording(
              "Taulukossa ei ole tällaista saraketta. Poista se tai korjaa sen otsikko.",
              "Tabellen har ingen sådan kolumn. Ta bort den eller rätta rubriken.",
              "The table has no such column. Remove it or mend its heading.");
      case COLUMN_TWICE ->
          new Wording(
              "Sarake on kahdesti.",
              "Kolumnen finns två gånger.",
              "The column stands there twice.");
      case SHEET_TWICE ->
          new Wording(
              "Sama taulukko on kahdella välilehdellä.",
              "Samma tabell finns på två blad.",
              "Two sheets are the same table.");
      case TOO_MANY_ROWS ->
          new Wording(
              "Rivejä on liikaa. Jaa tiedosto aiheittain; enimmäismäärä on suluissa.",
              "Det är för många rader. Dela filen efter ämne; högsta antalet står inom parentes.",
              "There are too many rows. Split the file by topic; the most is in brackets.");
      case MERGED ->
          new Wording(
              "Soluja on yhdistetty. Pura yhdistäminen, jotta jokaisella rivillä on omat arvonsa.",
              "Celler har sammanfogats. Dela dem igen, så att varje rad har egna värden.",
              "Cells are merged. Split them, so that each row has values of its own.");
      case FORMULA ->
          new Wording(
              "Solussa on kaava. Liitä sen tilalle arvo.",
              "Cellen har en formel. Klistra in värdet i stället.",
              "The cell has a formula. Paste its value instead.");
      case CELL_ERROR ->
          new Wording("Solussa on virhe.", "Cellen har ett fel.", "The cell has an error.");
      case NOT_TEXT ->
          new Wording(
              "Taulukko-ohjelma on muuttanut tekstin päiväksi tai totuusarvoksi. Muotoile solu"
                  + " tekstiksi ja kirjoita teksti uudelleen.",
              "Kalkylprogrammet har gjort texten till ett datum eller ett sanningsvärde. Formatera"
                  + " cellen som text och skriv texten på nytt.",
              "The spreadsheet program made a date or a truth value of the text. Format the cell as"
                  + " text and write it again.");
      case TOO_LONG ->
          new Wording(
              "Teksti on liian pitkä; merkkien enimmäismäärä on suluissa.",
              "Texten är för lång; högsta antalet tecken står inom parentes.",
              "The text is too long; the most characters are in brackets.");
      case EMPTY -> new Wording("Solu on tyhjä.", "Cellen är tom.", "The cell is empty.");
      case NOT_AN_ID ->
          new Wording(
              "Tunnus on väärää muotoa. Oikea on esimerkiksi work-cv tai work-cv~nuoret.",
              "Id:t har fel form. Rätt är till exempel work-cv eller work-cv~unga.",
              "This is not the form of an id. Right is, for example, work-cv or work-cv~youth.");
      case UNKNOWN_TOPIC ->
          new Wording(
              "Tällaista aihetta ei ole.",
              "Det finns inget sådant ämne.",
              "There is no such topic.");
      case WRONG_LANGUAGE ->
          new Wording(
              "Kieli on fi, fi-simple, sv tai en; ilmauksilla fi, sv tai en.",
              "Språket är fi, fi-simple, sv eller en; för uttryck fi, sv eller en.",
              "The language is fi, fi-simple, sv or en; for phrases fi, sv or en.");
      case NOT_A_DATE ->
          new Wording(
              "Päivä ei ole päivä. Kirjoita se muodossa 2026-11-22 tai 22.11.2026.",
              "Datumet är inget datum. Skriv det som 2026-11-22 eller 22.11.2026.",
              "This is not a date. Write it as 2026-11-22 or 22.11.2026.");
      case NOT_A_LINK ->
          new Wording(
              "Linkit ovat omilla riveillään muodossa: nimi | https://osoite.",
              "Länkarna står på egna rader i formen: namn | https://adress.",
              "Links stand on lines of their own as: name | https://address.");
      case NOT_A_SOURCE ->
          new Wording(
              "Lähteet ovat omilla riveillään muodossa: osoite | nimi | vuosi tai päivä.",
              "Källorna står på egna rader i formen: adress | namn | år eller dag.",
              "Sources stand on lines of their own as: address | name | year or day.");
      case NOT_ONE_LINE ->
          new Wording(
              "Tämän täytyy mahtua yhdelle riville.",
              "Det här måste stå på en rad.",
              "This must stand on one line.");
      case COMMENT ->
          new Wording(
              "Ilmaus ei voi alkaa merkillä #.",
              "Ett uttryck kan inte börja med #.",
              "A phrase cannot begin with #.");
      case TWICE ->
          new Wording(
              "Sama vastaus samalla kielellä on jo toisella rivillä.",
              "Samma svar på samma språk finns redan på en annan rad.",
              "The same answer in the same language stands on another row already.");
      case ROWS_DISAGREE ->
          new Wording(
              "Saman vastauksen rivit sanovat tästä eri asiaa.",
              "Raderna för samma svar säger olika saker om detta.",
              "The rows of one answer say different things here.");
      case NEW_ANSWER_INCOMPLETE ->
          new Wording(
              "Uusi vastaus tarvitsee tämänkin.",
              "Ett nytt svar behöver också detta.",
              "A new answer needs this, too.");
    };
  }
}
