package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.Phrase;
import fi.opastin.language.Utterance;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All seen from Wednesday, 25 November 2026. */
class DateReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static String read(String message) {
    return read(message, TODAY);
  }

  private static String read(String message, LocalDate today) {
    return DateReader.mentions(Utterance.of(message), today).stream()
        .map(mention -> mention.when().code())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          onko Ohjaamo auki tänään?                     | 2026-11-25
          auki huomenna                                 | 2026-11-26
          onks se auki ylihuomenna                      | 2026-11-27
          kävin siellä eilen                            | 2026-11-24
          tulin toissapäivänä                           | 2026-11-23
          tänä iltana                                   | 2026-11-25
          onko auki maanantaina?                        | 2026-11-30
          ensi maanantaina                              | 2026-11-30
          ens perjantaina                               | 2026-11-27
          ens pe                                        | 2026-11-27
          olisko keskiviikkona aikoja                   | 2026-12-02
          ootteko auki lauantaisin                      | 2026-11-28
          viime maanantaina                             | 2026-11-23
          ensi viikon maanantaina                       | 2026-11-30
          ensi viikolla torstaina                       | 2026-12-03
          maanantaina ensi viikolla                     | 2026-11-30
          Maanantaina 30.11. klo 10                     | 2026-11-30
          perjantaina 4. joulukuuta                     | 2026-12-04
          15.1.                                         | 2027-01-15
          haku alkaa 15.1.2027                          | 2027-01-15
          15.01.2027                                    | 2027-01-15
          15. 1. 2027                                   | 2027-01-15
          15.1.27                                       | 2027-01-15
          onko auki 24.12                               | 2026-12-24
          onko ohjaamo auki 6.12                        | 2026-12-06
          la 5.12 auki?                                 | 2026-12-05
          2027-01-15                                    | 2027-01-15
          avoinna 24.-26.12.                            | 2026-12-24/2026-12-26
          tauolla 1.6.–31.8.2027                        | 2027-06-01/2027-08-31
          30.12.-2.1.                                   | 2026-12-30/2027-01-02
          24. joulukuuta                                | 2026-12-24
          24 joulukuuta 2027                            | 2027-12-24
          joulukuun 24. päivä                           | 2026-12-24
          joulukuun kuudes                              | 2026-12-06
          kuudes joulukuuta                             | 2026-12-06
          15. päivänä                                   | 2026-12-15
          tammikuussa                                   | 2027-01
          tammikuussa 2028                              | 2028-01
          marraskuussa                                  | 2026-11
          viime lokakuussa                              | 2026-10
          joulukuun aukioloajat                         | 2026-12
          ens kuussa                                    | 2026-12
          ensi kuussa                                   | 2026-12
          tässä kuussa                                  | 2026-11
          ensi viikolla                                 | 2026-W49
          tällä viikolla                                | 2026-W48
          viime viikolla                                | 2026-W47
          viikolla 50                                   | 2026-W50
          vko 8                                         | 2027-W08
          ensi vuonna                                   | 2027
          vuonna 2028                                   | 2028
          tänä vuonna                                   | 2026
          keväällä 2027                                 | 2027-spring
          keväällä                                      | 2027-spring
          ensi syksynä                                  | 2027-autumn
          syksyn 2027 haku                              | 2027-autumn
          tänä talvena                                  | 2027-winter
          talvella 2027                                 | 2027-winter
          viime kesänä                                  | 2026-summer
          kesä 2027                                     | 2027-summer
          viikonloppuna                                 | 2026-11-28/2026-11-29
          ensi viikonloppuna                            | 2026-11-28/2026-11-29
          viikon päästä                                 | 2026-12-02
          kahden viikon kuluttua                        | 2026-12-09
          3 päivän päästä                               | 2026-11-28
          parin kuukauden päästä                        | 2027-01
          puolen vuoden päästä                          | 2027-05
          kahden viikon sisällä                         | 2026-11-25/2026-12-09
          kaksi viikkoa sitten                          | 2026-11-11
          jouluna                                       | 2026-12-24/2026-12-26
          jouluaattona                                  | 2026-12-24
          juhannuksena                                  | 2027-06-25/2027-06-26
          pääsiäisenä                                   | 2027-03-26/2027-03-29
          itsenäisyyspäivänä                            | 2026-12-06
          vappuna 2028                                  | 2028-05-01
          onko kiinni loppiaisena                       | 2027-01-06
          """)
  void readsFinnishDates(String message, String expected) {
    assertEquals(expected, read(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          är ni öppna idag                              | 2026-11-25
          öppet i kväll?                                | 2026-11-25
          är Ohjaamo öppet i morgon                     | 2026-11-26
          imorron                                       | 2026-11-26
          i övermorgon                                  | 2026-11-27
          jag var där i går                             | 2026-11-24
          i måndags                                     | 2026-11-23
          är Ohjaamo öppet på fredag?                   | 2026-11-27
          har ni öppet på lördagar                      | 2026-11-28
          nästa fredag                                  | 2026-12-04
          på måndag nästa vecka                         | 2026-11-30
          nästa vecka på torsdag                        | 2026-12-03
          nästa vecka                                   | 2026-W49
          den här veckan                                | 2026-W48
          förra veckan                                  | 2026-W47
          i veckan                                      | 2026-W48
          vecka 50                                      | 2026-W50
          den 3 mars                                    | 2027-03-03
          den 3:e mars 2028                             | 2028-03-03
          den tredje mars                               | 2027-03-03
          måndag den 30 november                        | 2026-11-30
          24 december                                   | 2026-12-24
          den 15:e                                      | 2026-12-15
          den 24.12 har ni öppet?                       | 2026-12-24
          i mars                                        | 2027-03
          mars 2028                                     | 2028-03
          i januari nästa år                            | 2027-01
          nästa månad                                   | 2026-12
          den här månaden                               | 2026-11
          nästa år                                      | 2027
          i år                                          | 2026
          år 2028                                       | 2028
          våren 2027                                    | 2027-spring
          på våren                                      | 2027-spring
          ansöka i vår?                                 | 2027-spring
          i höst                                        | 2026-autumn
          i sommar                                      | 2027-summer
          höstterminen 2027                             | 2027-autumn
          om två veckor                                 | 2026-12-09
          om en månad                                   | 2026-12
          om ett par dagar                              | 2026-11-27
          om ett halvår                                 | 2027-05
          för två veckor sedan                          | 2026-11-11
          inom tre dagar                                | 2026-11-25/2026-11-28
          i helgen                                      | 2026-11-28/2026-11-29
          i jul                                         | 2026-12-24/2026-12-26
          på julafton                                   | 2026-12-24
          på midsommarafton                             | 2027-06-25
          i påsk                                        | 2027-03-26/2027-03-29
          på självständighetsdagen                      | 2026-12-06
          första maj                                    | 2027-05-01
          """)
  void readsSwedishDates(String message, String expected) {
    assertEquals(expected, read(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          is Ohjaamo open today                         | 2026-11-25
          are you open tomorrow?                        | 2026-11-26
          open tmrw                                     | 2026-11-26
          the day after tomorrow                        | 2026-11-27
          i was there yesterday                         | 2026-11-24
          the day before yesterday                      | 2026-11-23
          are you open on Saturday                      | 2026-11-28
          this Friday                                   | 2026-11-27
          next Friday                                   | 2026-12-04
          next Monday                                   | 2026-11-30
          Monday next week                              | 2026-11-30
          next week on Thursday                         | 2026-12-03
          last Monday                                   | 2026-11-23
          are you open on Sundays                       | 2026-11-29
          next week                                     | 2026-W49
          this week                                     | 2026-W48
          week 50                                       | 2026-W50
          next month                                    | 2026-12
          next year                                     | 2027
          in 2028                                       | 2028
          in two weeks                                  | 2026-12-09
          in a week's time                              | 2026-12-02
          in 3 days                                     | 2026-11-28
          three weeks from now                          | 2026-12-16
          in a couple of months                         | 2027-01
          in half a year                                | 2027-05
          two weeks ago                                 | 2026-11-11
          within a week                                 | 2026-11-25/2026-12-02
          March 3rd                                     | 2027-03-03
          March 3, 2028                                 | 2028-03-03
          3rd of March                                  | 2027-03-03
          the third of March                            | 2027-03-03
          24 December                                   | 2026-12-24
          Monday the 30th of November                   | 2026-11-30
          Thursday, 24 December 2026                    | 2026-12-24
          December twenty-fourth                        | 2026-12-24
          15 Jan 2027                                   | 2027-01-15
          on the 15th?                                  | 2026-12-15
          in March                                      | 2027-03
          in May                                        | 2027-05
          January 2028                                  | 2028-01
          last October                                  | 2026-10
          spring 2027                                   | 2027-spring
          in the spring                                 | 2027-spring
          next summer                                   | 2027-summer
          this autumn                                   | 2026-autumn
          12/24/2026                                    | 2026-12-24
          24/12/2026                                    | 2026-12-24
          at the weekend                                | 2026-11-28/2026-11-29
          are you closed at Christmas                   | 2026-12-24/2026-12-26
          on Christmas Eve                              | 2026-12-24
          New Year's Eve                                | 2026-12-31
          Is Ohjaamo open on Independence Day?          | 2026-12-06
          """)
  void readsEnglishDates(String message, String expected) {
    assertEquals(expected, read(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "olen 17-vuotias",
        "17 v Kouvola",
        "oon 24 ja etsin töitä",
        "täytän 30",
        "jag är 24 år",
        "jag fyller 18",
        "I am 24 years old",
        "lapseni on 1.5 vuotta",
        "1.5 vuotta työttömänä",
        "jag har jobbat 2.5 år",
        "puhelin 040 123 4567",
        "soita 040-12.12.12",
        "+358 40 123 45 67",
        "asun 53100 Lappeenranta",
        "00100",
        "maksaa 15.10 €",
        "15.10 euroa",
        "hinta 12,50",
        "€12.10",
        "lainaa 2027 euroa",
        "klo 9.30",
        "kello 10.12",
        "avataanko klo 8.10.",
        "kl 8.10",
        "at 9.10",
        "bussi 8.10 vai 9.10",
        "keskiarvo 8.5",
        "keskiarvoni oli 8.5.",
        "ka 7.2",
        "GPA 3.5",
        "auki 24/7",
        "1/2 päivää",
        "9. luokalla",
        "toinen aste",
        "toisen asteen tutkinto",
        "second chance",
        "I may need help",
        "may I ask something",
        "march to the office",
        "mars är en planet",
        "i vår skola finns ingen kurator",
        "syntynyt 15.1.2007",
        "olen syntynyt tammikuussa 2007",
        "född den 3 mars 2007",
        "born on March 3, 2007",
        "kesätyö",
        "kesätyöpaikka",
        "kevätjuhla",
        "syksyn lehdet",
        "I might fall behind",
        "What if I fall ill during the apprenticeship?",
        "jag vet inte ens var man går in",
        "työ 4 päivä, koulu 1 päivä",
        "spring cleaning",
        "jag är sjuk",
        "la la la",
        "to be or not to be",
        "su on kivaa",
        "viisi vuotta kokemusta",
        "kaksi viikkoa",
        "two weeks of holiday",
        "the 3rd option",
        "versio 15.1.2.3",
        "192.168.1.1",
        "31.2.",
        "45.13.",
        "henkilötunnus 150107-123A",
        "ma ti ke",
        "week by week",
        "joka viikko",
        "jag är i kö",
        "den tredje gången",
        ""
      })
  void takesNothingElseForADate(String message) {
    assertEquals("", read(message));
  }

  @Test
  void seesYearsTurnAndLeapDays() {
    LocalDate newYearsEve = LocalDate.of(2026, 12, 31);
    assertEquals("2027-01-01", read("huomenna", newYearsEve));
    assertEquals("2026-W53", read("tällä viikolla", newYearsEve));
    assertEquals("2027-W01", read("ensi viikolla", newYearsEve));
    assertEquals("2027-01", read("ensi kuussa", newYearsEve));
    assertEquals("2028-02-29", read("29.2.", LocalDate.of(2027, 11, 1)));
    assertEquals("", read("29.2.", newYearsEve));
    assertEquals("2027-02-28", read("huomenna", LocalDate.of(2027, 2, 27)));
    assertEquals("2027-02", read("kuukauden päästä", LocalDate.of(2027, 1, 31)));
  }

  @Test
  void aWeekdayOnItsOwnDayIsTheNextOne() {
    LocalDate friday = LocalDate.of(2026, 11, 27);
    assertEquals("2026-12-04", read("onko auki perjantaina", friday));
    assertEquals("2026-12-04", read("next Friday", friday));
    assertEquals("2026-11-28/2026-11-29", read("i helgen", LocalDate.of(2026, 11, 29)));
    assertEquals("2026-12-05/2026-12-06", read("next weekend", LocalDate.of(2026, 11, 29)));
  }

  @Test
  void readsSeveralDatesAndAsksOfTheFirstThatIsNotOver() {
    Utterance message = Utterance.of("kävin eilen, onko auki huomenna tai 15.1.?");
    List<DateMention> mentions = DateReader.mentions(message, TODAY);
    assertEquals(3, mentions.size());
    assertEquals(
        Optional.of(new When.Day(LocalDate.of(2026, 11, 26))), DateReader.asked(mentions, TODAY));
    assertEquals(Optional.empty(), DateReader.asked(mentions.subList(0, 1), TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-25",
        "2026-W53",
        "2027-W01",
        "2026-12",
        "2027-spring",
        "2027-winter",
        "2028",
        "2026-12-24/2026-12-26"
      })
  void aShortFormIsReadAsItWasWritten(String code) {
    assertEquals(code, When.parse(code).orElseThrow().code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "2026-13",
        "2026-W54",
        "2027-W53",
        "2027-friday",
        "2026-12-26/2026-12-24"
      })
  void noOtherShortFormIsRead(String code) {
    assertEquals(Optional.empty(), When.parse(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.", "15.1.", "in two ", "den 3 ", "maanantaina ", "9-", "2027-01-"})
  void readsLongNonsenseInTime(String piece) {
    Utterance message = Utterance.of(piece.repeat(1000 / piece.length()));
    // time of the processor and the best of several, since others use the machine, too
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long begun = threads.getCurrentThreadCpuTime();
      DateReader.mentions(message, TODAY);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - begun);
    }
    assertTrue(best < 20_000_000, "nanoseconds: " + best);
  }

  @Test
  void missesNoDateBySkippingWordsThatNoneBeginsWith() {
    int dates = 0;
    for (Phrase phrase : Finland.draft().phrases()) {
      DateText text = new DateText(Utterance.of(phrase.text()));
      for (int i = 0; i < text.size(); i++) {
        boolean date = DateReader.at(text, i, TODAY) != null;
        dates += date ? 1 : 0;
        assertTrue(!date || DateReader.mayBegin(text, i), phrase.text());
      }
    }
    assertTrue(dates > 500, "so few dates tell nothing: " + dates);
  }
}
