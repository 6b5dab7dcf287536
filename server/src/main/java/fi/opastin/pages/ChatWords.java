package fi.opastin.pages;

import fi.opastin.language.Language;

/** What the chat without scripts says, in every variant. */
enum ChatWords {
  TITLE("Kysy neuvoa", "Kysy neuvoa", "Fråga om råd", "Ask for guidance"),
  ANSWER("Vastaus", "Vastaus", "Svar", "Answer"),
  YOU("Kirjoitit", "Sinä kirjoitit", "Du skrev", "You wrote"),
  MESSAGE("Viestisi", "Sinun viestisi", "Ditt meddelande", "Your message"),
  SEND("Lähetä", "Lähetä", "Skicka", "Send"),
  CHOOSE("Valitse tästä", "Valitse tästä", "Välj här", "Choose here"),
  STARTERS("Kysytään usein", "Moni kysyy näitä", "Vanliga frågor", "Often asked"),
  EARLIER(
      "Aiemmin tässä keskustelussa",
      "Mitä kysyit aiemmin",
      "Tidigare i det här samtalet",
      "Earlier in this conversation"),
  AGAIN("Aloita alusta", "Aloita alusta", "Börja om", "Start over"),
  EMPTY(
      "Kirjoita ensin viesti.",
      "Kirjoita ensin viesti.",
      "Skriv först ett meddelande.",
      "Write a message first."),
  TOO_LONG(
      "Viestissä saa olla enintään 1000 merkkiä. Lyhennä viestiä.",
      "Viesti on liian pitkä. Kirjoita lyhyempi viesti.",
      "Meddelandet får ha högst 1000 tecken. Förkorta det.",
      "A message has at most 1000 characters. Shorten it."),
  HELP("Apua heti", "Saat apua heti", "Hjälp genast", "Help right now"),
  CONTACT(
      "Jätä yhteydenottopyyntö",
      "Pyydä, että joku ottaa yhteyttä",
      "Lämna en kontaktbegäran",
      "Ask to be contacted"),
  CONTACT_SEND("Lähetä pyyntö", "Lähetä pyyntö", "Skicka begäran", "Send the request"),
  CONTACT_SENT(
      "Pyyntö on lähetetty. Sinuun otetaan yhteyttä.",
      "Pyyntö on lähetetty. Joku ottaa sinuun yhteyttä.",
      "Begäran har skickats. Du blir kontaktad.",
      "Your request has been sent. You will be contacted."),
  CONTACT_LATER(
      "Pyyntöä ei voi lähettää juuri nyt. Tiedot ovat tallessa alla: lähetä ne hetken päästä uudelleen.",
      "Pyyntö ei lähtenyt. Odota hetki. Lähetä pyyntö sitten uudelleen.",
      "Begäran kan inte skickas just nu. Uppgifterna finns kvar nedan: skicka dem på nytt om en stund.",
      "The request cannot be sent just now. What you wrote is kept below: send it again in a while."),
  CONSENT_MISSING(
      "Emme voi lähettää pyyntöä ilman lupaasi.",
      "Tarvitsemme luvan. Muuten emme voi lähettää pyyntöä.",
      "Vi kan inte skicka begäran utan ditt samtycke.",
      "We cannot send the request without your consent."),
  REQUIRED("pakollinen", "täytä tämä", "obligatorisk", "required"),
  PRIVACY(
      "Botti vastaa automaattisesti. Älä kirjoita henkilötunnusta. Keskustelua ei säilytetä: se häviää, kun suljet sivun.",
      "Vastaaja on robotti. Älä kirjoita henkilötunnusta. Keskustelu häviää, kun suljet sivun.",
      "Boten svarar automatiskt. Skriv inte din personbeteckning. Samtalet sparas inte: det försvinner när du stänger sidan.",
      "A bot answers automatically. Do not write your personal identity code. The conversation is not kept: it is gone when you close the page.");

  private final Variants variants;

  ChatWords(String fi, String simple, String sv, String en) {
    variants = new Variants(fi, simple, sv, en);
  }

  String in(Language language) {
    return variants.in(language);
  }
}
