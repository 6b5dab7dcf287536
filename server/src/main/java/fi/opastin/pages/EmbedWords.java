package fi.opastin.pages;

import fi.opastin.language.Language;
import java.util.Locale;

/** What the embed builder says, in every variant. */
enum EmbedWords {
  TITLE(
      "Opastin omalle sivulle",
      "Opastin omalle sivulle",
      "Opastin på din egen sida",
      "Opastin on your own page"),
  INTRO(
      "Valitse, mitä sivullesi tulee, ja kopioi koodi sivun lähdekoodiin.",
      "Valitse, mitä haluat sivullesi. Kopioi sitten koodi.",
      "Välj vad du vill ha på din sida och kopiera koden till sidans källkod.",
      "Choose what goes on your page and copy the code into its source."),
  PARTNER("Sivusto", "Sivusto", "Webbplats", "Site"),
  LANGUAGE("Kieli aluksi", "Kieli aluksi", "Språk till att börja med", "Language at first"),
  PAGE_LANGUAGE("Sivun oma kieli", "Sivun oma kieli", "Sidans eget språk", "The page's own"),
  PLACE("Kunta", "Kunta", "Kommun", "Municipality"),
  NO_PLACE("Ei kuntaa", "Ei kuntaa", "Ingen kommun", "None"),
  THEME("Väriteema", "Värit", "Färgtema", "Colour theme"),
  AUTO(
      "Kävijän asetuksen mukaan",
      "Kävijä valitsee",
      "Enligt besökarens inställning",
      "As the visitor's system is set"),
  LIGHT("Vaalea", "Vaalea", "Ljust", "Light"),
  DARK("Tumma", "Tumma", "Mörkt", "Dark"),
  CONTRAST("Suuri kontrasti", "Vahvat värit", "Hög kontrast", "High contrast"),
  CHAT("Chat", "Chat", "Chatt", "Chat"),
  LAUNCHER(
      "Painike sivun kulmassa",
      "Painike sivun kulmassa",
      "Knapp i sidans hörn",
      "A button in the corner"),
  INLINE("Sivun tekstin seassa", "Sivun tekstin seassa", "Inne på sidan", "Inside the page"),
  NO_CHAT("Ei chattia", "Ei chattia", "Ingen chatt", "No chat"),
  ANSWER("Vastaus sivulle", "Vastaus sivulle", "Svar på sidan", "An answer in the page"),
  NO_ANSWER("Ei vastausta", "Ei vastausta", "Inget svar", "None"),
  SERVICES(
      "Palveluluettelo sivulle", "Palvelut sivulle", "Tjänster på sidan", "Services in the page"),
  NO_SERVICES("Ei palveluja", "Ei palveluja", "Inga tjänster", "None"),
  ALL_SERVICES("Kaikki palvelut", "Kaikki palvelut", "Alla tjänster", "All services"),
  MAKE("Näytä koodi", "Näytä koodi", "Visa koden", "Show the code"),
  MOVING("Koodi", "Koodi", "Kod", "Code"),
  MOVING_HINT(
      "Osoite on pysyvä, ja sivusi saa aina uusimman version.",
      "Sivusi saa aina uusimman version.",
      "Adressen är bestående, och din sida får alltid den nyaste versionen.",
      "The address stays, and your page always gets the newest version."),
  PINNED(
      "Koodi yhdelle versiolle",
      "Koodi yhdelle versiolle",
      "Kod för en viss version",
      "Code for one version"),
  PINNED_HINT(
      "Selain suorittaa vain tiedoston, jonka tiiviste on tämä (SRI). Päivitä koodi, kun otat uuden version käyttöön.",
      "Selain hyväksyy vain tämän version. Vaihda koodi, kun haluat uuden version.",
      "Webbläsaren kör bara filen med den här kontrollsumman (SRI). Byt ut koden när du tar en ny version i bruk.",
      "Browsers run only the file with this hash (SRI). Renew the code when you take a new version into use."),
  COPY("Kopioi", "Kopioi", "Kopiera", "Copy"),
  COPIED("Kopioitu.", "Kopioitu.", "Kopierat.", "Copied."),
  SELECTED(
      "Koodi on valittu: kopioi se näppäimistöllä.",
      "Koodi on valittu. Kopioi se näppäimillä.",
      "Koden är markerad: kopiera den med tangentbordet.",
      "The code is selected: copy it with the keyboard."),
  FAILED(
      "Koodia ei saatu haettua. Yritä uudelleen.",
      "Koodia ei saatu. Yritä uudelleen.",
      "Koden kunde inte hämtas. Försök igen.",
      "The code could not be fetched. Try again."),
  PREVIEW("Esikatselu", "Tältä se näyttää", "Förhandsvisning", "Preview"),
  YOUR_PAGE("Sinun sivusi", "Sinun sivusi", "Din sida", "Your page"),
  YOUR_TEXT(
      "Tässä on sivusi oma sisältö.",
      "Tässä on sivusi oma teksti.",
      "Här finns din sidas eget innehåll.",
      "Here is the content of your page."),
  YOUR_HEADING("Väliotsikko", "Väliotsikko", "Mellanrubrik", "Heading"),
  NEEDS_SCRIPT(
      "Esikatselu tarvitsee JavaScriptin.",
      "Tämä tarvitsee JavaScriptin.",
      "Förhandsvisningen behöver JavaScript.",
      "The preview needs JavaScript.");

  private final Variants variants;

  EmbedWords(String fi, String simple, String sv, String en) {
    variants = new Variants(fi, simple, sv, en);
  }

  String in(Language language) {
    return variants.in(language);
  }

  /** The name by which the page's script knows it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
