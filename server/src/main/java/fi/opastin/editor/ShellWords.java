package fi.opastin.editor;

import fi.opastin.language.Language;

/** What the editor says around the words of its pages. */
enum ShellWords {
  NAME("Opastimen toimitus", "Opastins redaktion", "Opastin editor"),
  SKIP("Siirry sisältöön", "Gå till innehållet", "Skip to content"),
  SECTIONS("Toimituksen osat", "Redaktionens delar", "Parts of the editor"),
  LANGUAGE("Kieli", "Språk", "Language"),
  ACCOUNT("Oma tunnus", "Mitt konto", "My account"),
  SIGN_OUT("Kirjaudu ulos", "Logga ut", "Sign out");

  private final Wording text;

  ShellWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }
}
