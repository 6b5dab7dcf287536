package fi.opastin.understanding;

import java.util.List;
import java.util.Set;

/** The words by which {@link AgeContext} tells an age from other numbers, without dots. */
final class AgeVocabulary {

  /** Behind a number: it is an age, whatever else is said. */
  static final Set<String> UNIT =
      words(
          """
          v vee ve veen veena vuotis vuotiskesa kesainen kesasena kesaisena ikainen ikaisena ikane
          ikaisen ikaseni iassa ikaa iankin aring aringen aringar aringens arig ariga arigt yo
          kesaa ikavuosi taytettyani taytettyaan tayttyi tayttyy mittarissa mittaris lasissa lasis
          plakkarissa plakkaris bast fyllda
          """);

  /** Behind a number: years, of age or of something else. */
  static final Set<String> YEARS = words("vuotta vuoden vuot ar ars arets year years yrs yr y");

  /** Behind years: they are years of age. */
  static final Set<String> OLD =
      words(
          """
          vanha vanhana vanhan vanhaa ikainen ikaisena ikaa ika gammal gamla old o mittarissa lasissa
          taynna tayttanyt
          """);

  /** Before a number: it is an age. */
  static final Set<String> AGE =
      words(
          """
          ika ikani mittarissa mittaris lasissa lasis plakkarissa ikaa ikkaa ikkee ikee ikaisena ialtani ialtaan ialta ian age aged ages alder aldern
          """);

  static final Set<String> I_AM =
      words("oon olen oo ole oonki ollaan ma maa mie mina jag ar e am im shes hes youre");

  /** "On" and its like say something of an age only where a person stands in the clause. */
  static final Set<String> IS = words("on onki onkin is s ar e oli var are ovat");

  static final Set<String> PAST = words("olin olit oli olimme olivat was were var when");

  /** "Turning 30": a year less today. */
  static final Set<String> TURNING =
      words(
          """
          taytan tayttaa tayttavat taytta taytat tayttamassa tayttamaan taytetaan tayttaisin fyller fylla
          turning turn turns
          """);

  /** Behind an age, before a {@link #PERIOD}: it is one then, and a year less today. */
  static final Set<String> NEXT = words("next ens ensi nasta");

  static final Set<String> PERIOD =
      words(
          """
          month week year spring summer autumn fall winter kuussa viikolla vuonna kevaana kesana
          syksyna talvena manad vecka ar var sommar host vinter
          """);

  /** "Soon 30": likewise, where nothing is counted. */
  static final Set<String> SOON =
      words(
          """
          kohta pian melkein lahes tulen tuun tuu tulee tulossa blir bli snart nastan soon almost
          nearly pushing approaching kohtapuolin lahestyn
          """);

  static final Set<String> TURNED =
      words(
          "taytin taytti tayttivat tayttanyt tayttany taytetty fyllde fyllt fyllda turned blev blivit hit became");

  /** Before the word that turns: it is done ("har hunnit fylla 16", "ehdin täyttää 18"). */
  static final Set<String> MANAGED =
      words("hunnit hann ehdin ehti ehtinyt ehtiny ehtinyty ehin kerkesin kerkes");

  /** Behind a number, right or a few words on: that many years are full. */
  static final Set<String> FULL = words("tayteen taynna mittariin mittarii lasiin lasii");

  /** Behind a number: its birthday is near. */
  static final Set<String> NEARS =
      words("lahestyy lahenee lahestytaan kolkuttaa kolkuttelee haamottaa narmar approaches");

  /** Before or behind a number: it is said of a round one, and of an age. */
  static final Set<String> ROUND = words("pyoreat pyorea pyoreet pyoree jamna jamnt runda tasan");

  /** Before a number: the one who writes tells who they are ("täällä 19", "kysyy 34"). */
  static final Set<String> INTRODUCES =
      words(
          """
          taalla taala taal tassa tas kyselee kysyy kysyypi kirjoittaa kirjottaa kirjoittelee
          terveisin terv terkuin nimim here fragar undrar skriver halsningar mvh hilsen
          regards asks asking writing
          """);

  /** "Two years short of sixty": what stands between the years and the number. */
  static final Set<String> SHORT_OF = words("vaille vajaa short shy ifran fran kvar");

  /** May stand between the word that tells of an age and the number. */
  static final Set<String> FILLER =
      words(
          """
          jo vasta nyt noin niinku niin siis vaan vain viela viel ihan tarkalleen tarkkaan myos itse
          ite itte just juuri noi nii suunnilleen reilu reilut about only now currently also still
          like around myself sjalv exactly actually precis nu redan bara ny annu exakt cirka ca typ en ett an a
          vaa vast viel viela jus ehka enaa ei int inte ej not the already mere siina muuten sentaan todella alltsa o eilen
          tanaan jag silti anda edelleen fortfarande molemmat molemmatki kummatkin bada both sanottuna sanoen
           vahan kyl kylla kyllaki kyllakin justiinsa justiin juurikin
          """);

  static final Set<String> NOT = words("ei int inte ej not enaa icke never");

  /** Time words: they may stand between "täytin" and the number. */
  static final Set<String> TIME =
      words(
          """
          eilen tanaan huomenna viime ens ensi viikolla kuussa vuonna syksylla kevaalla kesalla
          talvella pian just juuri nyt parin muutaman kahden kolmen kuun idag igar imorgon snart next today tomorrow soon in viikon
          kuukauden paasta vuoden maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina
          sunnuntaina mandag tisdag onsdag torsdag fredag lordag sondag pa on monday tuesday wednesday
          thursday friday saturday sunday
          """);

  /** Before a number: it is a bound, not an age. */
  static final Set<String> AT_MOST = words("alle under below enintaan korkeintaan hogst max upto");

  static final Set<String> AT_LEAST = words("yli over above vahintaan minst least drygt paalle");

  /** Before a number: it counts or names something else. */
  static final Set<String> NAMES_NUMBER =
      words(
          """
          klo kello kellon klockan kl at bussi bussilla bussin bus linja linjan line nro numero
          numeron number nummer no sivu sivun page sida luokka luokan kerros huone huoneen room rum
          vko viikko week vecka tie osasto luku chapter taso level version huoneisto kaupunginosa stadsdel koulu school asunto rappu talo hus lag
          paragraf pykala koko kokoa storlek skostorlek size kengannumero kengan skonummer yhteensa totalt total c k tammikuu helmikuu maaliskuu
          januari februari mars april january february march
          """);

  /** Behind a number: it counts something else. */
  static final Set<String> COUNTED =
      words(
          """
          euroa euro euron euroo euros e eur egea ege kk kuukautta kuukausi kuukauden paivaa paivan
          viikkoa viikon tuntia tunnin h op pistetta prosenttia kertaa paikkaa lasta luokka luokalla
          asti km kilometria neliota neliot m m2 timmar timmen dagar dag veckor manader ganger gang
          barn poang studiepoang opintopistetta opintopisteen opintopisteita opintoviikkoa hours hour days day weeks week months month times kids children percent procent
          credits applications jobs tonnia kiloa kg minuuttia min minutes minuter kappaletta kpl
          henkiloa people personer mk tuhatta vuosi vuodessa klass grade th st nd rd pm am lk klo pv
          vk vko k points bucks kronor ansokningar kurser kvadrat kvm steps pages siblings courses
          something odd mins secs miles prosentin tonnin tonni hakemusta tyohakemusta vastausta oppilasta asiakasta kerrosta kysymysta opiskelijaa henkea ihmista manniskor rum rooms mennessa alkaen
          """);

  /** Beside years: they passed with something, they are not the age. */
  static final Set<String> DURATION =
      words(
          """
          toissa tyossa tyokokemusta tyokokemus kokemusta kokemus kokemuksella sitten ajan kestanyt
          naimisissa yrittajana tyottomana samassa samas alalla suomessa sedan erfarenhet arbetat
          jobbat bott arbetslos ago experience worked working lived living unemployed been kului
          for i viimeiset viimeisen viimeset senaste varit past last have samma jalkeen after at
          same kotona putkeen alan kuskina pitkaan tyouraa tyoura paassa inom pa tehtyani hoitanut
          """);

  /** Right before "on" and its like: whoever it is said of, the writer means themselves. */
  static final Set<String> WHOEVER = words("jos kun ku man if om nar");

  /** Behind "too": "is 31 too late", "onko 45 liian vanha". */
  static final Set<String> LATE =
      words(
          "late young myoha gammalt ungt myohaista myohaan nuori nuorena sent ung gammal vanha vanhana old senior");

  /** The birthday is this very day: it is reached, not ahead. */
  static final Set<String> TODAY = words("tanaan tana today idag nyss");

  /** Between a number and "old": "29 too old". */
  static final Set<String> TOO = words("too liian for alltfor liia");

  /** Before an age that is spoken of in general: it is a limit. */
  static final Set<String> UNTIL = words("until tills siihen");

  /** What an age that one speaks of as a hurdle follows: "at 57", "vid 58". */
  static final Set<String> AT = words("at vid");

  /** Joins items of a list, or clauses. */
  static final Set<String> JOINER =
      words(
          """
          ja enka eika mut mutta muttei seka eli joka jolla och a o men som and but who with without
          vaan utan siis okei ok okej okay joo juu tai moi moro hei hej hi hello heippa terve moikka hejsan no alltsa jotka kun nar koska plus inte en
          """);

  /** May follow an age that has no unit. */
  static final Set<String> AFTER =
      words(
          """
          ens ensi nasta next in i on from fran kuussa viikolla vuonna kesalla syksylla kevaalla
          talvella huomenna eilen taynna tayteen taalla taal tassa here har vuotias pian nyt nykyaan nu numera now nowadays already redan jo tanaan
          this last vid pa till sitten since idag igar today tomorrow yesterday langre mera anymore
          any enaa soon years v mies nainen poika tytto exactly tasan precis jamnt going fyllt f female male
          """);

  /** One's own sex beside an age: "mies 32", "17 tyttö". */
  static final Set<String> GENDER =
      words(
          """
          mies nainen tytto poika kundi jatka muija aija tyyppi likka gimma kille tjej kvinna
          snubbe guy girl male female boy dude lad lass woman
          """);

  /** Beginnings of words for the person that somebody writes for. */
  static final String[] CHARGES =
      list(
          """
          poika poja tytar tytta tytto tyto laps likka likan jatka teini nuor esikoi kuopu son
          dotter barn tonaring pojk flick grabb daughter child kid teen boy girl client klient
          asiak oppila twin tvilling kaksos elev pupil student opiskelij ohjattav valmennettav pikkuvelj murku murkku
          """);

  /** Words for one's child, where nothing else is said of them than how old they are. */
  static final Set<String> CHILD =
      words(
          """
          poika tytar tytto lapsi likka jatka nuori esikoinen kuopus teini murkku poeka
          son dotter sonen dottern barnet pojken flickan grabben tonaringen tosen
          daughter boy girl kid teenager
          """);

  /** Between a person and "is": "pojastani, joka on 17". */
  static final Set<String> RELATIVE = words("joka jonka jolla som who");

  /** Beginnings of words for other people. */
  static final String[] OTHERS =
      list(
          """
          sisko velj veli kaver ystav aiti isa mieh vaimo puoliso mutsi faija poikaystav
          tyttoystav mamma pappa bror syster kompis fru sambo brother sister friend mother mom
          mum father dad husband wife girlfriend boyfriend cousin serkku mummo man partner
          avopuoliso kille tjej muija gubbe anop svarmor svarfar
          """);

  /** Beginnings of words for those whose age is theirs though nothing says whose they are. */
  static final String[] KIN =
      list(
          """
          grandma grandmo grandpa grandfa mormor morfar farmor farfar mummo mummi vaari ukki
          poikaystav poikakaver tyttoystav tyttokaver boyfriend girlfriend pojkvan flickvan sambo
          avopuoliso avomies avovaimo puoliso aiti mutsi faija mamma pappa mum mom dad father mother
          sisko sister syster velje velipuoli brother bror kaveri kompis friend husband wife vaimo
          muija ukko akka anop appi svarmor svarfar
          isosisko isoveli pikkusisko pikkuveli storebror lillebror storasyster lillasyster kamppis
          roommate
          """);

  /** Pronouns for a person, and words of belonging. */
  static final Set<String> PERSON =
      words("han se he she hon mina jag i ma maa mie mua minua mig me");

  static final Set<String> MINE =
      words("my our min mitt var mun minun meidan meijan mu miun vart hans hennes");

  /** Beginnings of words for those of them who are not the ones in need. */
  static final String[] ELDERS =
      list(
          """
          grandma grandmo grandpa grandfa mormor morfar farmor farfar mummo mummi vaari ukki aiti
          mutsi faija isani mamma pappa mum mom dad father mother husband wife vaimo mieheni puoliso
          partner fru anop svarmor svarfar
          """);

  /** Help is sought for them after all. */
  static final Set<String> FOR_THEM = words("hanelle hanet hansta");

  /** Right behind a word of help. */
  static final Set<String> THEM = words("honom henne him her");

  static final Set<String> HELPING = words("for help hjalpa hjalper at till");

  static final Set<String> THEY = words("han hon he she hes shes");

  /** The writer is the subject. */
  static final Set<String> I_AM_ALONE = words("oon olen ma maa mie mina jag i im ive");

  /** Begins what the writer tells of themselves beside somebody else. */
  static final Set<String> MYSELF = words("mina ma maa mie itse ite sjalv myself");

  /** Several children, whose ages stand in a row. */
  static final Set<String> CHILDREN =
      words("lapset lapsemme lapsia lasten barnen barn kids children lapsilla lapsiani lapseni");

  static final Set<String> OLDER =
      words(
          "older oldest elder eldest vanhempi vanhemmasta vanhin aldre aldsta esikoinen esikoisesta");

  static final Set<String> YOUNGER =
      words("younger youngest nuorempi nuoremmasta nuorin yngre yngsta kuopus kuopuksesta");

  private AgeVocabulary() {}

  private static String[] list(String words) {
    return words.strip().split("\\s+");
  }

  /** Words of a list that is written with spaces between them. */
  static Set<String> words(String words) {
    return Set.copyOf(List.of(list(words)));
  }
}
