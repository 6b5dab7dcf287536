package fi.opastin.editor;

import fi.opastin.language.Language;

/** Why a change of a service cannot be taken. */
public enum ServiceFault {
  NEEDS_SOURCE(
      "Kerro, mistä tieto on.",
      "Ange varifrån uppgiften är.",
      "Say where the information is from."),
  NEEDS_REASON(
      "Kerro seuraavalle toimittajalle, miksi muutat tietoa.",
      "Berätta för nästa redaktör varför du ändrar uppgiften.",
      "Tell the next editor why you change it."),
  NOT_A_DATE(
      "Päivä puuttuu tai ei ole päivä. Kirjoita se muodossa 2026-11-30.",
      "Datumet saknas eller är inget datum. Skriv det som 2026-11-30.",
      "A date is missing or is none. Write it as 2026-11-30."),
  NOT_A_PHONE(
      "Puhelinnumero ei ole numero.",
      "Telefonnumret är inget nummer.",
      "A phone number is not a number."),
  NOT_AN_EMAIL(
      "Sähköpostiosoite ei ole osoite.",
      "E-postadressen är ingen adress.",
      "An e-mail address is not an address."),
  CHANGED(
      "Palvelua on muutettu sillä välin. Mitään ei tallennettu. Taulukossa on nykyinen tieto, ja"
          + " kirjoittamasi on kentissä. Kun tallennat uudelleen, sinun tietosi jää voimaan.",
      "Tjänsten har ändrats under tiden. Inget sparades. Tabellen visar hur den är nu, och det du"
          + " skrev står kvar i fälten. När du sparar igen gäller din text.",
      "The service was changed meanwhile. Nothing was saved. The table has it as it is now, and"
          + " what you wrote is still in the fields. When you save again, yours stands.");

  private final Wording text;

  ServiceFault(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  /** What it says. */
  public String in(Language language) {
    return text.in(language);
  }
}
