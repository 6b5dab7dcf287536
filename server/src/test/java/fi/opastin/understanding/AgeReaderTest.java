package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.Audience;
import fi.opastin.language.Utterance;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17-vuotias | 17",
        "oon 31 | 31",
        "olen viidenkymmenenkahden ikäinen | 52",
        "mä oon neljäntoista | 14",
        "kolmevitonen | 35",
        "kakskytviis vee | 25",
        "3-kymppinen | 30",
        "sextonåring | 16",
        "är fyrtio två | 42",
        "thirty-eight, factory worker | 38",
        "16 ja puol | 16",
        "fjorton och ett halvt | 14",
        "Lohjalla, 51, marketin kassa | 51",
        "N28, Espoo | 28",
        "00530 ja 24 vuotta | 24",
        "is 29 too old | 29",
        "kuustoest oon ja tylsää on | 16",
        "oon kahreksantoista | 18",
        "olen vaa seittemäntoist | 17",
        "kolkytneljä oon, mitä nyt | 34",
        "viiskytkaks lasissa eikä töitä | 52",
        "syksyllä tuli neljäkymmentä mittariin | 40",
        "tasan kuusikymmentä, eläkkeelle en halua | 60",
        "kolmekymmentäkaksi täytin | 32",
        "viiskyt ja kuus, leski | 56",
        "neljänkympin rajan ylitin keväällä | 40",
        "kaveri täällä 22, moro | 22",
        "Hei, kyselee kolkytkasi | 38",
        "olen 27 vuosi vanha | 27",
        "arton bast å arbetslös | 18",
        "jämnt femtio, frisk ännu | 50",
        "trettitre fyllda | 33",
        "jag e på 24 | 24",
        "tjugusju år, bor ensam | 27",
        "har hunnit fylla 18 | 18",
        "forty exactly, no plan | 40",
        "vielä 48 vuotiaana etsin uutta alaa | 48",
        "61 vuotias ja pirteä | 61",
        "poika 17 makaa kaiket päivät | 17",
        "Dottern 18 vägrar gå ut | 18",
        "en kille på 16 år vill ha jobb | 16",
        "en tjej på 17 år i min grupp | 17",
        "läser gärna något om det går. 36 år, Lovisa | 36",
        "koska mulle tuli 40 | 40",
        "en enää jaksa ku 38 tuli, väsyttää | 38",
        "ja e fem å tretti å arbetslös | 35",
        "we are here until June, 31 | 31"
      })
  void readsAnAgeThatIsTold(String text, int age) {
    assertEquals(List.of(age), ages(text));
  }

  /** Who mends what they have just said is as old as they say last, if that is an age. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oon 20 eiku 21 nykyään | 21",
        "olen 34-vuotias, eikun 35-vuotias | 35",
        "olen 16, eiku täytin just 17 | 17",
        "mä oon 45 tai siis 46 | 46",
        "25, anteeksi 26, ja haen opiskelemaan | 26",
        "oon kakskyt eiku kakskytyks | 21",
        "poika on 15 ei kun 16 eikä käy koulua | 16",
        "jag e 20 nä 21 å arbetslös | 21",
        "jag är 34, förlåt 35, och vill byta bransch | 35",
        "ja e 17 alltså 18 | 18",
        "i'm 30 years old, sorry, 31 | 31",
        "i am 34 no wait 35 and want another career | 35",
        "I'm 16, I mean 17, and I left school | 17",
        "olen 52, siis 30 vuotta töissä | 52",
        "olen 21, siis 8 tuntia päivässä teen töitä | 21",
        "oon 20 siis 40 opintopistettä vielä jäljellä | 20",
        "i'm 20, sorry 45 minutes is too long | 20",
        "i'm 20, no 13 kids | 20"
      })
  void readsAnAgeThatIsMendedAtOnce(String text, int age) {
    assertEquals(List.of(age), ages(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "täytän 30 ens kuussa | 29",
        "Poikani täyttää helmikuussa 20 | 19",
        "snart 20 | 19",
        "I'll be 18 in December | 17",
        "täytin eilen 30 | 30",
        "just turned thirty | 30",
        "täytän parin viikon päästä nelkymppiä | 39",
        "kolme vuotta vaille neljäkymmentä | 37",
        "two years short of fifty | 48",
        "kolmenkympin kynnyksellä | 29",
        "viiskymppiä lähestyy | 49"
      })
  void isAYearYoungerBeforeTheBirthday(String text, int age) {
    assertEquals(List.of(age), ages(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s. 23.11.2008 | 18",
        "syntynyt 24.11.2008 | 17",
        "född den 3 april 1995 | 31",
        "born November 30, 2008 | 17",
        "vm -99 | 27",
        "oon 06 syntynyt | 20",
        "vuoden 2004 lapsi | 22",
        "12.11.2007 | 19",
        "kasiysi syntyny | 37",
        "nolla seiska syntynyt | 19",
        "vuosimallia ysikutonen | 30",
        "född åttiofem | 41",
        "född nollsex | 20",
        "syntynyt itsenäisyyspäivänä 1998 | 27",
        "född i december 2000 | 25",
        "syntynyt maaliskuussa 2000 | 26"
      })
  void countsFromTheBirth(String text, int age) {
    assertEquals(List.of(age), ages(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en oo enää 29 vaan 31 | 31",
        "not 29 any more, 30 since yesterday | 30",
        "siskoni on 15, minä 22 | 22",
        "olen 19 ja isäni on 50 | 19",
        "veljeni on 24 | 24",
        "tyttäreni, joka on 19, ei puhu | 19"
      })
  void knowsWhoseAgeHolds(String text, int age) {
    assertEquals(List.of(age), ages(text));
  }

  @Test
  void tellsTheAgesOfParentAndChild() {
    assertEquals(List.of(51, 16), ages("olen 51-vuotias isä, huoli tyttärestäni, joka on 16"));
    assertEquals(List.of(45, 17), ages("olen 45-vuotias äiti ja poikani on 17"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "palkka on 14 euroa tunti",
        "luokka 9A",
        "auki 24/7",
        "mulla on 3 lasta",
        "20 vuotta samassa firmassa",
        "15 vuotta työkokemusta",
        "har jobbat 20 år",
        "numeroni on 050 123 4567",
        "olen 15 hakemusta lähettänyt",
        "keskiarvo 8,2",
        "bussi lähtee 16.45",
        "klockan 17 slutar jag",
        "20 % veroa",
        "Ohjaamo palvelee 16-29-vuotiaita",
        "alle 30-vuotiaille",
        "valmistuin 2019",
        "haen 18. päivä tammikuuta",
        "olin 15-vuotias silloin",
        "muutin tänne 17-vuotiaana",
        "bor på 15:e våningen",
        "numerot 13, 24 ja 35",
        "en ole vielä 18",
        "f-16 hävittäjä",
        "nuorisoelokuva 90-luvulta",
        "kun pelaajia on 12",
        "olen yli 50",
        "är gränsen strikt för dem som är över 30",
        "oon velkaa kolmekymppiä",
        "tasan 20 euroa tilillä",
        "viittä vaille kaksitoista",
        "18 oon lähettänyt hakemusta",
        "kengännumero 43",
        "jag har bott i stan 23 år och jobbat",
        "20-something",
        "lasku tuli 15 ja maksoin",
        "bussi 32 tuli ajoissa",
        "poika 20 euroa velkaa",
        "kurs på 15 år",
        "mellan fem och tjugo elever",
        "hur många timmar är 60 studiepoäng",
        ""
      })
  void leavesOtherNumbersAlone(String text) {
    assertEquals(List.of(), ages(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "olen yli 50 | OVER50",
        "Metallimies, yli viiskymppinen | OVER50",
        "jag är över fyrtio | ADULT",
        "femtio plus och frisk | OVER50",
        "olen alle kolmekymppinen | YOUTH"
      })
  void tellsAnAgeGroupByALimit(String text, Audience group) {
    BitSet none = new BitSet();
    assertEquals(Set.of(group), AgeReader.read(Utterance.of(text), none, none, TODAY).groups());
    assertEquals(List.of(), ages(text));
  }

  @Test
  void takesAMinorForOne() {
    assertEquals(List.of(17), ages("oon alle 18"));
  }

  @ParameterizedTest
  @CsvSource({
    "kuopio 31 töitä vailla, 0, 31",
    "läser i vasa 22 år utan kompisar, 2, 22",
    "espoo 50 euroa, 0, -1",
    "bott i vasa 22 år, 2, -1"
  })
  void readsAnAgeRightBehindAPlace(String text, int place, int age) {
    BitSet places = new BitSet();
    places.set(place);
    assertEquals(
        age < 0 ? List.of() : List.of(age),
        AgeReader.read(Utterance.of(text), new BitSet(), places, TODAY).told());
  }

  @Test
  void takesWhateverIsWritten() {
    for (String text : List.of("18", "--18--", "18 18 18", "٣٤", "½ 16½", "3", "täytän", "s.")) {
      assertTrue(ages(text).size() <= 1, text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "siis 31!! näppäinvirhe; 31",
        "nä vänta, 51 ska det va; 51",
        "oops, should be forty-two; 42",
        "ja jos olisinkin vasta 28?; 28"
      })
  void readsTheNumberThatCorrectsAnAge(String text, int age) {
    assertEquals(OptionalInt.of(age), AgeReader.corrected(Utterance.of(text), new BitSet()), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entä jos se on 20 tuntia viikossa?",
        "sorry, 30 euros I mean",
        "siis 31 tai 32",
        "nej 3 ska det va"
      })
  void takesNoOtherNumberForACorrection(String text) {
    assertEquals(OptionalInt.empty(), AgeReader.corrected(Utterance.of(text), new BitSet()), text);
  }

  private static List<Integer> ages(String text) {
    return AgeReader.read(Utterance.of(text), new BitSet(), new BitSet(), TODAY).told();
  }
}
