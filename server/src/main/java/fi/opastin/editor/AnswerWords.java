package fi.opastin.editor;

import fi.opastin.editing.VariantStatus;
import fi.opastin.language.Language;

/** What the pages of answers say. */
public enum AnswerWords {
  CONTENT("Aiheet ja vastaukset", "Ämnen och svar", "Topics and answers"),
  SEARCH(
      "Hae otsikosta, tekstistä tai tunnuksesta",
      "Sök i rubrik, text eller id",
      "Search in title, text or id"),
  SHOW("Näytä", "Visa", "Show"),
  STATUS("Tila", "Status", "Status"),
  ANY("Kaikki", "Alla", "All"),
  INCOMPLETE("Versio puuttuu", "Version saknas", "A variant is missing"),
  BEHIND_FINNISH("Jäänyt jälkeen suomesta", "Efter finskan", "Behind the Finnish"),
  REVIEW_DUE(
      "Tarkistus lähestyy tai on myöhässä",
      "Granskning närmar sig eller är försenad",
      "Review due or overdue"),
  OPEN_DRAFT("Avoin luonnos", "Öppet utkast", "Open draft"),
  FOUND("Vastauksia: ", "Svar: ", "Answers: "),
  NOTHING_FOUND(
      "Mikään vastaus ei vastaa hakua.",
      "Inget svar motsvarar sökningen.",
      "No answer fits the search."),
  ANSWER("Vastaus", "Svar", "Answer"),
  REVIEW_BY("Tarkistettava viimeistään", "Ska granskas senast", "Review by"),
  OVERDUE("myöhässä", "försenad", "overdue"),
  SOON("pian", "snart", "soon"),
  DRAFTS("Luonnokset", "Utkast", "Drafts"),
  NO_ANSWER("Ei vastausta kaikille", "Inget svar för alla", "No answer for everybody"),
  NEW("Uusi vastaus tai aihe", "Nytt svar eller ämne", "New answer or topic"),
  MISSING("puuttuu", "saknas", "missing"),
  BEHIND("jäänyt jälkeen suomesta", "efter finskan", "behind the Finnish"),
  READY("valmis", "klar", "ready"),
  LIVE(
      "Muokkaat julkaistua versiota. Muutoksesi menevät uuteen luonnokseen.",
      "Du redigerar den publicerade versionen. Ändringarna sparas i ett nytt utkast.",
      "You are editing what is live. Your changes go into a new draft."),
  IN_DRAFT("Muokkaat luonnosta: ", "Du redigerar utkastet: ", "You are editing the draft: "),
  OTHERS(
      "Myös muut muokkaavat tätä: ",
      "Också andra redigerar det här: ",
      "Others are editing this, too: "),
  OVERTAKEN(
      "Julkaistu teksti on muuttunut sen jälkeen, kun luonnos aloitettiin. Kun tallennat,"
          + " luonnoksen teksti jää voimaan.",
      "Den publicerade texten har ändrats efter att utkastet började. När du sparar gäller"
          + " utkastets text.",
      "The live text has changed since the draft was begun. When you save, the text of the draft"
          + " stands."),
  STALE(
      "Joku muutti vastausta sillä välin. Mitään ei tallennettu.",
      "Någon ändrade svaret under tiden. Inget sparades.",
      "Somebody changed the answer meanwhile. Nothing was saved."),
  STALE_HELP(
      "Kirjoittamasi on kentissä. Vertaa sitä nykyiseen tekstiin ja tallenna uudelleen, niin sinun"
          + " tekstisi jää voimaan.",
      "Det du skrev står kvar i fälten. Jämför med den nuvarande texten och spara igen, så gäller"
          + " din text.",
      "What you wrote is still in the fields. Compare it with the text as it is now; when you save"
          + " again, yours stands."),
  NOW_TEXT("Nyt tallessa", "Sparat nu", "Saved now"),
  YOUR_TEXT("Sinun tekstisi", "Din text", "Your text"),
  DIFFERENCE(
      "Erot: nyt tallessa olevasta sinun tekstiisi",
      "Skillnader: från det sparade till din text",
      "Differences: from what is saved to yours"),
  FILE_MISSING("(ei tekstiä)", "(ingen text)", "(no text)"),
  UNCHANGED(
      "Mikään ei muuttunut, joten tallennettavaa ei ole.",
      "Inget ändrades, så det finns inget att spara.",
      "Nothing was changed, so there is nothing to save."),
  CANNOT("Tallennus ei onnistu", "Det går inte att spara", "This cannot be saved"),
  FINDINGS("Huomiot", "Anmärkningar", "Findings"),
  NO_FINDINGS("Ei huomautettavaa.", "Inga anmärkningar.", "Nothing to mend."),
  BLOCKS("Estää julkaisun", "Hindrar publicering", "Keeps it from going live"),
  ADVICE("Huomautus", "Påpekande", "Advice"),
  LINE("rivi", "rad", "line"),
  SAVE("Tallenna luonnokseen", "Spara i utkastet", "Save into the draft"),
  SAVE_ANYWAY("Tallenna keskeneräisenä", "Spara som ofärdig", "Save unfinished"),
  UNFINISHED(
      "Luonnoksessa on virheitä, jotka estävät julkaisun. Korjaa ne tai tallenna keskeneräisenä.",
      "Utkastet har fel som hindrar publicering. Rätta dem eller spara som ofärdig.",
      "The draft has errors that keep it from going live. Mend them, or save it unfinished."),
  CHECK("Tarkista ja esikatsele", "Granska och förhandsgranska", "Check and preview"),
  DRAFT_TITLE("Luonnoksen nimi", "Utkastets namn", "Name of the draft"),
  TITLE("Otsikko", "Rubrik", "Title"),
  BODY("Teksti (Markdown)", "Text (Markdown)", "Text (Markdown)"),
  BODY_HELP(
      "Kappaleita, luetteloita (-), numeroituja luetteloita, **lihavointi**, *korostus* ja"
          + " [linkki](https://…).",
      "Stycken, listor (-), numrerade listor, **fetstil**, *betoning* och [länk](https://…).",
      "Paragraphs, lists (-), numbered lists, **bold**, *emphasis* and [link](https://…)."),
  LINKS("Linkit", "Länkar", "Links"),
  LINK_LABEL("Linkin teksti", "Länktext", "Link text"),
  LINK_URL("Linkin osoite", "Länkens adress", "Link address"),
  LINK_OWN("vain tässä versiossa", "bara i den här versionen", "in this variant only"),
  PREVIEW("Esikatselu", "Förhandsgranskning", "Preview"),
  SHARED("Yhteiset tiedot", "Gemensamma uppgifter", "What all variants share"),
  OWNER("Vastuutaho", "Ansvarig", "Owner"),
  REVIEWED(
      "Tarkistettu lähteistä (vvvv-kk-pp)",
      "Granskat mot källorna (åååå-mm-dd)",
      "Reviewed against its sources (yyyy-mm-dd)"),
  REVIEW_BY_DATE(
      "Tarkistettava viimeistään (vvvv-kk-pp)",
      "Ska granskas senast (åååå-mm-dd)",
      "Review by (yyyy-mm-dd)"),
  NOTES("Määräaikaiset lauseet", "Tidsbundna meningar", "Sentences for a time"),
  NOTES_HELP(
      "Lause näkyy vastauksen lopussa ensimmäisestä päivästä viimeiseen, eikä koskaan muulloin."
          + " Kirjoita se kaikkiin versioihin. Päivän voi kirjoittaa myös muodossa 22.11.2026.",
      "Meningen visas i slutet av svaret från den första dagen till den sista, aldrig annars. Skriv"
          + " den i alla versioner. Datum kan också skrivas som 22.11.2026.",
      "A sentence is shown at the end of the answer from its first day to its last, and never"
          + " otherwise. Write it in all variants. Days may also be written as 22.11.2026."),
  NOTE("Lause ", "Mening ", "Sentence "),
  NEW_NOTE("Uusi lause", "Ny mening", "New sentence"),
  NOTE_FROM(
      "Ensimmäinen päivä (vvvv-kk-pp)", "Första dagen (åååå-mm-dd)", "First day (yyyy-mm-dd)"),
  NOTE_UNTIL("Viimeinen päivä (vvvv-kk-pp)", "Sista dagen (åååå-mm-dd)", "Last day (yyyy-mm-dd)"),
  NOTE_GONE("Poista tämä lause", "Ta bort den här meningen", "Remove this sentence"),
  NOTE_HIDDEN("Ei näy nyt: ", "Visas inte nu: ", "Not shown now: "),
  SOURCES("Lähteet", "Källor", "Sources"),
  SOURCE_REF("Lähteen osoite", "Källans adress", "Address of the source"),
  SOURCE_NAME("Lähteen nimi", "Källans namn", "Name of the source"),
  SOURCE_DATE("Julkaistu", "Publicerad", "Published"),
  SOURCE_SAYS(
      "Puhelinnumerot, jotka lähde kertoo",
      "Telefonnummer som källan anger",
      "Phone numbers that it gives"),
  NEXT("Seuraavat aiheet", "Följande ämnen", "Topics to go on to"),
  PATHS("Ohjatut polut", "Guidade vägar", "Guided paths"),
  IDS_HELP(
      "Tunnuksia pilkuilla erotettuna.",
      "Id:n åtskilda med komma.",
      "Ids with commas between them."),
  READERS("Kenelle vastaus on", "Vem svaret är för", "Whom the answer is for"),
  READERS_HELP(
      "Tyhjä tarkoittaa kaikkia.", "Tomt betyder alla.", "Left empty it is for everybody."),
  REGIONS("Maakunnat", "Landskap", "Regions"),
  MUNICIPALITIES("Kunnat", "Kommuner", "Municipalities"),
  NAMES_HELP(
      "Nimiä tai koodeja pilkuilla erotettuna.",
      "Namn eller koder åtskilda med komma.",
      "Names or codes with commas between them."),
  AUDIENCES("Kohderyhmät", "Målgrupper", "Audiences"),
  MIN_AGE("Ikä vähintään", "Ålder minst", "Age at least"),
  MAX_AGE("Ikä enintään", "Ålder högst", "Age at most"),
  PHRASES_HELP(
      "Yksi viesti riville, niin kuin ihmiset kirjoittavat. Rivi, joka alkaa merkillä #, on"
          + " huomautus.",
      "Ett meddelande per rad, som människor skriver. En rad som börjar med # är en anteckning.",
      "One message a line, as people write. A line that begins with # is a comment."),
  PHRASES_OF("Aiheen ilmaukset: ", "Ämnets uttryck: ", "Phrases of the topic: "),
  PHRASES("Ilmaukset", "Uttryck", "Phrases"),
  EDIT_PHRASES("Muokkaa ilmauksia", "Redigera uttryck", "Edit phrases"),
  RULES(
      "Säännöt, jotka ratkaisevat aiheen",
      "Regler som avgör ämnet",
      "Rules that decide for the topic"),
  EDIT_RULES("Muokkaa sääntöjä", "Redigera regler", "Edit rules"),
  RULES_OF("Aiheen säännöt: ", "Ämnets regler: ", "Rules of the topic: "),
  RULES_HELP(
      "Sääntö ratkaisee aiheen heti, joten käytä sitä vain, kun sanat eivät voi tarkoittaa muuta."
          + " Kirjoita yksi sanarivi riville: vene|laiva .. satam* tarkoittaa vene tai laiva, ja"
          + " enintään kolmen sanan päässä sana, joka alkaa satam. Kysymysmerkki sanan lopussa:"
          + " sana voi puuttua. Isot kirjaimet ja ääkkösten pisteet eivät vaikuta.",
      "En regel avgör ämnet genast, så använd den bara när orden inte kan betyda något annat. Skriv"
          + " en ordrad per rad: båt|skepp .. hamn* betyder båt eller skepp, och högst tre ord"
          + " därifrån ett ord som börjar med hamn. Frågetecken efter ett ord: det kan saknas."
          + " Stora bokstäver och prickar spelar ingen roll.",
      "A rule decides for the topic at once, so use one only where the words can mean nothing else."
          + " One row of words a line: boat|ship .. harbo* means boat or ship and, at most three"
          + " words later, a word that begins with harbo. A question mark after a word: it may be"
          + " missing. Capital letters and dots over letters do not matter."),
  RULE("Sääntö ", "Regel ", "Rule "),
  NEW_RULE("Uusi sääntö", "Ny regel", "New rule"),
  RULE_GONE(
      "Tyhjennä molemmat kentät, niin sääntö poistuu.",
      "Töm båda fälten, så tas regeln bort.",
      "Empty both fields to remove the rule."),
  RULE_REACH("Mitä säännöt ratkaisevat", "Vad reglerna avgör", "What the rules decide"),
  RULE_REACH_LOOK("Katso vaikutus", "Visa verkan", "See the effect"),
  RULE_OWN(
      "Aiheen omista ilmauksista säännöt ratkaisevat: ",
      "Av ämnets egna uttryck avgör reglerna: ",
      "Phrases of the topic itself that the rules decide: "),
  RULE_TAKES_NONE(
      "Säännöt eivät vie muiden aiheiden ilmauksia.",
      "Reglerna tar inga uttryck från andra ämnen.",
      "The rules take no phrases of other topics."),
  RULE_TAKES(
      "Säännöt veisivät myös muiden aiheiden ilmauksia, ja niihin vastattaisiin väärin:",
      "Reglerna skulle också ta uttryck från andra ämnen, och de skulle få fel svar:",
      "The rules would also take phrases of other topics, which would be answered wrongly:"),
  RULE_ANY("Jokin näistä", "Något av dessa", "Any of these"),
  RULE_NOT("Ei mikään näistä", "Inget av dessa", "None of these"),
  SERVICES(
      "Palvelut, jotka vastaus näyttää",
      "Tjänster som svaret visar",
      "Services that the answer shows"),
  SERVICES_SHOW("Näytä palvelut", "Visa tjänsterna", "Show the services"),
  NO_SERVICES(
      "Tällä aiheella ei ole palveluja.", "Ämnet har inga tjänster.", "The topic has no services."),
  PLACE("Kunta", "Kommun", "Municipality"),
  NO_PLACE("ei tiedossa", "inte känd", "not known"),
  AGE("Ikä", "Ålder", "Age"),
  USES("Kuka käyttää vastausta", "Var svaret används", "Who uses it"),
  USED_NEXT("Vastaukset, joista ohjataan tänne", "Svar som leder hit", "Answers that lead here"),
  USED_PATHS(
      "Ohjatut polut, jotka päättyvät tähän",
      "Guidade vägar som slutar här",
      "Guided paths that end here"),
  USED_STORIES("Mallikeskustelut", "Modellsamtal", "Golden conversations"),
  USED_NOWHERE("Ei missään.", "Ingenstans.", "Nowhere."),
  EMBED("Upottaminen", "Inbäddning", "Embedding"),
  EMBED_HELP(
      "Koodi, jolla vastauksen saa omalle sivulle:",
      "Koden som visar svaret på en annan webbplats:",
      "The code that shows the answer on another site:"),
  EMBED_MORE("Muut tavat upottaa", "Andra sätt att bädda in", "Other ways to embed"),
  PUBLIC_PAGE("Julkinen sivu", "Offentlig sida", "Public page"),
  HISTORY("Historia ja erot", "Historik och skillnader", "History and differences"),
  TRY_IT("Kokeile", "Prova", "Try it"),
  RELEASE("Julkaisu", "Publicering", "Release"),
  CAME(
      "Tiedosto tuli tässä julkaisussa.",
      "Filen kom i den här publiceringen.",
      "The file came with this release."),
  WENT("Tiedosto poistettiin.", "Filen togs bort.", "The file was taken out."),
  BACK("Takaisin vastaukseen", "Tillbaka till svaret", "Back to the answer"),
  ALL_ANSWERS("Kaikki vastaukset", "Alla svar", "All answers"),
  KIND_VARIANT(
      "Vastaus joillekin lukijoille", "Ett svar för vissa läsare", "An answer for some readers"),
  KIND_TOPIC(
      "Uusi aihe ja sen vastaus", "Ett nytt ämne och dess svar", "A new topic with its answer"),
  TOPIC("Aihe", "Ämne", "Topic"),
  VARIANT_NAME(
      "Lukijaryhmän nimi tunnuksessa (esim. lapinmaa)",
      "Läsargruppens namn i id:t (t.ex. lappland)",
      "Name of the readers in the id (such as lapland)"),
  ID_HELP(
      "Pieniä kirjaimia a–z, numeroita ja väliviivoja.",
      "Små bokstäver a–z, siffror och bindestreck.",
      "Small letters a to z, digits and hyphens."),
  TOPIC_ID(
      "Aiheen tunnus (esim. work-volunteer)",
      "Ämnets id (t.ex. work-volunteer)",
      "Id of the topic (such as work-volunteer)"),
  LABEL("Aiheen nimi painikkeessa", "Ämnets namn på knappen", "Name of the topic on a button"),
  SERVICE_TYPES(
      "Palvelulajit, jotka auttavat", "Tjänstetyper som hjälper", "Kinds of service that help"),
  BEGIN("Aloita luonnos", "Börja ett utkast", "Begin a draft"),
  BAD_ID("Tunnus ei kelpaa.", "Id:t duger inte.", "The id will not do."),
  TAKEN(
      "Tällainen vastaus on jo.",
      "Ett sådant svar finns redan.",
      "There is such an answer already."),
  NO_READERS(
      "Sano, keille vastaus on: maakunta, kunta, kohderyhmä tai ikä.",
      "Ange vem svaret är för: landskap, kommun, målgrupp eller ålder.",
      "Say whom it is for: a region, a municipality, an audience or an age."),
  NO_LABEL(
      "Aiheella on nimi jokaisessa versiossa.",
      "Ämnet har ett namn i varje version.",
      "A topic has a name in every variant."),
  UNKNOWN_TOPIC("Valitse aihe.", "Välj ett ämne.", "Choose a topic.");

  private final Wording text;

  AnswerWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  /** The words in a language. */
  public String in(Language language) {
    return text.in(language);
  }

  /** A status in words. */
  static AnswerWords of(VariantStatus status) {
    return switch (status) {
      case MISSING -> MISSING;
      case BEHIND -> BEHIND;
      case READY -> READY;
    };
  }

  /** What a variant is called. */
  static String nameOf(Language variant) {
    return switch (variant) {
      case FI -> "Suomi";
      case FI_SIMPLE -> "Selkosuomi";
      case SV -> "Svenska";
      case EN -> "English";
    };
  }
}
