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
  DRAFT_CHANGED(
      "Luonnosta on muutettu sillä välin. Katso se ja tallenna uudelleen.",
      "Utkastet har ändrats under tiden. Titta på det och spara på nytt.",
      "The draft was changed meanwhile. Look at it and save again.");

  private final Wording text;

  ServiceFault(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  /** What it says. */
  public String in(Language language) {
    return text.in(language);
  }
}
