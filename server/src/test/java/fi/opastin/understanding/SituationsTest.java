package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.directory.Audience;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the delivered pack's words tell of the person, by families of ways to say it. */
class SituationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "luen merkonomiksi Raumalla | student",
        "yliopistossa neljättä vuotta ja jumissa | student",
        "ikä puuttuu, mutta oon vielä ja lukiossa | student",
        "läser juridik och tröttnat | student",
        "studying physics at the university of Oulu | student",
        "back in school after years | student",
        "in a nautical school here | student",
        "olen vasta nuori | youth",
        "ung och arbetslös i Kemi | youth,unemployed",
        "inte ens myndig ännu | youth",
        "I'm just a teenager | youth",
        "pääsenkö töihin kun olen alaikäinen | youth",
        "oma parturi ja velkaa | entrepreneur",
        "driver restaurang i Vasa | entrepreneur",
        "salon owner here | entrepreneur",
        "my own cleaning firm is new | entrepreneur",
        "teen kahta työtä | employed",
        "oon 24 duunis | employed,youth",
        "säljare, fast anställd på varuhus | employed",
        "bored but with a steady job | employed",
        "Nepalista muutin tänne | immigrant",
        "från Ghana, kom hit i fjol | immigrant",
        "came from South Sudan | immigrant",
        "työpajaohjaajana kysyn | professional",
        "my client needs a flat | professional",
        "kurator här, hej | professional",
        "my grown-up daughter sits at home | parent",
        "vår femtonåriga grabb skolkar | parent",
        "töitä ei nyt ole | unemployed",
        "jag inte har arbete | unemployed",
        "I have neither home nor job | unemployed",
        "halv arbetsförmåga kvar | partial-work-ability",
        "half of my working capacity is gone | partial-work-ability",
        "yli kuusikymppiselle ei riitä töitä mistään, minä olen se | over50,adult",
        "in my fifties | over50,adult",
        "käyn kasia Iisalmessa | student",
        "duunia lukiolaiselle kesäksi | student",
        "går på Optima i Jakobstad | student",
        "läser in studentexamen på kvällarna | student",
        "kaksoistutkintoa suoritan | student",
        "valmistun keväällä kokiksi | student",
        "teen nyt raksahommia | employed",
        "työt alkoi telakalla | employed",
        "I have cleaned ships nine years and I still do | employed",
        "haft toiminimi i tio år som snickare | entrepreneur",
        "får grunddagpenning | unemployed",
        "jag är sjukskötare från Kenya | immigrant",
        "we fled from Mariupol | immigrant",
        "does anyone speak Arabic there | immigrant",
        "my shoulder is ruined, only light duties | partial-work-ability",
        "asiakkaani on työtön ja lukio jäi kesken | professional",
        "school counsellor here, a pupil of 15 came from Iraq | professional",
        "täysi-ikäinen poika asuu luonamme | parent",
        "tytär 15 ei suostu menemään kouluun | parent",
        "puutarhurina kolmattakymmentä vuotta ja mietin muuta | employed",
        "vi på varvet hörde om omställningsförhandlingar | employed",
        "my foreman shouts at me | employed",
        "sijaisuus umpeutui toukokuussa | unemployed",
        "nostan työmarkkinatukea | unemployed",
        "säsongen tog slut och jag med den | unemployed",
        "on the dole again | unemployed",
        "lähihoitajaopinnot takkuavat | student",
        "andra året på medialinjen | student",
        "second year of lukio and bored | student",
        "pidämme pientä majataloa | entrepreneur",
        "fakturerar som självständig massör | entrepreneur",
        "I run a small bakery | entrepreneur",
        "kotoisin Perusta | immigrant",
        "I was born in Senegal | immigrant",
        "lääkäri kielsi nostamisen | partial-work-ability",
        "orkar bara halva dagar | partial-work-ability",
        "my doctor says four hours at most | partial-work-ability",
        "meidän kaksoset hakevat eri kouluihin | parent",
        "ryhmässäni on nuori joka ei puhu | professional",
        "en av våra deltagare saknar bostad | professional",
        "a resident of ours turns eighteen | professional"
      })
  void hearsASituationThatIsSaidOrPlainlyImplied(String text, String wanted) {
    assertEquals(new TreeSet<>(Arrays.asList(wanted.split(","))), ids(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "varken företagare eller förälder",
        "miten peruspäiväraha lasketaan",
        "syrran pluggar i Åbo",
        "my wife's company is in trouble",
        "a friend of mine lost her job, she came from Chile",
        "jag har inget företag",
        "haaveilen omasta leipomosta",
        "I am no longer a student, who gives advice",
        "siskoni on lukiossa",
        "haluan perustaa oman kahvilan",
        "palaan pian entiseen työhön",
        "ovi jäi lukossa kiinni",
        "telkkari ei toimi",
        "farmor bakade kakor",
        "a farmer blocked our road",
        "tilasin paketin Kiinasta",
        "oon lomalla Espanjassa",
        "en ole yrittäjä",
        "kello löi kaksitoista",
        "the young man next door plays the drums",
        "hands fine, mood not",
        "knäna håller men inte humöret",
        "do I need mum to sign",
        "I used to be a welder",
        "olen hitsaaja, löytyykö sieltä töitä",
        "olen lääkäri, kelpaako tutkintoni",
        "kuinka paljon on 30 opintopisteen kurssi",
        "valmistuin keväällä kokiksi",
        "onko siellä kuraattoria",
        "irtisanouduin terveyssyistä",
        "min examen är från hemlandet",
        "I want to take the matriculation exam"
      })
  void hearsNoneWhereNoneIsTold(String text) {
    assertEquals(Set.of(), ids(text), text);
  }

  @Test
  void takesYoungForTheOneWhoIsAskedFor() {
    assertEquals(Set.of("parent"), ids("poikani on nuori ja vailla suuntaa"));
  }

  @Test
  void letsTheYearsSayIt() {
    assertEquals(Set.of("adult"), ids("olen 45 ja vielä nuori"));
  }

  private static Set<String> ids(String text) {
    return Hearing.person(text).audiences().stream()
        .map(Audience::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Ages of the writer, told in passing; {@code -1} where none is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "onko 47 liian vanha lähihoitajaksi | 47",
        "är 33 för sent att börja om | 33",
        "is 29 too late for med school | 29",
        "fyller fyrtio idag, hurra | 40",
        "täytän 18 tänään | 18",
        "jag blir 18 nästa vecka | 17",
        "ollaan molemmat 16, pääseekö nuorisotalolle | 16",
        "oon kyl silti 24 | 24",
        "I can wait until Monday. I'm 22 and bored | 22",
        "kelpaako 18 kuukauden kurssi | -1",
        "vaimoni on 44 ja töissä, minä en | -1",
        "siskoni on 15 ja lintsaa koulusta | 15",
      })
  void agesToldInPassing(String text, int age) {
    assertEquals(age, Hearing.person(text).age().orElse(-1), text);
  }

  /** Whose a place is that is named; empty where it is nobody's who needs help. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serkkuni asuu Kotkassa, mä Haminassa | 075",
        "valmistuin Oulussa, nykyään olen Iissä | 139",
        "min syster bor i Vasa och jag i Korsholm | 499",
        "my cousin lives in Pori but I live in Rauma | 684",
        "tyttäreni opiskelee Joensuussa ja haluaa lopettaa | 167",
        "kesämökki on Savonlinnassa, koti Mikkelissä | 491",
        "mieheni muutti ulkomailta luokseni Lahteen | 398",
        "no sanotaan et Hollola | 098",
        "koeviikko stressaa ihan liikaa, vesilahti | 922",
      })
  void placesOfOthersAndOfFormerDays(String text, String code) {
    assertEquals(code, Hearing.person(text).municipality().map(Object::toString).orElse(""), text);
  }
}
