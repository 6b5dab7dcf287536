package fi.opastin.editor;

import fi.opastin.editing.Release;
import fi.opastin.editing.Stage;
import fi.opastin.editing.Step;
import fi.opastin.language.Language;

/** What the pages of drafts and releases say. */
enum DraftWords {
  DRAFTS("Luonnokset", "Utkast", "Drafts"),
  OPEN("Kesken", "Öppna", "Open"),
  PUBLISHED("Julkaistut", "Publicerade", "Published"),
  ENDED("Päättyneet", "Avslutade", "Ended"),
  NO_DRAFTS(
      "Täällä ei ole luonnoksia. Luonnos syntyy, kun muutat vastausta, palvelua tai taulukkoa.",
      "Här finns inga utkast. Ett utkast uppstår när du ändrar ett svar, en tjänst eller ett kalkylblad.",
      "There are no drafts here. A draft begins when you change an answer, a service or a spreadsheet."),
  TITLE("Otsikko", "Rubrik", "Title"),
  STAGE("Vaihe", "Skede", "Stage"),
  AUTHOR("Tekijä", "Skribent", "Author"),
  CHANGED("Muutettu", "Ändrat", "Changed"),
  FILES("Tiedostoja", "Filer", "Files"),
  CHANGES("Muutokset", "Ändringar", "Changes"),
  NO_CHANGES(
      "Luonnos ei muuta mitään.", "Utkastet ändrar ingenting.", "The draft changes nothing."),
  NEW_FILE("Uusi tiedosto", "Ny fil", "New file"),
  GONE_FILE("Tiedosto poistuu", "Filen tas bort", "The file goes"),
  LEAVE_OUT("Jätä pois luonnoksesta", "Lämna utanför utkastet", "Leave out of the draft"),
  CHECK("Tarkista", "Kontrollera", "Check"),
  CHECK_HELP(
      "Tarkistus etsii virheet, pelaa läpi mallikeskustelut ja mittaa, ymmärretäänkö kysymykset yhtä hyvin kuin ennen.",
      "Kontrollen söker fel, spelar igenom modellsamtalen och mäter om frågorna förstås lika bra som förut.",
      "The check looks for errors, plays the model conversations and measures whether questions are understood as well as before."),
  CHECKING("Tarkistus on käynnissä.", "Kontrollen pågår.", "The check is under way."),
  REFRESH("Päivitä", "Uppdatera", "Refresh"),
  BROKEN(
      "Tarkistus keskeytyi. Yritä uudelleen.",
      "Kontrollen avbröts. Försök igen.",
      "The check broke off. Try again."),
  FAULTY(
      "Luonnoksessa on virheitä. Korjaa ne ja tarkista uudelleen.",
      "Utkastet har fel. Rätta dem och kontrollera på nytt.",
      "The draft has errors. Mend them and check again."),
  EFFECT("Mitä luonnos muuttaa", "Vad utkastet ändrar", "What the draft changes"),
  NOT_MEASURED(
      "Luonnosta ei ole mitattu nykyistä sisältöä vasten. Tarkista se.",
      "Utkastet har inte mätts mot det nuvarande innehållet. Kontrollera det.",
      "The draft was not measured against what is live. Check it."),
  UNDERSTOOD_BEFORE(
      "Oikein ymmärrettyjä kysymyksiä nyt: ",
      "Rätt förstådda frågor nu: ",
      "Questions understood right now: "),
  UNDERSTOOD_AFTER("Luonnoksen jälkeen: ", "Efter utkastet: ", "After the draft: "),
  STORIES(
      "Mallikeskusteluja, jotka menevät oikein: ",
      "Modellsamtal som går rätt: ",
      "Model conversations that go right: "),
  NOTHING_WORSE(
      "Mikään, mikä oli oikein, ei mene väärin.",
      "Inget som var rätt blir fel.",
      "Nothing that was right turns wrong."),
  WORSE("Tämä menisi väärin", "Detta skulle bli fel", "This would turn wrong"),
  STORY("Mallikeskustelu: ", "Modellsamtal: ", "Model conversation: "),
  SUBJECT("Aihe: ", "Ämne: ", "Topic: "),
  LOST(
      "Näitä ei enää ymmärrettäisi: ",
      "Dessa skulle inte längre förstås: ",
      "These would no longer be understood: "),
  CONFLICT("Joku muutti samaa", "Någon ändrade samma sak", "Somebody changed the same"),
  CONFLICT_HELP(
      "Tiedosto on muuttunut sen jälkeen, kun luonnos aloitettiin. Vertaa ja päätä kummasta jatketaan.",
      "Filen har ändrats efter att utkastet påbörjades. Jämför och välj vilken som gäller.",
      "The file changed after the draft was begun. Compare, and choose which to go on with."),
  LIVE_TEXT("Julkaistu teksti", "Publicerad text", "Live text"),
  DRAFT_TEXT("Luonnoksen teksti", "Utkastets text", "The draft's text"),
  KEEP_DRAFT("Pidä luonnoksen teksti", "Behåll utkastets text", "Keep the draft's text"),
  KEEP_LIVE("Pidä julkaistu teksti", "Behåll den publicerade texten", "Keep the live text"),
  STALE(
      "Joku muutti luonnosta sillä välin. Tässä se on nyt; mitään ei tallennettu.",
      "Någon ändrade utkastet under tiden. Så här ser det ut nu; inget sparades.",
      "Somebody changed the draft meanwhile. This is how it is now; nothing was saved."),
  NOT_NOW(
      "Tätä ei voi tehdä tässä vaiheessa.",
      "Det går inte att göra detta i det här skedet.",
      "This cannot be done at this stage."),
  NOT_YOURS(
      "Oikeutesi eivät riitä tähän.",
      "Du har inte rätt att göra detta.",
      "This is beyond your rights."),
  OVERTAKEN(
      "Toinen julkaisu ehti väliin. Tarkista luonnos uudelleen.",
      "En annan publicering hann före. Kontrollera utkastet på nytt.",
      "Another release came first. Check the draft again."),
  SECOND(
      "Kriisisisältöön tarvitaan kaksi ihmistä. Pyydä hyväksyntä julkaisijalta, joka ei ole kirjoittanut tätä.",
      "Krisinnehåll kräver två personer. Be om godkännande av en publicerare som inte har skrivit detta.",
      "Crisis content takes two people. Ask a publisher who wrote none of it to approve it."),
  WHAT_NEXT("Seuraavaksi", "Härnäst", "What next"),
  NOTE("Viesti (ei pakollinen)", "Meddelande (frivilligt)", "Note (optional)"),
  WHY("Miksi julkaistaan", "Varför det publiceras", "Why it is published"),
  SUBMIT("Anna tarkastettavaksi", "Lämna för granskning", "Hand in for review"),
  APPROVE("Hyväksy", "Godkänn", "Approve"),
  SEND_BACK("Palauta tekijälle", "Återsänd", "Send back"),
  WITHDRAW("Hylkää luonnos", "Dra tillbaka utkastet", "Withdraw the draft"),
  PUBLISH("Julkaise", "Publicera", "Publish"),
  OVERRIDE(
      "Syy julkaista, vaikka jokin menee väärin",
      "Skäl att publicera fast något blir fel",
      "Reason to publish although something turns wrong"),
  SCHEDULE("Ajasta julkaisu", "Schemalägg publiceringen", "Schedule publishing"),
  PUBLISH_AT("Julkaistaan (Suomen aikaa)", "Publiceras (finsk tid)", "Goes live (Finnish time)"),
  EXPIRES_AT(
      "Palautuu entiselleen (Suomen aikaa, tyhjä = ei koskaan)",
      "Återgår till det tidigare (finsk tid, tomt = aldrig)",
      "Goes back to what was before (Finnish time, empty = never)"),
  SET_EXPIRY("Tallenna päättyminen", "Spara slutet", "Save the end"),
  BAD_TIME("Anna päivä ja kellonaika.", "Ange dag och klockslag.", "Give a day and a time."),
  HISTORY("Vaiheet", "Händelser", "History"),
  RELEASES("Julkaisut", "Publiceringar", "Releases"),
  RELEASE("Julkaisu ", "Publicering ", "Release "),
  NUMBER("Numero", "Nummer", "Number"),
  WHEN("Milloin", "När", "When"),
  WHO("Kuka", "Vem", "Who"),
  ORIGIN("Mistä", "Varifrån", "Origin"),
  REASON("Ohituksen syy: ", "Skäl för förbigående: ", "Reason for the override: "),
  LIVE_NOW("Julkaistuna nyt", "Gäller nu", "Live now"),
  RESTORE(
      "Palauta tämän julkaisun sisältö",
      "Återställ denna publicerings innehåll",
      "Bring this release's content back"),
  RESTORE_HELP(
      "Palautus on uusi julkaisu, jolla on tämän sisältö. Mitään ei poisteta.",
      "Återställningen är en ny publicering med detta innehåll. Inget tas bort.",
      "Bringing it back is a new release with this content. Nothing is deleted."),
  RESTORES("Palauttaa julkaisun ", "Återställer publicering ", "Brings back release "),
  NOTHING_CHANGED("Ei muutoksia.", "Inga ändringar.", "No changes."),
  MANY(
      "Muutoksia on niin monta, että eroja ei näytetä.",
      "Ändringarna är så många att skillnaderna inte visas.",
      "There are so many changes that differences are not shown."),
  OLDER("Vanhemmat", "Äldre", "Older"),
  SHOW_DIFFERENCE("Näytä erot", "Visa skillnader", "Show differences");

  private final Wording text;

  DraftWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }

  /** What a stage is called. */
  static String stage(Stage stage, Language language) {
    Wording name =
        switch (stage) {
          case DRAFT -> new Wording("Luonnos", "Utkast", "Draft");
          case CHECKED -> new Wording("Tarkistettu", "Kontrollerat", "Checked");
          case IN_REVIEW -> new Wording("Tarkastettavana", "Under granskning", "In review");
          case SCHEDULED -> new Wording("Ajastettu", "Schemalagt", "Scheduled");
          case PUBLISHED -> new Wording("Julkaistu", "Publicerat", "Published");
          case SUPERSEDED -> new Wording("Korvattu uudemmalla", "Ersatt av nyare", "Superseded");
          case WITHDRAWN -> new Wording("Hylätty", "Tillbakadraget", "Withdrawn");
        };
    return name.in(language);
  }

  /** What happened in a step. */
  static String step(Step step, Language language) {
    Wording name =
        switch (step) {
          case CREATE -> new Wording("Aloitettu", "Påbörjat", "Begun");
          case EDIT -> new Wording("Muutettu", "Ändrat", "Changed");
          case CHECK -> new Wording("Tarkistettu", "Kontrollerat", "Checked");
          case SUBMIT ->
              new Wording("Annettu tarkastettavaksi", "Lämnat för granskning", "Handed in");
          case APPROVE -> new Wording("Hyväksytty", "Godkänt", "Approved");
          case RETURN -> new Wording("Palautettu", "Återsänt", "Sent back");
          case SCHEDULE -> new Wording("Ajastettu", "Schemalagt", "Scheduled");
          case FAIL ->
              new Wording(
                  "Ajastettu julkaisu ei onnistunut",
                  "Den schemalagda publiceringen misslyckades",
                  "Scheduled publishing failed");
          case PUBLISH -> new Wording("Julkaistu", "Publicerat", "Published");
          case WITHDRAW -> new Wording("Hylätty", "Tillbakadraget", "Withdrawn");
          case SUPERSEDE -> new Wording("Korvattu uudemmalla", "Ersatt av nyare", "Superseded");
        };
    return name.in(language);
  }

  /** Where a release came from. */
  static String origin(Release.Origin origin, Language language) {
    Wording name =
        switch (origin) {
          case PACKS -> new Wording("Sisältöpaketti", "Innehållspaket", "Content packs");
          case PROPOSAL -> new Wording("Luonnos", "Utkast", "Draft");
          case ROLLBACK -> new Wording("Palautus", "Återställning", "Rollback");
          case EXPIRY -> new Wording("Määräaika päättyi", "Tiden gick ut", "Time was over");
        };
    return name.in(language);
  }
}
