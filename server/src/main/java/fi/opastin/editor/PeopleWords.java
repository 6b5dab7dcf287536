package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.people.RightsStore;
import fi.opastin.people.Role;

/** What the pages on people and on what they did say. */
enum PeopleWords {
  TITLE("Ihmiset", "Personer", "People"),
  LIST("Toimituksen ihmiset", "Redaktionens personer", "People of the editor"),
  NAME("Nimi", "Namn", "Name"),
  EMAIL("Sähköposti", "E-post", "E-mail"),
  ROLE("Rooli", "Roll", "Role"),
  REACH("Alue", "Område", "Reach"),
  STATE("Tila", "Läge", "State"),
  SEEN("Kirjautunut viimeksi", "Senast inloggad", "Signed in last"),
  ENABLED("käytössä", "i bruk", "in use"),
  DISABLED("suljettu", "stängt", "closed"),
  NOT_YET("ei vielä", "inte ännu", "not yet"),
  INVITE("Kutsu uusi henkilö", "Bjud in en ny person", "Invite somebody"),
  INVITE_HELP(
      "Saat linkin, jonka annat henkilölle. Linkki toimii kerran ja kolmen päivän ajan.",
      "Du får en länk att ge till personen. Länken fungerar en gång och i tre dagar.",
      "You get a link to give to them. It works once and for three days."),
  INVITE_OIDC(
      "Henkilö voi kirjautua organisaation tunnuksella, jos siinä on sama sähköpostiosoite.",
      "Personen kan logga in med organisationens konto om det har samma e-postadress.",
      "They may sign in with their organisation's account if it has the same e-mail."),
  DO_INVITE("Kutsu", "Bjud in", "Invite"),
  INVITED("Kutsu on valmis", "Inbjudan är klar", "The invitation is ready"),
  LINK("Linkki", "Länk", "Link"),
  LINK_HELP(
      "Anna linkki henkilölle %s niin, ettei kukaan muu näe sitä. Sitä ei näytetä enää uudelleen.",
      "Ge länken till %s så att ingen annan ser den. Den visas inte igen.",
      "Give the link to %s so that nobody else sees it. It is not shown again."),
  RIGHTS("Oikeudet", "Rättigheter", "Rights"),
  CHANGE("Muuta oikeudet", "Ändra rättigheterna", "Change rights"),
  ACCESS("Pääsy", "Åtkomst", "Access"),
  DISABLE("Sulje tunnus", "Stäng kontot", "Close the account"),
  ENABLE("Avaa tunnus", "Öppna kontot", "Open the account"),
  SIGN_OUT("Kirjaa ulos kaikkialta", "Logga ut överallt", "Sign out everywhere"),
  NEW_LINK("Uusi käyttöönottolinkki", "Ny länk för att ta kontot i bruk", "New set-up link"),
  NEW_LINK_HELP(
      "Poistaa nykyisen salasanan ja tunnistussovelluksen, päättää istunnot ja antaa uuden linkin.",
      "Tar bort det nuvarande lösenordet och appen, avslutar sessionerna och ger en ny länk.",
      "Removes the present password and app, ends the sessions and gives a new link."),
  ONESELF(
      "Tämä on oma tunnuksesi. Toinen pääkäyttäjä voi muuttaa sen oikeuksia.",
      "Det här är ditt eget konto. En annan administratör kan ändra dess rättigheter.",
      "This is your own account. Another admin may change its rights."),
  EVERYWHERE("Kaikkialla", "Överallt", "Everywhere"),
  REGION("Maakunta: %s", "Landskap: %s", "Region: %s"),
  PARTNER("Kumppani: %s", "Partner: %s", "Partner: %s"),
  VIEWER("Lukija", "Läsare", "Viewer"),
  EDITOR("Toimittaja", "Redaktör", "Editor"),
  PUBLISHER("Julkaisija", "Publicerare", "Publisher"),
  ADMIN("Pääkäyttäjä", "Administratör", "Admin"),
  TAKEN(
      "Tällä sähköpostiosoitteella on jo tunnus.",
      "Det finns redan ett konto med den här e-postadressen.",
      "Somebody has an account with this e-mail already."),
  UNKNOWN("Henkilöä ei löydy.", "Personen finns inte.", "There is no such person."),
  STALE(
      "Joku muu on muuttanut tietoja. Katso ne ensin uudelleen.",
      "Någon annan har ändrat uppgifterna. Se först på dem igen.",
      "Somebody else has changed this. Look at it again first."),
  LAST_ADMIN(
      "Vähintään yhden pääkäyttäjän on jäätävä.",
      "Minst en administratör måste finnas kvar.",
      "At least one admin must remain."),
  OWN_RIGHTS(
      "Omia oikeuksiaan ei voi muuttaa.",
      "Ingen kan ändra sina egna rättigheter.",
      "Nobody changes their own rights."),
  NOT_PERMITTED(
      "Oikeutesi eivät riitä tähän.",
      "Dina rättigheter räcker inte till för det här.",
      "Your rights do not reach this far."),
  NAME_WRONG(
      "Kirjoita nimi, 1–100 merkkiä.",
      "Skriv ett namn, 1–100 tecken.",
      "Write a name of 1 to 100 characters."),
  EMAIL_WRONG(
      "Kirjoita sähköpostiosoite, kuten nimi@esimerkki.fi.",
      "Skriv en e-postadress, till exempel namn@exempel.fi.",
      "Write an e-mail address such as name@example.fi."),
  AUDIT("Tapahtumaloki", "Händelselogg", "Audit log"),
  AUDIT_LINK(
      "Tapahtumaloki: kuka muutti mitä",
      "Händelselogg: vem ändrade vad",
      "Audit log: who changed what"),
  WHEN("Aika", "Tid", "When"),
  WHO("Kuka", "Vem", "Who"),
  WHAT("Mitä", "Vad", "What"),
  SUBJECT("Kohde", "Mål", "Subject"),
  NOTE("Lisätieto", "Tillägg", "Note"),
  ANYBODY("kuka tahansa", "vem som helst", "anybody"),
  FILTER("Suodata", "Filtrera", "Filter"),
  CSV("Lataa CSV-tiedostona", "Ladda ner som CSV", "Download as CSV"),
  OLDER("Vanhemmat", "Äldre", "Older"),
  EMPTY("Ei tapahtumia.", "Inga händelser.", "Nothing yet."),
  BACK("Kaikki ihmiset", "Alla personer", "Everybody");

  private final Wording text;

  PeopleWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }

  static PeopleWords of(Role role) {
    return switch (role) {
      case VIEWER -> VIEWER;
      case EDITOR -> EDITOR;
      case PUBLISHER -> PUBLISHER;
      case ADMIN -> ADMIN;
    };
  }

  static PeopleWords of(RightsStore.Refusal refusal) {
    return switch (refusal) {
      case TAKEN -> TAKEN;
      case UNKNOWN -> UNKNOWN;
      case STALE -> STALE;
      case LAST_ADMIN -> LAST_ADMIN;
      case ONESELF -> OWN_RIGHTS;
      case NOT_PERMITTED -> NOT_PERMITTED;
    };
  }
}
