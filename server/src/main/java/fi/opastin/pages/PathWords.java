package fi.opastin.pages;

import fi.opastin.language.Language;

/** What the pages of guided paths say around the words of a path, in every variant. */
enum PathWords {
  ANSWERED("Vastauksesi", "Näin vastasit", "Dina svar", "Your answers"),
  CHANGE("Muuta", "Muuta", "Ändra", "Change"),
  SKIPPED("Ei vastausta", "Ei vastausta", "Inget svar", "No answer"),
  CANNOT_SAY(
      "En osaa tai halua sanoa",
      "En tiedä tai en halua sanoa",
      "Jag kan eller vill inte säga",
      "I can't or would rather not say"),
  MUNICIPALITY("Kunta", "Kunta", "Kommun", "Municipality"),
  CHOOSE("Valitse kunta", "Valitse kunta", "Välj kommun", "Choose a municipality"),
  ON("Jatka", "Jatka", "Fortsätt", "Go on"),
  AGAIN("Aloita alusta", "Aloita alusta", "Börja om", "Start over"),
  HELP("Täältä saat apua", "Täältä saat apua", "Här får du hjälp", "Where to get help"),
  PATHS(
      "Etsi ratkaisu kysymysten avulla",
      "Kysymykset auttavat sinua",
      "Hitta en lösning med hjälp av frågor",
      "Find a way by answering questions"),
  CHECKED("Tarkistettu", "Tiedot on tarkistettu", "Granskat", "Checked"),
  PRIVATE(
      "Valintasi ovat vain tämän sivun osoitteessa. Emme tallenna niitä.",
      "Valinnat ovat vain tämän sivun osoitteessa. Emme tallenna niitä.",
      "Dina val finns bara i sidans adress. Vi sparar dem inte.",
      "Your choices stand only in the address of this page. We do not store them."),
  STAYS(
      "Merkintäsi pysyvät tässä selaimessa. Niitä ei lähetetä eikä tallenneta mihinkään.",
      "Merkinnät pysyvät tällä sivulla. Niitä ei lähetetä eikä tallenneta.",
      "Dina kryss stannar i den här webbläsaren. De skickas och sparas inte någonstans.",
      "Your ticks stay in this browser. They are not sent or stored anywhere."),
  RESULT("Nämä korostuivat", "Näitä valitsit eniten", "Det här framträdde", "What stood out"),
  OWN(
      "Omat esimerkit: milloin olen tehnyt näin?",
      "Oma esimerkki: milloin olen tehnyt näin?",
      "Egna exempel: när har jag gjort så här?",
      "My own examples: when have I done this?"),
  PRINT("Tulosta", "Tulosta", "Skriv ut", "Print"),
  CLEAR("Tyhjennä merkinnät", "Poista merkinnät", "Ta bort kryssen", "Clear the ticks");

  private final Variants variants;

  PathWords(String fi, String simple, String sv, String en) {
    variants = new Variants(fi, simple, sv, en);
  }

  String in(Language language) {
    return variants.in(language);
  }
}
