package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.tasks.Task;

/** What the page of tasks says. */
enum TaskWords {
  TITLE("Tehtävät", "Uppgifter", "Tasks"),
  NONE("Mitään ei ole tehtävänä.", "Det finns inget att göra.", "There is nothing to do."),
  ALL("Kaikki", "Alla", "All"),
  KINDS("Mitä näytetään", "Vad som visas", "What is shown"),
  SUBJECT("Kohde", "Objekt", "What"),
  DETAIL("Lisätieto", "Mer", "More"),
  DUE("Päivä", "Datum", "Date"),
  UNMEASURED(
      "Linkkejä ei tarkisteta tässä asennuksessa (asetus opastin.links.check).",
      "Länkar kontrolleras inte i den här installationen (inställningen opastin.links.check).",
      "Links are not checked in this installation (setting opastin.links.check).");

  private final Wording text;

  TaskWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }

  static String of(Task.Kind kind, Language language) {
    Wording name =
        switch (kind) {
          case FAILED_PUBLISHING ->
              new Wording(
                  "Ajastettu julkaisu epäonnistui",
                  "Schemalagd publicering misslyckades",
                  "Scheduled publishing failed");
          case WAITING_REVIEW ->
              new Wording(
                  "Luonnos odottaa hyväksyntää",
                  "Utkast väntar på granskning",
                  "Draft waits for review");
          case WAITING_PACK ->
              new Wording(
                  "Sisältöpaketti odottaa päätöstä",
                  "Innehållspaket väntar på beslut",
                  "Pack waits for a decision");
          case DEAD_LINK -> new Wording("Linkki ei toimi", "Länken fungerar inte", "Dead link");
          case REVIEW_DUE ->
              new Wording("Tarkistettava uudelleen", "Ska granskas på nytt", "Review due");
          case NOTE_OVER ->
              new Wording(
                  "Määräaikainen lause on päättynyt",
                  "Tidsbunden mening har gått ut",
                  "Sentence for a time is over");
          case MISSING_VARIANT ->
              new Wording("Kieliversio puuttuu", "Språkversion saknas", "Missing variant");
          case FALLING_CONFIDENCE ->
              new Wording(
                  "Aihetta ymmärretään aiempaa huonommin",
                  "Ämnet förstås sämre än förut",
                  "Topic understood less well");
          case SERVICE_WITHOUT_CONTACT ->
              new Wording(
                  "Palvelulla ei ole yhteystietoa",
                  "Tjänsten saknar kontaktuppgifter",
                  "Service without contact");
          case OWNER_GONE ->
              new Wording("Vastuuhenkilö puuttuu", "Ansvarig saknas", "Owner is gone");
        };
    return name.in(language);
  }
}
