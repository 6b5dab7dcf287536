package fi.opastin.pages;

import fi.opastin.language.Language;

/** What the pages of answers and topics say, in every variant. */
enum ContentWords {
  TITLE("Vastaukset", "Vastaukset", "Svar", "Answers"),
  INTRO(
      "Ihmisten kirjoittamat ja tarkistamat vastaukset aiheittain. Jokaisessa on lähteet ja päiväys.",
      "Täällä ovat kaikki vastaukset. Ihmiset ovat kirjoittaneet ne.",
      "Svar som människor har skrivit och granskat, ordnade efter ämne. I varje svar finns källor och datum.",
      "Answers written and checked by people, by theme. Each names its sources and a date."),
  SEARCH("Hae vastauksista", "Etsi vastaus", "Sök bland svaren", "Search the answers"),
  FIND("Hae", "Etsi", "Sök", "Search"),
  FOUND("Hakutulokset", "Nämä löytyivät", "Sökresultat", "Search results"),
  NOTHING(
      "Tällä haulla ei löytynyt vastausta. Kokeile yhtä sanaa tai kysy chatissa.",
      "Vastausta ei löytynyt. Kirjoita vain yksi sana. Voit myös kysyä chatissa.",
      "Inget svar hittades. Pröva med ett enda ord eller fråga i chatten.",
      "No answer was found. Try a single word, or ask in the chat."),
  ALL("Kaikki vastaukset", "Kaikki vastaukset", "Alla svar", "All answers"),
  TOPIC("Aihe", "Asia", "Ämne", "Topic"),
  FOR_WHOM("Kenelle", "Kenelle", "För vem", "For whom"),
  OTHER_READERS(
      "Sama aihe muille lukijoille",
      "Sama asia muille",
      "Samma ämne för andra läsare",
      "The same topic for other readers"),
  OTHER_LANGUAGE(
      "Tätä vastausta ei vielä ole valitsemallasi kielellä.",
      "Tätä vastausta ei ole vielä selkosuomeksi.",
      "Det här svaret finns ännu inte på det språk som du valde.",
      "This answer is not yet available in the language that you chose."),
  GO_ON("Lue lisää", "Lue lisää", "Läs mer", "Read more"),
  SERVICES("Kuka auttaa", "Kuka auttaa", "Vem hjälper", "Who helps"),
  KINDS(
      "Nämä palvelut auttavat",
      "Nämä auttavat",
      "De här tjänsterna hjälper",
      "These services help"),
  NEAR(
      "Palvelut kunnassasi",
      "Palvelut sinun kunnassasi",
      "Tjänster i din kommun",
      "Services in your municipality"),
  WHOLE_COUNTRY("Koko maa", "Koko Suomi", "Hela landet", "The whole country"),
  SHOW("Näytä palvelut", "Näytä palvelut", "Visa tjänster", "Show services"),
  MORE_SERVICES(
      "Kaikki tämän aiheen palvelut",
      "Kaikki palvelut tähän asiaan",
      "Alla tjänster för ämnet",
      "All services for this topic"),
  NEXT("Kysytään usein seuraavaksi", "Lue myös", "Andra frågar också", "Often asked next"),
  ASK(
      "Kysy tästä chatissa",
      "Kysy lisää chatissa",
      "Fråga om det här i chatten",
      "Ask about this in the chat"),
  REVIEWED("Tarkistettu", "Tarkistettu", "Granskat", "Checked"),
  OWNER("Vastuussa", "Kuka vastaa", "Ansvarig", "Responsible"),
  LICENCE("Käyttöoikeus", "Kuka saa käyttää", "Licens", "Licence"),
  HELP_NOW("Apua heti", "Apua heti", "Hjälp genast", "Help at once");

  private final Variants variants;

  ContentWords(String fi, String simple, String sv, String en) {
    variants = new Variants(fi, simple, sv, en);
  }

  String in(Language language) {
    return variants.in(language);
  }
}
