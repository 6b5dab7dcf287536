package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.reports.Report;

/** What the pages of reports say. */
enum ReportWords {
  TITLE("Raportti", "Rapport", "Report"),
  INTRO(
      "Mitä on kysytty ja mitä on vastattu. Luvut on laskettu ilman tunnisteita.",
      "Vad som har frågats och besvarats. Siffrorna är räknade utan identifierare.",
      "What was asked and answered. The figures were counted without identifiers."),
  RULES(
      "Alle viiden tapauksen lukuja ei näytetä, eikä lukuja, joista ne voisi laskea. ”Ei tietoa” tarkoittaa, että asiaa"
          + " ei ole laskettu: se ei ole nolla.",
      "Tal under fem visas inte, och inte heller tal som de kunde räknas ut av. ”Ingen uppgift” betyder att saken inte"
          + " har räknats: det är inte noll.",
      "Figures below five are not shown, nor figures from which they could be computed. “No data” means that nobody"
          + " counted: it is not zero."),
  FROM("Kuukaudesta", "Från månad", "From month"),
  TO("Kuukauteen", "Till månad", "To month"),
  REGION("Maakunta", "Landskap", "Region"),
  PARTNER("Sivusto", "Webbplats", "Site"),
  ALL("Kaikki", "Alla", "All"),
  SHOW("Näytä", "Visa", "Show"),
  CSV("Lataa taulukkona (CSV)", "Ladda ner som tabell (CSV)", "Download as a table (CSV)"),
  SINCE("Laskettu alkaen", "Räknat från", "Counted since"),
  WHOLE("Kokonaisuus", "Helhet", "Overall"),
  TURNS("Viestejä", "Meddelanden", "Messages"),
  OUTSIDE("Virka-ajan ulkopuolella", "Utanför tjänstetid", "Outside office hours"),
  OUTSIDE_HELP(
      "Muulloin kuin arkisin kello 8–16.",
      "Annan tid än vardagar kl. 8–16.",
      "At other times than working days 8–16."),
  UNANSWERED("Ei ymmärretty", "Inte förstådda", "Not understood"),
  HELPED("Sai apua", "Fick hjälp", "Got help"),
  HELPED_HELP(
      "Kyllä-vastausten osuus kysymykseen ”Oliko tästä apua?”.",
      "Andelen ja-svar på frågan ”Hjälpte det här?”.",
      "The share of yes to “Did this help?”."),
  NAME("Asia", "Sak", "What"),
  TIMES("Kertaa", "Gånger", "Times"),
  BAR("Kuvaaja", "Stapel", "Chart"),
  TOTAL("Yhteensä", "Totalt", "Total"),
  UNKNOWN("ei kerrottu", "inte berättat", "not told"),
  MISSING("ei tietoa", "ingen uppgift", "no data"),
  HIDDEN("alle 5 tai salattu", "under 5 eller dold", "below 5 or hidden"),
  EMPTY("Ei yhtään.", "Inga.", "None."),
  COVERAGE(
      "Palvelujen kattavuus tänään", "Tjänsternas täckning i dag", "Coverage of services today"),
  COVERED(
      "Kuntia, joissa on lähipalvelu",
      "Kommuner med närservice",
      "Municipalities with a local service"),
  OF_ALL("Kuntia yhteensä", "Kommuner totalt", "Municipalities in all"),
  COMMENTS(
      "Mitä puuttui? Vapaat palautteet", "Vad fattades? Fri respons", "What was missing? Comments"),
  COMMENT("Palaute", "Respons", "Comment"),
  DAY("Päivä", "Dag", "Day"),
  RATING("Arvio", "Betyg", "Rating"),
  TOPIC("Aihe", "Ämne", "Topic"),
  NO_COMMENTS("Ei vapaita palautteita.", "Ingen fri respons.", "No comments.");

  private final Wording text;

  ReportWords(String fi, String sv, String en) {
    this.text = new Wording(fi, sv, en);
  }

  String in(Language language) {
    return text.in(language);
  }

  /** What a table is called. */
  static String of(Report.About about, Language language) {
    return (switch (about) {
          case TOPICS -> new Wording("Kysytyt aiheet", "Ämnen som frågats", "Topics asked");
          case UNANSWERED -> new Wording("Ei ymmärretyt", "Inte förstådda", "Not understood");
          case SERVICES_SHOWN ->
              new Wording("Näytetyt palvelut", "Visade tjänster", "Services shown");
          case SERVICES_CLICKED ->
              new Wording("Avatut palvelut", "Öppnade tjänster", "Services opened");
          case RATINGS -> new Wording("Arviot", "Betyg", "Ratings");
          case REASONS ->
              new Wording("Arvioiden syyt", "Orsaker till betygen", "Reasons of ratings");
          case DAY_PARTS -> new Wording("Vuorokaudenaika", "Tid på dygnet", "Time of day");
          case LANGUAGES -> new Wording("Vastauskieli", "Svarsspråk", "Language of replies");
          case REGIONS -> new Wording("Maakunnat", "Landskap", "Regions");
          case MUNICIPALITIES -> new Wording("Kunnat", "Kommuner", "Municipalities");
          case PARTNERS -> new Wording("Sivustot", "Webbplatser", "Sites");
        })
        .in(language);
  }

  /** What a key of a table is called that is none of the content. */
  static String of(String key, Language language) {
    return (switch (key) {
          case "fallback" -> new Wording("ei vastausta", "inget svar", "no answer");
          case "clarify" ->
              new Wording(
                  "kysyttiin tarkennusta", "frågade vad som avsågs", "asked what was meant");
          case "up" -> new Wording("auttoi", "hjälpte", "helped");
          case "down" -> new Wording("ei auttanut", "hjälpte inte", "did not help");
          case "night" -> new Wording("yö 0–6", "natt 0–6", "night 0–6");
          case "early" -> new Wording("aamu 6–8", "morgon 6–8", "morning 6–8");
          case "office" -> new Wording("päivä 8–16", "dag 8–16", "day 8–16");
          case "evening" -> new Wording("ilta 16–20", "kväll 16–20", "evening 16–20");
          case "late" -> new Wording("myöhäisilta 20–24", "sen kväll 20–24", "late evening 20–24");
          default -> new Wording(key, key, key);
        })
        .in(language);
  }
}
