package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the check of the content says, in the editor's languages. The check itself speaks English,
 * as the command line does; each of its sentences is a template here with what differs in braces. A
 * sentence that is not here stays English, and says so to screen readers. Stateless.
 */
public final class FindingWords {

  /**
   * The first that fits is taken, so that a longer sentence stands before one that it begins as.
   */
  static final List<Saying> SAYINGS =
      Stream.concat(answers().stream(), ServiceSayings.SAYINGS.stream()).toList();

  private FindingWords() {}

  private static List<Saying> answers() {
    return List.of(
        Saying.of(
            "an answer's folder is named after its topic, or topic~variant",
            "vastauksen kansion nimi on sen aihe tai aihe~muunnelma",
            "svarets mapp heter som ämnet eller ämne~variant"),
        Saying.of(
            "a text begins with --- , its title and links, and --- again",
            "tekstin alussa on ---, otsikko ja linkit ja taas ---",
            "texten börjar med ---, rubrik och länkar och --- igen"),
        Saying.of("the text is empty", "teksti on tyhjä", "texten är tom"),
        Saying.of(
            "a link must be a whole http, https, tel or mailto address",
            "linkin osoitteen pitää olla kokonainen ja alkaa http, https, tel tai mailto",
            "länken måste vara en hel adress som börjar med http, https, tel eller mailto"),
        Saying.of(
            "answer.yaml is missing or faulty",
            "yhteiset tiedot puuttuvat, tai niissä on virhe",
            "de gemensamma uppgifterna saknas eller är felaktiga"),
        Saying.of("the answer has no text", "vastauksella ei ole tekstiä", "svaret har ingen text"),
        Saying.of(
            "an id is not one: {}",
            "tunnus on väärin kirjoitettu: {0}",
            "ett id är felskrivet: {0}"),
        Saying.of("there is no day {}", "päivää {0} ei ole", "dagen {0} finns inte"),
        Saying.of(
            "a note ends before it begins",
            "viimeinen päivä on ennen ensimmäistä",
            "den sista dagen är före den första"),
        Saying.of(
            "there is no path {} to go on to",
            "ohjattua polkua {0} ei ole",
            "den guidade vägen {0} finns inte"),
        Saying.of(
            "there is no path {}",
            "ohjattua polkua {0} ei ole",
            "den guidade vägen {0} finns inte"),
        Saying.of("topic {} stands twice", "aihe {0} on kahdesti", "ämnet {0} finns två gånger"),
        Saying.of(
            "topic {} must exist, handled as crisis",
            "hätäaihetta {0} ei voi poistaa",
            "krisämnet {0} kan inte tas bort"),
        Saying.of(
            "topic {} must exist", "aihetta {0} ei voi poistaa", "ämnet {0} kan inte tas bort"),
        Saying.of(
            "the label of {} is missing in a variant",
            "aiheen {0} nimi puuttuu jostakin versiosta",
            "namnet på ämnet {0} saknas i någon version"),
        Saying.of(
            "crisis answers must stand in all four variants",
            "hätäohjeet tarvitaan kaikkina neljänä versiona",
            "krissvaren måste finnas i alla fyra versioner"),
        Saying.of(
            "only paragraphs and lists are used in answers, not {}",
            "vastauksissa on vain kappaleita ja luetteloita, ei muuta ({0})",
            "svar har bara stycken och listor, inget annat ({0})"),
        Saying.of(
            "only emphasis and links are used in answers, not {}",
            "vastauksissa on vain korostuksia ja linkkejä, ei muuta ({0})",
            "svar har bara betoningar och länkar, inget annat ({0})"),
        Saying.of(
            "the text has {} words ({} to {})",
            "tekstissä on {0} sanaa, sopiva määrä on {1}–{2}",
            "texten har {0} ord, lagom är {1}–{2}"),
        Saying.of(
            "the text is missing in {}", "teksti puuttuu kielistä {0}", "texten saknas på {0}"),
        Saying.of(
            "there is no topic {} to go on to",
            "seuraavaa aihetta {0} ei ole",
            "följande ämne {0} finns inte"),
        Saying.of("there is no topic {}", "aihetta {0} ei ole", "ämnet {0} finns inte"),
        Saying.of(
            "topic {} has no answer for everybody",
            "aiheella {0} ei ole vastausta kaikille",
            "ämnet {0} har inget svar för alla"),
        Saying.of(
            "it cannot have been reviewed on a day to come",
            "tarkistuspäivä ei voi olla tulevaisuudessa",
            "granskningsdagen kan inte vara i framtiden"),
        Saying.of(
            "the review is overdue since {}",
            "tarkistus on myöhässä {0} alkaen",
            "granskningen är försenad sedan {0}"),
        Saying.of(
            "it is reviewed at least every {} months",
            "tarkista vähintään {0} kuukauden välein",
            "granska minst var {0}:e månad"),
        Saying.of(
            "a note is over since {}: renew it or take it out",
            "huomautus on päättynyt {0}: uusi se tai poista se",
            "noten gick ut {0}: förnya eller ta bort den"),
        Saying.of("the variant {} is missing", "versio {0} puuttuu", "versionen {0} saknas"),
        Saying.of(
            "a phrase without a word teaches nothing",
            "ilmaus ilman sanoja ei opeta mitään",
            "ett uttryck utan ord lär ingenting"),
        Saying.of(
            "a phrase has at most {} letters",
            "ilmauksessa on enintään {0} merkkiä",
            "ett uttryck har högst {0} tecken"),
        Saying.of(
            "the same stands in {}",
            "sama ilmaus on jo tiedostossa {0}",
            "samma uttryck finns redan i {0}"),
        Saying.of(
            "phrases stand in phrases/<topic>/fi.txt, sv.txt and en.txt",
            "ilmaukset ovat tiedostoissa phrases/<aihe>/fi.txt, sv.txt ja en.txt",
            "uttryck finns i filerna phrases/<ämne>/fi.txt, sv.txt och en.txt"),
        Saying.of(
            "follow-ups stand in follow-ups/<topic>/fi.txt, sv.txt and en.txt",
            "jatkoviestit ovat tiedostoissa follow-ups/<aihe>/fi.txt, sv.txt ja en.txt",
            "följdmeddelanden finns i filerna follow-ups/<ämne>/fi.txt, sv.txt och en.txt"),
        Saying.of(
            "contact-wishes stand in contact-wishes/<wish or other>/fi.txt, sv.txt and en.txt",
            "yhteystietopyynnöt ovat tiedostoissa contact-wishes/<wish tai other>/fi.txt, sv.txt"
                + " ja en.txt",
            "önskemål om kontakt finns i filerna contact-wishes/<wish eller other>/fi.txt, sv.txt"
                + " och en.txt"),
        Saying.of(
            "the topic has fewer than {} phrases",
            "aiheella on alle {0} ilmausta",
            "ämnet har färre än {0} uttryck"),
        Saying.of(
            "the number \"{}\" has no source: keep it with a service or contact, or name the"
                + " source that says it",
            "numerolla ”{0}” ei ole lähdettä: pidä se palvelun tai yhteystiedon kohdalla tai"
                + " kerro lähde, jossa se sanotaan",
            "numret ”{0}” saknar källa: ha det hos en tjänst eller kontakt, eller ange källan som"
                + " säger det"),
        Saying.of(
            "the amount \"{}\" stands without its year",
            "rahamäärästä ”{0}” puuttuu vuosi",
            "beloppet ”{0}” saknar år"),
        Saying.of(
            "the day \"{}\" stands without its year",
            "päivästä ”{0}” puuttuu vuosi",
            "dagen ”{0}” saknar år"),
        Saying.of(
            "a sentence of {} words (at most {}): \"{}\"",
            "virkkeessä on {0} sanaa (enintään {1}): ”{2}”",
            "en mening med {0} ord (högst {1}): ”{2}”"),
        Saying.of(
            "\"{}\" is a long word: split it, say it otherwise or explain it in the next"
                + " sentence",
            "”{0}” on pitkä sana: jaa se, sano toisin tai selitä seuraavassa virkkeessä",
            "”{0}” är ett långt ord: dela det, säg det på annat sätt eller förklara det i nästa"
                + " mening"),
        Saying.of(
            "\"{}\" is a long word: split it, say it otherwise",
            "”{0}” on pitkä sana: jaa se tai sano toisin",
            "”{0}” är ett långt ord: dela det eller säg det på annat sätt"),
        Saying.of(
            "\"{}\" is an abbreviation: write it out or explain it at once",
            "”{0}” on lyhenne: kirjoita se auki tai selitä heti",
            "”{0}” är en förkortning: skriv ut den eller förklara den genast"),
        Saying.of("write \"{}\" out", "kirjoita ”{0}” auki", "skriv ut ”{0}”"),
        Saying.of(
            "\"{}\" is jargon: say {}, or explain it",
            "”{0}” on ammattikieltä: sano {1} tai selitä se",
            "”{0}” är fackspråk: säg {1} eller förklara det"),
        Saying.of(
            "\"{}\" is jargon: say {}",
            "”{0}” on ammattikieltä: sano {1}",
            "”{0}” är fackspråk: säg {1}"),
        Saying.of(
            "\"{}\" is jargon: explain it",
            "”{0}” on ammattikieltä: selitä se",
            "”{0}” är fackspråk: förklara det"),
        Saying.of("\"{}\" is jargon", "”{0}” on ammattikieltä", "”{0}” är fackspråk"),
        Saying.of(
            "passive ({}): say who does it",
            "passiivi ({0}): kerro, kuka tekee",
            "passiv ({0}): säg vem som gör det"),
        Saying.of(
            "a noun made of a verb ({}): use the verb",
            "teonnimi ({0}): käytä verbiä",
            "ett substantiv av ett verb ({0}): använd verbet"),
        Saying.of(
            "a clause in one word ({}): begin with \"kun\" or \"jos\"",
            "lauseenvastike ({0}): aloita sanalla ”kun” tai ”jos”",
            "en sats i ett ord ({0}): börja med ”kun” eller ”jos”"),
        Saying.of(
            "{} passives in {} sentences: speak to the reader",
            "{0} passiivia {1} virkkeessä: puhuttele lukijaa",
            "{0} passiver i {1} meningar: tala till läsaren"),
        Saying.of(
            "phone \"{}\" stands in another variant and not here",
            "numero ”{0}” on toisessa versiossa, mutta ei tässä",
            "numret ”{0}” finns i en annan version men inte här"),
        Saying.of(
            "amount \"{}\" stands in another variant and not here",
            "rahamäärä ”{0}” on toisessa versiossa, mutta ei tässä",
            "beloppet ”{0}” finns i en annan version men inte här"),
        Saying.of(
            "date \"{}\" stands in another variant and not here",
            "päivä ”{0}” on toisessa versiossa, mutta ei tässä",
            "dagen ”{0}” finns i en annan version men inte här"),
        Saying.of(
            "year \"{}\" stands in another variant and not here",
            "vuosi ”{0}” on toisessa versiossa, mutta ei tässä",
            "året ”{0}” finns i en annan version men inte här"),
        Saying.of(
            "number \"{}\" stands in another variant and not here",
            "luku ”{0}” on toisessa versiossa, mutta ei tässä",
            "talet ”{0}” finns i en annan version men inte här"),
        Saying.of(
            "\"{}\" does not stand in fi",
            "”{0}” ei ole suomenkielisessä versiossa",
            "”{0}” finns inte i den finska versionen"),
        Saying.of(
            "the number \"{}\" is missing here",
            "numero ”{0}” puuttuu tästä",
            "numret ”{0}” saknas här"),
        Saying.of(
            "fi has a list of steps, and this has none",
            "suomenkielisessä versiossa on luettelo, tässä ei",
            "den finska versionen har en lista, den här har ingen"),
        Saying.of(
            "other variants link to {}, and this does not",
            "muissa versioissa on linkki ({0}), tässä ei",
            "andra versioner har en länk ({0}), den här har ingen"),
        Saying.of(
            "{} items in lists, while {} has {}",
            "luetteloissa on {0} kohtaa, versiossa {1} niitä on {2}",
            "listorna har {0} punkter, versionen {1} har {2}"),
        Saying.of(
            "this is not YAML: {}", "tiedoston muoto on rikki: {0}", "filens form är trasig: {0}"),
        Saying.of(
            "\"{}\" stands here twice", "”{0}” on tässä kahdesti", "”{0}” finns här två gånger"),
        Saying.of(
            "a pattern has at most {} variants: \"{}\"",
            "sanarivissä on enintään {0} vaihtoehtoa: ”{1}”",
            "en ordrad har högst {0} alternativ: ”{1}”"),
        Saying.of(
            "a pattern has at most {} words: \"{}\"",
            "sanarivissä on enintään {0} sanaa: ”{1}”",
            "en ordrad har högst {0} ord: ”{1}”"),
        Saying.of(
            "a pattern needs at least one word that must be there: \"{}\"",
            "sanarivissä on oltava ainakin yksi sana, joka ei saa puuttua: ”{0}”",
            "en ordrad måste ha minst ett ord som inte får saknas: ”{0}”"),
        Saying.of(
            "\"{}\" is no word of a pattern: \"{}\"",
            "”{0}” ei kelpaa sanaksi: ”{1}”",
            "”{0}” duger inte som ord: ”{1}”"),
        Saying.of(
            "a rule needs words that must be there",
            "sääntö tarvitsee sanoja, jotka viestissä on oltava",
            "en regel behöver ord som måste finnas i meddelandet"));
  }

  /** A sentence for a page. */
  public static Html of(String message, Language language) {
    return Saying.html(in(message, language), message, language);
  }

  /** A sentence in a language; the English where there is no other. */
  public static String in(String message, Language language) {
    return SchemaWords.in(message, language)
        .or(
            () ->
                language == Language.EN
                    ? Optional.empty()
                    : Saying.first(SAYINGS, message, language, what -> what))
        .orElse(message);
  }
}
