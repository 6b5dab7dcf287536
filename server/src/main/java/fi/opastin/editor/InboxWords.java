package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.questions.Handling;
import fi.opastin.questions.PhraseProposals;
import fi.opastin.questions.Why;

/** What the pages of the inbox say. */
enum InboxWords {
  TITLE("Saapuneet kysymykset", "Inkomna frågor", "Questions"),
  INTRO(
      "Kysymykset, joihin botti ei osannut vastata tai joihin vastaus ei auttanut. Henkilötiedot on peitetty, ja"
          + " samanlaiset kysymykset on koottu yhteen.",
      "Frågor som boten inte kunde besvara eller vars svar inte hjälpte. Personuppgifter är dolda, och likadana"
          + " frågor är samlade.",
      "Questions that the bot could not answer, or whose answer did not help. Personal data is masked, and like"
          + " questions stand together."),
  STATE("Tila", "Läge", "State"),
  FILTERS("Rajaa", "Avgränsa", "Filter"),
  ANY("Kaikki", "Alla", "All"),
  LANGUAGE("Kieli", "Språk", "Language"),
  PARTNER("Sivusto", "Webbplats", "Site"),
  REGION("Maakunta", "Landskap", "Region"),
  SINCE("Alkaen", "Från och med", "From"),
  SEARCH("Hakusanat", "Sökord", "Search words"),
  ORDER("Järjestys", "Ordning", "Order"),
  BY_SIZE("Yleisin ensin", "Vanligast först", "Most asked first"),
  BY_RISE("Eniten kasvanut ensin", "Ökat mest först", "Rising first"),
  BY_DAY("Uusin ensin", "Senast först", "Newest first"),
  SHOW("Näytä", "Visa", "Show"),
  NONE(
      "Näillä valinnoilla ei ole kysymyksiä.",
      "Det finns inga frågor med dessa val.",
      "There are no questions for these choices."),
  TIMES("Kysytty", "Frågats", "Asked"),
  WEEK("Viimeiset 7 päivää", "De senaste 7 dagarna", "Last 7 days"),
  WEEK_BEFORE("edelliset 7", "de 7 före dem", "the 7 before"),
  LAST("Viimeksi", "Senast", "Last"),
  NEAREST("Lähimmät aiheet", "Närmaste ämnen", "Nearest topics"),
  NO_TOPIC("ei lähellä mitään aihetta", "inget ämne är nära", "near to no topic"),
  PREVIOUS("Edelliset", "Föregående", "Previous"),
  NEXT("Seuraavat", "Följande", "Next"),
  NOT_OURS("Ei kuulu meille", "Hör inte till oss", "Not ours"),
  REOPEN("Avaa uudelleen", "Öppna på nytt", "Reopen"),
  ADD_PHRASE(
      "Lisää ilmaukseksi aiheeseen",
      "Lägg till som uttryck för ett ämne",
      "Add as a phrase to a topic"),
  TOPIC("Aihe", "Ämne", "Topic"),
  AFTER("Minkä aiheen jälkeen", "Efter vilket ämne", "After which topic"),
  AFTER_NONE(
      "Ei minkään: se ymmärretään sellaisenaan",
      "Inget: den förstås för sig",
      "None: it is understood by itself"),
  AFTER_HELP(
      "Jos kysymys jatkoi aiempaa aihetta tai lähti siitä muualle, se tallennetaan aiemman aiheen jatkoviesteihin."
          + " Valitse sitten, mitä aihetta se koskee: samaa vai toista.",
      "Om frågan fortsatte på ett tidigare ämne eller lämnade det, sparas den bland det tidigare ämnets"
          + " följdmeddelanden. Välj sedan vilket ämne den gäller: samma eller ett annat.",
      "If the question went on with an earlier topic or left it, it is saved among the earlier topic's follow-ups."
          + " Then choose what it is about: the same topic or another."),
  CAME_AFTER("Aiheen jälkeen", "Efter ämnet", "After the topic"),
  PHRASE("Ilmaus", "Uttryck", "Phrase"),
  PHRASE_HELP(
      "Yksi rivi, kuten ihminen sen kirjoittaisi. Poista peitemerkit ja kaikki, mikä kertoo yhdestä ihmisestä.",
      "En rad, så som en människa skulle skriva den. Ta bort maskeringen och allt som berättar om en enda människa.",
      "One line, as a person would write it. Take out the masks and whatever tells of one person."),
  EFFECT("Näytä vaikutus", "Visa effekten", "Show the effect"),
  EFFECT_TITLE(
      "Mitä ilmaus muuttaisi", "Vad uttrycket skulle ändra", "What the phrase would change"),
  EFFECT_NOW(
      "Nyt botti ymmärtää sen näin",
      "Nu förstår boten det så här",
      "Today the bot understands it as"),
  EFFECT_KNOWN(
      "Aiheella on jo tämä ilmaus.",
      "Ämnet har redan detta uttryck.",
      "The topic has this phrase already."),
  EFFECT_ELSEWHERE(
      "Sama ilmaus on jo toisella aiheella. Poista se sieltä ensin:",
      "Ett annat ämne har redan samma uttryck. Ta bort det där först:",
      "Another topic has this phrase already. Take it out there first:"),
  EFFECT_NEAREST("Lähin tuttu ilmaus", "Närmaste kända uttryck", "Nearest known phrase"),
  EFFECT_LATER(
      "Koko vaikutus mitataan, kun luonnos tarkistetaan.",
      "Hela effekten mäts när utkastet kontrolleras.",
      "The whole effect is measured when the draft is checked."),
  SAVE("Tallenna luonnokseen", "Spara i ett utkast", "Save to a draft"),
  BEGIN("Aloita uusi vastaus", "Börja ett nytt svar", "Start a new answer"),
  NAME("Vastauksen tunnus", "Svarets namn", "Name of the answer"),
  NAME_HELP(
      "Pieniä kirjaimia, numeroita ja yhdysviivoja, esimerkiksi alaikainen.",
      "Små bokstäver, siffror och bindestreck, till exempel minderarig.",
      "Small letters, digits and hyphens, such as minor."),
  REFUSED("Mitään ei muutettu.", "Inget ändrades.", "Nothing was changed."),
  NEWEST("Uusimmat kysymykset", "De senaste frågorna", "Newest questions"),
  QUESTION("Kysymys", "Fråga", "Question"),
  WHEN("Päivä ja tunti", "Dag och timme", "Day and hour"),
  WHERE("Paikka", "Plats", "Place"),
  REASON("Miksi täällä", "Varför här", "Why it is here"),
  HANDLED_BY("Käsitellyt", "Behandlades av", "Handled by"),
  DRAFT("Luonnos", "Utkast", "Draft"),
  BACK("Kaikki kysymykset", "Alla frågor", "All questions"),
  KEPT(
      "Kysymykset poistetaan, kun ne ovat näin monta päivää vanhoja:",
      "Frågorna raderas när de är så här många dagar gamla:",
      "Questions are deleted when they are so many days old:");

  private final Wording text;

  InboxWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }

  /** What a state of handling is called. */
  static String of(Handling handling, Language language) {
    return (switch (handling) {
          case OPEN -> new Wording("Avoimet", "Öppna", "Open");
          case PHRASE ->
              new Wording("Lisätty ilmaukseksi", "Tillagda som uttryck", "Added as a phrase");
          case FOLLOW_UP ->
              new Wording(
                  "Lisätty jatkoviestiksi", "Tillagda som följdmeddelande", "Added as a follow-up");
          case ANSWER ->
              new Wording("Uusi vastaus aloitettu", "Nytt svar påbörjat", "New answer started");
          case NOT_OURS -> new Wording("Ei kuulu meille", "Hör inte till oss", "Not ours");
        })
        .in(language);
  }

  /** Why nothing was changed. */
  static String of(PhraseProposals.Reason reason, Language language) {
    return (switch (reason) {
          case NOT_ONE_LINE ->
              new Wording(
                  "Ilmaus on yksi rivi, enintään tuhat merkkiä.",
                  "Ett uttryck är en rad, högst tusen tecken.",
                  "A phrase is one line of at most a thousand characters.");
          case PERSONAL ->
              new Wording(
                  "Ilmaus ei saa kertoa kenestäkään. Poista henkilötiedot ja hakasulkeet.",
                  "Ett uttryck får inte berätta om någon. Ta bort personuppgifter och hakparenteser.",
                  "A phrase must not tell of anybody. Take out personal data and square brackets.");
          case NO_TOPIC -> new Wording("Valitse aihe.", "Välj ett ämne.", "Choose a topic.");
          case NO_PHRASES ->
              new Wording(
                  "Aiheella ei ole ilmauksia tällä kielellä.",
                  "Ämnet har inga uttryck på det här språket.",
                  "The topic has no phrases in this language.");
          case KNOWN ->
              new Wording(
                  "Aiheella on jo tämä ilmaus.",
                  "Ämnet har redan det här uttrycket.",
                  "The topic has this phrase already.");
          case NOT_A_NAME ->
              new Wording(
                  "Nimessä on pieniä kirjaimia, numeroita ja yhdysviivoja.",
                  "Namnet består av små bokstäver, siffror och bindestreck.",
                  "The name has small letters, digits and hyphens.");
          case NO_ANSWER ->
              new Wording(
                  "Aiheella ei ole vastausta, josta jatkaa.",
                  "Ämnet har inget svar att utgå från.",
                  "The topic has no answer to begin from.");
          case NAME_TAKEN ->
              new Wording(
                  "Tämänniminen vastaus on jo.",
                  "Det finns redan ett svar med det namnet.",
                  "There is an answer of this name already.");
          case NOT_YOURS ->
              new Wording(
                  "Oikeutesi eivät riitä tähän.",
                  "Du har inte rätt att göra detta.",
                  "This is beyond your rights.");
          case CHANGED_MEANWHILE ->
              new Wording(
                  "Joku muutti luonnosta samalla hetkellä. Yritä uudelleen.",
                  "Någon ändrade utkastet i samma stund. Försök igen.",
                  "Somebody changed the draft at the same moment. Try again.");
          case NOT_NOW ->
              new Wording(
                  "Avointa luonnosta ei voi nyt muuttaa. Katso sen vaihe.",
                  "Det öppna utkastet kan inte ändras nu. Se dess skede.",
                  "The open draft cannot be changed now. Look at its stage.");
        })
        .in(language);
  }

  /** Why a question is kept. */
  static String of(Why why, Language language) {
    return (switch (why) {
          case NOT_UNDERSTOOD -> new Wording("ei ymmärretty", "inte förstådd", "not understood");
          case UNSURE -> new Wording("epävarma", "osäker", "unsure");
          case UNHELPFUL ->
              new Wording("vastaus ei auttanut", "svaret hjälpte inte", "the answer did not help");
        })
        .in(language);
  }

  /** What a language is called in another. */
  static String of(Language named, Language language) {
    return (switch (named) {
          case FI -> new Wording("suomi", "finska", "Finnish");
          case FI_SIMPLE -> new Wording("selkosuomi", "lätt finska", "easy Finnish");
          case SV -> new Wording("ruotsi", "svenska", "Swedish");
          case EN -> new Wording("englanti", "engelska", "English");
        })
        .in(language);
  }
}
