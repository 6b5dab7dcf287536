package fi.opastin.editor;

import fi.opastin.language.Language;

/** What the pages say on which drafts are tried. */
public enum TryWords {
  TITLE("Kokeile", "Prova", "Try it"),
  INTRO(
      "Kirjoita viesti. Luonnos ja julkaistu sisältö vastaavat vierekkäin. Mitään ei tallenneta.",
      "Skriv ett meddelande. Utkastet och det publicerade innehållet svarar sida vid sida. Inget"
          + " sparas.",
      "Write a message. The draft and what is live answer side by side. Nothing is kept."),
  INTRO_LIVE(
      "Kirjoita viesti. Julkaistu sisältö vastaa. Mitään ei tallenneta.",
      "Skriv ett meddelande. Det publicerade innehållet svarar. Inget sparas.",
      "Write a message. What is live answers. Nothing is kept."),
  CHOOSE("Kokeiltava luonnos", "Utkast att prova", "Draft to try"),
  NONE("Vain julkaistu sisältö", "Bara det publicerade innehållet", "What is live alone"),
  OPEN("Avaa", "Öppna", "Open"),
  PRETEND("Kuvitellut tiedot", "Antagna uppgifter", "What is pretended"),
  NOW("Päivä ja kellonaika", "Dag och klockslag", "Date and time"),
  LANGUAGE("Sivun kieli", "Sidans språk", "Language of the page"),
  PLACE("Kunta", "Kommun", "Municipality"),
  UNKNOWN("ei tiedossa", "inte känd", "not known"),
  AGE("Ikä", "Ålder", "Age"),
  AGE_HELP(
      "Ihminen kertoo sen keskustelun aluksi.",
      "Personen berättar det först i samtalet.",
      "The person tells it at the beginning."),
  AUDIENCE("Kohderyhmä", "Målgrupp", "Audience"),
  MESSAGE("Viesti", "Meddelande", "Message"),
  SEND("Lähetä", "Skicka", "Send"),
  AGAIN("Aloita alusta", "Börja om", "Start over"),
  TURN("Vuoro", "Tur", "Turn"),
  SAID("Sanottu", "Sagt", "Said"),
  PRESSED("painettu: ", "tryckt: ", "pressed: "),
  SWITCHED("kieli vaihdettu: ", "språket bytt: ", "language changed: "),
  DRAFT("Luonnos", "Utkast", "Draft"),
  LIVE("Julkaistu", "Publicerat", "Live"),
  SAME(
      "Luonnos vastaa samoin kuin julkaistu.",
      "Utkastet svarar som det publicerade.",
      "The draft answers like what is live."),
  DIFFERENT(
      "Luonnos vastaa toisin kuin julkaistu.",
      "Utkastet svarar annorlunda än det publicerade.",
      "The draft answers differently from what is live."),
  WHY("Miksi näin", "Varför så", "Why so"),
  WAITING(
      "Luonnosta valmistellaan. Se voi kestää minuutin. Sivu päivittyy itse.",
      "Utkastet förbereds. Det kan ta en minut. Sidan uppdateras av sig själv.",
      "The draft is being prepared. It may take a minute. The page refreshes itself."),
  LOOK_AGAIN("Katso uudelleen", "Titta igen", "Look again"),
  FAULTY(
      "Luonnosta ei voi kokeilla, koska siinä on virheitä.",
      "Utkastet kan inte provas eftersom det har fel.",
      "The draft cannot be tried, since it has errors."),
  FAILED(
      "Luonnoksen valmistelu epäonnistui. Vika on meidän.",
      "Det gick inte att förbereda utkastet. Felet är vårt.",
      "The draft could not be prepared. It is our fault."),
  EMPTY("Kirjoita ensin viesti.", "Skriv först ett meddelande.", "Write a message first."),
  TOO_LONG(
      "Viestissä on enintään 1000 merkkiä.",
      "Ett meddelande har högst 1000 tecken.",
      "A message has at most 1000 characters."),
  TOO_MANY(
      "Keskustelussa on jo 20 vuoroa. Aloita alusta.",
      "Samtalet har redan 20 turer. Börja om.",
      "There are 20 turns already. Start over."),
  MAKE_STORY(
      "Tee tästä mallikeskustelu",
      "Gör ett modellsamtal av det här",
      "Make this a golden conversation"),
  STORY("Mallikeskustelu", "Modellsamtal", "Golden conversation"),
  STORY_HELP(
      "Odotukset ovat ne, jotka luonnos vastasi. Korjaa ne sellaisiksi kuin pitää ja tallenna"
          + " luonnokseen.",
      "Förväntningarna är vad utkastet svarade. Ändra dem så som det ska vara och spara i"
          + " utkastet.",
      "What is expected is what the draft answered. Make it what it should be, and save it into the"
          + " draft."),
  STORY_NAME("Tiedoston nimi", "Filens namn", "Name of the file"),
  STORY_NAME_HELP(
      "Pieniä kirjaimia a–z, numeroita ja väliviivoja.",
      "Små bokstäver a–z, siffror och bindestreck.",
      "Small letters a to z, digits and hyphens."),
  STORY_TEXT(
      "Keskustelu ja odotukset",
      "Samtalet och förväntningarna",
      "The conversation and what is expected"),
  STORY_TITLE("Uusi mallikeskustelu", "Nytt modellsamtal", "New golden conversation"),
  SAVE("Tallenna luonnokseen", "Spara i utkastet", "Save into the draft"),
  CANNOT("Tallennus ei onnistu", "Det går inte att spara", "This cannot be saved"),
  BAD_NAME("Nimi ei kelpaa.", "Namnet duger inte.", "The name will not do."),
  TAKEN(
      "Samanniminen keskustelu on jo.",
      "Det finns redan ett samtal med samma namn.",
      "There is a conversation of that name already."),
  NO_STEPS(
      "Keskustelussa ei ole yhtään vuoroa.",
      "Samtalet har ingen tur.",
      "The conversation has no turn."),
  STALE(
      "Joku muutti luonnosta sillä välin. Mitään ei tallennettu. Tallenna uudelleen.",
      "Någon ändrade utkastet under tiden. Inget sparades. Spara igen.",
      "Somebody changed the draft meanwhile. Nothing was saved. Save again."),
  OUTCOME("Tulos", "Utfall", "Outcome"),
  TOPIC("Aihe", "Ämne", "Topic"),
  ANSWER("Vastaus", "Svar", "Answer"),
  CONFIDENCE("Varmuus", "Säkerhet", "Confidence"),
  DECIDED("Ratkaisi", "Avgjordes av", "Decided by"),
  ASKED("Kysyttiin järjestyksessä", "Tillfrågade i ordning", "Asked in this order"),
  MEANING("Merkitys", "Betydelse", "Meaning"),
  WRITTEN("Viestin kieli", "Meddelandets språk", "Language of the message"),
  CANDIDATES("Todennäköisimmät aiheet", "Sannolikaste ämnen", "Likeliest topics"),
  NEAREST("Lähin ilmaus", "Närmaste uttryck", "Nearest phrase"),
  KNOWN("Tuttuja sanoja", "Kända ord", "Known words"),
  THRESHOLDS(
      "Rajat: vastataan, tarkennetaan", "Gränser: svara, precisera", "Limits: answered, clarified"),
  REASONS("Perusteet", "Grunder", "Reasons"),
  PERSON("Mitä ihmisestä tiedetään", "Vad som är känt om personen", "What is known of the person"),
  NOTHING("ei mitään", "inget", "nothing"),
  WHEN("Kysytty aika", "Tid som frågas", "Time that is asked about");

  private final Wording text;

  TryWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  /** The words in a language. */
  public String in(Language language) {
    return text.in(language);
  }

  /** What a recogniser looks at, by its code. */
  static String recogniser(String code, Language language) {
    return switch (code) {
      case "crisis" -> words(language, "kriisisanat", "krisord", "words of danger");
      case "steering" ->
          words(
              language,
              "keskustelun ohjaussanat",
              "ord som styr samtalet",
              "words that steer the conversation");
      case "foreign-language" ->
          words(language, "vieras kieli", "främmande språk", "a language that is not served");
      case "path" -> words(language, "ohjattu polku", "guidad väg", "the guided path");
      case "offered-choice" ->
          words(
              language, "tarjottu vaihtoehto", "erbjudet alternativ", "a choice that was offered");
      case "asked-day" ->
          words(language, "kysytty päivä", "dag som frågas", "the day that is asked about");
      case "pending-answer" ->
          words(
              language, "vastaus kysymykseemme", "svar på vår fråga", "an answer to our question");
      case "exact-phrase" ->
          words(language, "sama kuin ilmaus", "samma som ett uttryck", "word by word a phrase");
      case "rule" ->
          words(language, "toimituksen sääntö", "redaktionens regel", "an editors' rule");
      case "classifier" -> words(language, "luokittelija", "klassificeraren", "the classifier");
      case "choice" ->
          words(language, "painettu vaihtoehto", "tryckt alternativ", "a choice that was pressed");
      case "signal" -> words(language, "ohjaussana", "styrord", "a word that steers");
      case "date" ->
          words(language, "aika viestissä", "tid i meddelandet", "a time in the message");
      case "worry" -> words(language, "mahdollinen vaara", "möjlig fara", "possible danger");
      case "by-name" ->
          words(language, "palvelu nimeltä", "tjänst vid namn", "a service by its name");
      default -> code;
    };
  }

  /** What kind of reply it was, by its name in the contract. */
  static String outcome(String id, Language language) {
    return switch (id) {
      case "answer" -> words(language, "vastattiin", "besvarades", "answered");
      case "services" ->
          words(language, "näytettiin palveluja", "tjänster visades", "services shown");
      case "ask" -> words(language, "kysyttiin lisää", "mer frågades", "asked for more");
      case "clarify" ->
          words(
              language, "pyydettiin tarkennusta", "precisering behövdes", "asked which was meant");
      case "crisis" -> words(language, "kriisiapu", "krishjälp", "help in danger");
      case "handoff" ->
          words(
              language,
              "ohjattiin ihmiselle",
              "hänvisades till en människa",
              "sent on to a person");
      case "smalltalk" -> words(language, "juteltiin", "småprat", "small talk");
      case "fallback" -> words(language, "ei ymmärretty", "förstods inte", "not understood");
      default -> id;
    };
  }

  private static String words(Language language, String fi, String sv, String en) {
    return new Wording(fi, sv, en).in(language);
  }
}
