package fi.opastin.editor;

import fi.opastin.language.Language;

/** What the pages on signing in and on one's own account say. */
enum AccessWords {
  SIGN_IN("Kirjaudu sisään", "Logga in", "Sign in"),
  INTRO(
      "Tämä on sisällöntuottajien puoli. Neuvontaa saat Opastimen julkisilta sivuilta.",
      "Det här är redaktionens sida. Vägledning får du på Opastins offentliga sidor.",
      "This side is for those who write the content. Guidance is on Opastin's public pages."),
  PUBLIC("Opastimen julkiset sivut", "Opastins offentliga sidor", "Opastin's public pages"),
  WITH("Kirjaudu: %s", "Logga in: %s", "Sign in: %s"),
  ORGANISATION("organisaation tunnuksella", "med organisationens konto", "organisation account"),
  LOCAL("Paikallinen tunnus", "Lokalt konto", "Local account"),
  EMAIL("Sähköposti", "E-post", "E-mail"),
  PASSWORD("Salasana", "Lösenord", "Password"),
  CODE("Kertakäyttökoodi", "Engångskod", "One-time code"),
  CODE_HELP(
      "Kuusi numeroa tunnistussovelluksesta. Jos puhelin ei ole käytettävissä, kirjoita varakoodi.",
      "Sex siffror från autentiseringsappen. Om du inte har telefonen, skriv en reservkod.",
      "Six digits from your authenticator app. Without the phone, a recovery code."),
  WRONG(
      "Sähköposti, salasana tai koodi on väärin. Sama koodi kelpaa vain kerran.",
      "E-postadressen, lösenordet eller koden är fel. En kod duger bara en gång.",
      "The e-mail, the password or the code is wrong. A code works only once."),
  WAIT(
      "Kirjautuminen on epäonnistunut liian monta kertaa. Yritä uudelleen %d sekunnin kuluttua.",
      "Inloggningen har misslyckats för många gånger. Försök igen om %d sekunder.",
      "Signing in has failed too often. Try again in %d seconds."),
  ISSUER_AWAY(
      "Organisaation kirjautumispalvelu ei juuri nyt vastaa. Yritä hetken kuluttua uudelleen.",
      "Organisationens inloggningstjänst svarar inte just nu. Försök igen om en stund.",
      "Your organisation's sign-in service does not answer at the moment. Try again in a while."),
  LOCAL_WORKS(
      "Paikallisella tunnuksella pääsee silti sisään.",
      "Med ett lokalt konto kommer du ändå in.",
      "A local account still works."),
  UNPROVEN(
      "Kirjautuminen keskeytyi: se kesti liian kauan, alkoi toisessa selaimessa tai peruttiin. Aloita alusta.",
      "Inloggningen avbröts: den tog för länge, började i en annan webbläsare eller avbröts. Börja om.",
      "Signing in broke off: it took too long, began in another browser or was cancelled. Begin again."),
  NO_ACCESS("Ei käyttöoikeutta", "Ingen åtkomst", "No access"),
  NO_ACCESS_TEXT(
      "Organisaatiosi tunnistaa sinut, mutta kukaan ei ole antanut sinulle oikeutta Opastimen toimitukseen. Pyydä sitä henkilöltä, joka hoitaa toimituksen tunnuksia.",
      "Din organisation känner igen dig, men ingen har gett dig rätt till Opastins redaktion. Be om den av den som sköter redaktionens konton.",
      "Your organisation knows you, but nobody has given you access to the editor. Ask whoever looks after its accounts."),
  ASK("Kysy: ", "Fråga: ", "Ask: "),
  ONWARD("Jatka", "Fortsätt", "Go on"),
  OPENING("Avataan sivua", "Sidan öppnas", "Opening the page"),

  SET_UP("Ota tunnus käyttöön", "Ta kontot i bruk", "Set up your account"),
  SET_UP_FOR("Tunnus: %s, %s", "Konto: %s, %s", "Account: %s, %s"),
  LINK_ENDED("Linkki ei ole enää voimassa", "Länken gäller inte längre", "The link has ended"),
  LINK_ENDED_TEXT(
      "Linkki toimii kerran ja kolmen päivän ajan. Pyydä uusi henkilöltä, joka hoitaa toimituksen tunnuksia.",
      "Länken fungerar en gång och i tre dagar. Be om en ny av den som sköter redaktionens konton.",
      "A link works once and for three days. Ask whoever looks after the accounts for a new one."),
  STEP_PASSWORD("1. Salasana", "1. Lösenord", "1. Password"),
  PASSWORD_HELP(
      "Vähintään 12 merkkiä. Pitkä ja helppo muistaa on parempi kuin lyhyt ja mutkikas. Välilyönnitkin kelpaavat.",
      "Minst 12 tecken. Långt och lätt att minnas är bättre än kort och krångligt. Mellanslag går också bra.",
      "At least 12 characters. Long and easy to remember is better than short and complicated. Spaces are fine."),
  AGAIN("Salasana uudelleen", "Lösenordet igen", "Password again"),
  STEP_APP("2. Tunnistussovellus", "2. Autentiseringsapp", "2. Authenticator app"),
  APP_HELP(
      "Lisää tunnus puhelimen tunnistussovellukseen: avaa linkki puhelimella tai kirjoita avain sovellukseen. Kirjoita sitten sovelluksen näyttämä koodi.",
      "Lägg till kontot i telefonens autentiseringsapp: öppna länken på telefonen eller skriv in nyckeln i appen. Skriv sedan koden som appen visar.",
      "Add the account to an authenticator app on your phone: open the link on the phone, or type the key into the app. Then type the code that it shows."),
  KEY("Avain", "Nyckel", "Key"),
  APP_LINK("Avaa sovelluksessa", "Öppna i appen", "Open in the app"),
  APP_CODE("Sovelluksen näyttämä koodi", "Koden som appen visar", "The code that the app shows"),
  DONE("Tunnus on valmis", "Kontot är klart", "Your account is ready"),
  RECOVERY("Varakoodit", "Reservkoder", "Recovery codes"),
  RECOVERY_HELP(
      "Tallenna koodit turvalliseen paikkaan. Kukin kelpaa kerran, jos puhelin ei ole käytettävissä. Niitä ei näytetä enää uudelleen.",
      "Spara koderna på ett säkert ställe. Var och en duger en gång om du inte har telefonen. De visas inte igen.",
      "Keep these in a safe place. Each works once when you do not have the phone. They are not shown again."),
  SHORT(
      "Salasanassa on oltava vähintään 12 merkkiä.",
      "Lösenordet måste ha minst 12 tecken.",
      "The password needs at least 12 characters."),
  LONG(
      "Salasanassa saa olla enintään 200 merkkiä.",
      "Lösenordet får ha högst 200 tecken.",
      "The password has at most 200 characters."),
  NAMED(
      "Salasana ei saa olla nimesi tai osoitteesi.",
      "Lösenordet får inte vara ditt namn eller din adress.",
      "The password must not be your name or address."),
  COMMON(
      "Salasana on liian helppo arvata. Valitse toinen.",
      "Lösenordet är för lätt att gissa. Välj ett annat.",
      "The password is too easily guessed. Choose another."),
  DIFFERS("Salasanat eivät ole samat.", "Lösenorden är inte likadana.", "The passwords differ."),
  CODE_WRONG(
      "Koodi ei kelpaa. Odota seuraavaa ja tarkista, että puhelimen kello on oikeassa.",
      "Koden duger inte. Vänta på nästa och kontrollera att telefonens klocka går rätt.",
      "The code does not work. Wait for the next one, and see that the phone's clock is right."),

  ACCOUNT("Oma tunnus", "Mitt konto", "My account"),
  ROLE("Rooli", "Roll", "Role"),
  RENEW(
      "Vaihda salasana ja tunnistussovellus",
      "Byt lösenord och autentiseringsapp",
      "Change password and authenticator app"),
  RENEW_HELP(
      "Vahvista ensin nykyisillä.",
      "Bekräfta först med de nuvarande.",
      "First prove the present ones."),
  CONTINUE("Jatka", "Fortsätt", "Continue"),
  LEFT("Varakoodeja on jäljellä: %d.", "Reservkoder kvar: %d.", "Recovery codes left: %d."),
  EVERYWHERE("Kirjaudu ulos kaikkialta", "Logga ut överallt", "Sign out everywhere"),
  EVERYWHERE_HELP(
      "Päättää istuntosi kaikilla laitteilla, myös tällä.",
      "Avslutar dina sessioner på alla enheter, även den här.",
      "Ends your sessions on all devices, this one too."),
  TOKENS("Omat tunnisteet ohjelmille", "Egna nycklar för program", "Personal tokens for programs"),
  TOKENS_HELP(
      "Ohjelma lähettää tunnisteen otsakkeessa Authorization: Bearer. Se saa tehdä enintään sen, mitä sinäkin.",
      "Ett program skickar nyckeln i huvudet Authorization: Bearer. Det får göra högst det som du får.",
      "A program sends the token as Authorization: Bearer. It may do what you may, at most."),
  TOKEN_NAME("Mihin tunnistetta käytetään", "Vad nyckeln används till", "What it is for"),
  DAYS("Voimassa päivää (1–365)", "Giltig i dagar (1–365)", "Days that it lasts (1–365)"),
  MAKE("Luo tunniste", "Skapa nyckel", "Make a token"),
  REMOVE("Poista", "Ta bort", "Remove"),
  EXPIRES("Voimassa", "Giltig till", "Lasts until"),
  USED("Käytetty viimeksi", "Senast använd", "Last used"),
  NEVER("ei koskaan", "aldrig", "never"),
  TOKEN_MADE("Tunniste on luotu", "Nyckeln har skapats", "The token is made"),
  TOKEN_ONCE(
      "Kopioi tunniste nyt. Sitä ei näytetä enää uudelleen.",
      "Kopiera nyckeln nu. Den visas inte igen.",
      "Copy the token now. It is not shown again."),
  NEEDED("Täytä tämä kenttä.", "Fyll i det här fältet.", "Fill in this field."),
  DAYS_WRONG(
      "Kirjoita luku 1–365.", "Skriv ett tal mellan 1 och 365.", "Write a number from 1 to 365."),
  MANY(
      "Tunnisteita on jo 20. Poista ensin jokin.",
      "Du har redan 20 nycklar. Ta först bort någon.",
      "You have 20 tokens already. Remove one first."),
  BACK("Takaisin", "Tillbaka", "Back");

  private final Wording text;

  AccessWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }
}
