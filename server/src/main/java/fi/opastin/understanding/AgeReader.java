package fi.opastin.understanding;

import fi.opastin.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the age that a message tells: "17-vuotias", "oon 31", "täytän 30 ens kuussa" (29), "född
 * 2007", "fifty-three". Other numbers are no ages: years, euros, grades, years at work. Stateless.
 */
final class AgeReader {

  private static final int YOUNGEST = 6;
  private static final int OLDEST = 105;

  private static final Set<String> BEHIND =
      words(
          """
          vuotias vuotiaan vuotiaana vuotiaalle vuotiasta vuotiaat vuotiaani vuotiaalla
          vuotiaasta vuotiaita vuotiaiden vuotiaille vuotiaaksi vuotinen vuotis v vee veen
          veenä vuotta kesäinen kesäisenä tyttö aring åring åringen åringar åriga årig årigt
          år ar years year yrs yr yo y kymppinen
          """);

  private static final Set<String> OLD =
      words(
          """
          vanha vanhana vanhan vanhaa gammal gamla old o yo
          """);

  private static final Set<String> I_AM =
      words(
          """
          oon olen oo mä mää mie mina minä mulla ikä ikäni iältäni ika täytin taytin on är e
          jag ålder åldern fyllde fyllt im i'm am aged age turned is täyttänyt täyttäny tuli
          täynnä iässä täytti bin she he hän se she's shes hes
          """);

  private static final Set<String> TURNING =
      words(
          """
          täytän taytan täyttää taytta täytä täyttämässä täyttämään tulen tulee fyller turning
          turn turns täyttäisin täytetään blir
          """);

  private static final Set<String> BORN =
      words(
          """
          syntynyt syntyny synt syntymävuosi syntymävuoteni syntymävuosini s född fodd born
          vuosimallia vm syntynytpä syntymä synnyin födelseår dob vuosimalli birth
          """);

  private static final Set<String> NO_AGE_BEHIND =
      words(
          """
          euroa euro euron euroo e eur € egeä ege kk kuukautta kuukausi päivää viikkoa tuntia
          h op opintopistettä pistettä prosenttia kertaa paikkaa hakemusta lasta luokka
          luokalla asti km kilometriä neliötä m timmar dagar veckor månader gånger barn poäng
          hours days weeks months times kids children euros percent credits applications jobs
          tonnia kiloa kg minuuttia min kappaletta kpl hakijaa henkilöä people personer mk
          tuhatta työpaikkaa työhakemusta siskoa veljeä sivua kurssia minutes minuter vuodessa
          vuoden vuosi tunnin viikon päivän kuukauden åk klass grade th st nd rd a pm am
          lapsen kesän kesää talvea ihmistä vuosia lk klo pv vk vko aikaan åriga
          """);

  private static final Set<String> YEARS_OF =
      words(
          """
          töissä toissa työkokemusta työkokemus kokemusta kokemus ollut ollu olleena sitten
          ajan tehnyt tehny työskennellyt asunut asunu kestänyt opiskellut naimisissa
          yrittäjänä työttömänä samassa alalla suomessa sedan erfarenhet arbetat jobbat bott
          arbetslös ago experience worked working lived living unemployed been kului for i
          viimeiset viimeset yli jo kohta kotona maksanut avuton hoitanut vanhempi senaste
          varit hemma past last have pitkä sama tehtyäni jälkeen after
          """);

  private static final Map<String, Integer> UNITS = units();
  private static final Map<String, Integer> TENS = tens();

  private AgeReader() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  /** The ages in a message, in order; usually none or one. */
  static List<Integer> ages(List<Token> tokens, LocalDate today) {
    List<Integer> ages = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Number number = number(tokens, i);
      if (number == null) {
        continue;
      }
      OptionalInt age = age(tokens, number, today);
      if (age.isPresent() && age.getAsInt() >= YOUNGEST && age.getAsInt() <= OLDEST) {
        ages.add(age.getAsInt());
      }
      i = number.last();
    }
    return ages;
  }

  /**
   * A number written in digits or words, from one token to another; {@code spoken} when its word
   * alone tells an age.
   */
  private record Number(
      int value, int first, int last, boolean digits, boolean agePlain, int letters) {}

  private static OptionalInt age(List<Token> tokens, Number number, LocalDate today) {
    String before = word(tokens, number.first() - 1);
    String before2 = word(tokens, number.first() - 2);
    String behind = word(tokens, number.last() + 1);
    String behind2 = word(tokens, number.last() + 2);
    if (number.agePlain()) {
      return OptionalInt.of(number.value());
    }
    OptionalInt born = born(tokens, number, today);
    if (born.isPresent()) {
      return born;
    }
    if (number.value() > OLDEST || number.letters() > 3) {
      return OptionalInt.empty();
    }
    if (TURNING.contains(before) || TURNING.contains(before2) && !BEHIND.contains(before)) {
      boolean already = before.equals("tulen") && behind.equals("vuotta");
      return OptionalInt.of(already ? number.value() : number.value() - 1);
    }
    if (BEHIND.contains(behind)) {
      return yearsAreAge(tokens, number, behind, behind2)
          ? OptionalInt.of(number.value())
          : OptionalInt.empty();
    }
    boolean told = I_AM.contains(before) || (I_AM.contains(before2) && isFiller(before));
    if (told && !NO_AGE_BEHIND.contains(behind) && plausible(number, before)) {
      return OptionalInt.of(number.value());
    }
    boolean alone =
        tokens.size() <= 2 && number.digits() && number.letters() == 2 && number.value() >= 10;
    return alone && !NO_AGE_BEHIND.contains(behind)
        ? OptionalInt.of(number.value())
        : OptionalInt.empty();
  }

  /**
   * "I have 3" or "klo on 9" are no ages: a bare number must be one that people say of their age.
   */
  private static boolean plausible(Number number, String before) {
    boolean weak =
        before.equals("on")
            || before.equals("is")
            || before.equals("e")
            || before.equals("i")
            || before.equals("oo");
    return number.value() >= (weak ? 13 : 10) && number.value() < 100;
  }

  private static boolean isFiller(String word) {
    return Set.of(
            "jo", "vasta", "nyt", "about", "just", "only", "nu", "redan", "bara", "noin", "kohta",
            "niinku", "siis", "almost", "now", "ny", "vaan", "vain")
        .contains(word);
  }

  /** "20 vuotta" is an age only when it is said to be one, not years at work or years ago. */
  private static boolean yearsAreAge(
      List<Token> tokens, Number number, String behind, String behind2) {
    boolean years =
        Set.of("vuotta", "år", "ar", "years", "year", "y", "yrs", "yr").contains(behind);
    if (!years || OLD.contains(behind2)) {
      return true;
    }
    if (behind.equals("y")) {
      return behind2.equals("o");
    }
    if (behind.equals("year")) {
      return OLD.contains(behind2);
    }
    String before = word(tokens, number.first() - 1);
    if (YEARS_OF.contains(before) || YEARS_OF.contains(behind2)) {
      return false;
    }
    for (int i = Math.max(0, number.first() - 4); i < number.first(); i++) {
      if (Set.of(
              "ollut",
              "ollu",
              "been",
              "worked",
              "varit",
              "arbetat",
              "jobbat",
              "tehnyt",
              "tehny",
              "asunut",
              "asunu",
              "kokemusta",
              "lived",
              "työskennellyt",
              "bott",
              "opiskellut",
              "was")
          .contains(tokens.get(i).text())) {
        return false;
      }
    }
    return I_AM.contains(before)
        || tokens.size() <= 3
        || behind.equals("år") && (before.equals("är") || before.equals("jag"));
  }

  private static OptionalInt born(List<Token> tokens, Number number, LocalDate today) {
    if (!number.digits()) {
      return OptionalInt.empty();
    }
    boolean said = false;
    for (int i = Math.max(0, number.first() - 3);
        i <= Math.min(tokens.size() - 1, number.last() + 1);
        i++) {
      said |= BORN.contains(tokens.get(i).text());
    }
    if (!said || word(tokens, number.last() + 1).equals("vuotta")) {
      return OptionalInt.empty();
    }
    if (number.letters() == 4 && number.value() > 1900 && number.value() <= today.getYear()) {
      return OptionalInt.of(today.getYear() - number.value());
    }
    if (number.letters() == 2) {
      int year =
          number.value() <= today.getYear() % 100 ? 2000 + number.value() : 1900 + number.value();
      return OptionalInt.of(today.getYear() - year);
    }
    return OptionalInt.empty();
  }

  private static Number number(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.isNumber()) {
      int letters = token.text().length();
      boolean partOfMore = letters <= 4 && nextToDigits(tokens, at);
      return letters > 4 || partOfMore
          ? null
          : new Number(Integer.parseInt(token.text()), at, at, true, false, letters);
    }
    return spelled(tokens, at);
  }

  /** Digits beside digits are a phone number, a date or a decimal ("8,5"). */
  private static boolean nextToDigits(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean before =
        at > 0 && tokens.get(at - 1).isNumber() && token.start() - tokens.get(at - 1).end() <= 1;
    boolean behind =
        at + 1 < tokens.size()
            && tokens.get(at + 1).isNumber()
            && tokens.get(at + 1).start() - token.end() <= 1;
    return before || behind;
  }

  private static Number spelled(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    Integer plain = plainAge(word);
    if (plain != null) {
      return new Number(plain, at, at, false, true, 2);
    }
    Integer tens = TENS.get(word);
    if (tens != null) {
      Integer unit = at + 1 < tokens.size() ? UNITS.get(tokens.get(at + 1).text()) : null;
      boolean joined = unit != null && unit < 10;
      return new Number(joined ? tens + unit : tens, at, joined ? at + 1 : at, false, false, 2);
    }
    for (Map.Entry<String, Integer> ten : TENS.entrySet()) {
      if (word.startsWith(ten.getKey())) {
        Integer unit = UNITS.get(word.substring(ten.getKey().length()));
        if (unit != null && unit < 10) {
          return new Number(ten.getValue() + unit, at, at, false, false, 2);
        }
      }
    }
    Integer unit = UNITS.get(word);
    return unit != null && unit >= 10 ? new Number(unit, at, at, false, false, 2) : null;
  }

  /** "kolmevitonen" is 35, "nelikymppinen" 40, "sextonåring" 16. */
  private static Integer plainAge(String word) {
    for (Map.Entry<String, Integer> decade : DECADES.entrySet()) {
      if (word.startsWith(decade.getKey())) {
        String rest = word.substring(decade.getKey().length());
        if (rest.startsWith("kymppi")
            || rest.startsWith("kymppine")
            || rest.startsWith("kymmenvuotia")) {
          return decade.getValue() * 10;
        }
        Integer unit = SECOND.get(rest);
        if (unit != null) {
          return decade.getValue() * 10 + unit;
        }
      }
    }
    for (String ending :
        List.of(
            "åring",
            "åringen",
            "årig",
            "årige",
            "åriga",
            "vuotias",
            "vuotiaana",
            "vuotiaan",
            "vuotiaalle",
            "vuotiasta")) {
      if (word.endsWith(ending)) {
        String number = word.substring(0, word.length() - ending.length());
        Integer value = UNITS.get(number);
        if (value == null) {
          value = TENS.get(number);
        }
        if (value == null) {
          value = compound(number);
        }
        return value;
      }
    }
    return null;
  }

  private static Integer compound(String number) {
    for (Map.Entry<String, Integer> ten : TENS.entrySet()) {
      if (number.startsWith(ten.getKey())) {
        Integer unit = UNITS.get(number.substring(ten.getKey().length()));
        if (unit != null && unit < 10) {
          return ten.getValue() + unit;
        }
      }
    }
    return null;
  }

  private static final Map<String, Integer> DECADES =
      Map.ofEntries(
          Map.entry("pari", 2),
          Map.entry("kaks", 2),
          Map.entry("kaksi", 2),
          Map.entry("kolme", 3),
          Map.entry("kolmi", 3),
          Map.entry("nelj", 4),
          Map.entry("neli", 4),
          Map.entry("neljä", 4),
          Map.entry("viis", 5),
          Map.entry("viisi", 5),
          Map.entry("kuus", 6),
          Map.entry("kuusi", 6),
          Map.entry("seitsemän", 7),
          Map.entry("seiska", 7),
          Map.entry("kaheksan", 8),
          Map.entry("kahdeksan", 8));

  private static final Map<String, Integer> SECOND =
      Map.ofEntries(
          Map.entry("ykkönen", 1),
          Map.entry("ykkösenä", 1),
          Map.entry("kakkonen", 2),
          Map.entry("kolmonen", 3),
          Map.entry("nelonen", 4),
          Map.entry("vitonen", 5),
          Map.entry("viitonen", 5),
          Map.entry("vitosena", 5),
          Map.entry("kutonen", 6),
          Map.entry("kuutonen", 6),
          Map.entry("seiska", 7),
          Map.entry("seiskana", 7),
          Map.entry("kasi", 8),
          Map.entry("ysi", 9),
          Map.entry("kybänen", 0));

  private static String word(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text();
  }

  private static Map<String, Integer> units() {
    Map<String, Integer> units = new java.util.HashMap<>();
    String[][] words = {
      {"yksi", "yks", "ett", "en", "one"},
      {"kaksi", "kaks", "två", "two"},
      {"kolme", "kolm", "kol", "tre", "three"},
      {"neljä", "nelj", "fyra", "four"},
      {"viisi", "viis", "viitt", "fem", "five"},
      {"kuusi", "kuus", "sex", "six"},
      {"seitsemän", "seittemän", "seittemä", "sju", "seven"},
      {"kahdeksan", "kaheksan", "kaheksa", "åtta", "eight"},
      {"yhdeksän", "yheksän", "yheksä", "nio", "nine"},
      {"kymmenen", "tio", "ten"},
      {"yksitoista", "ykstoista", "elva", "eleven"},
      {"kaksitoista", "kakstoista", "tolv", "twelve"},
      {"kolmetoista", "tretton", "thirteen"},
      {"neljätoista", "fjorton", "fourteen"},
      {"viisitoista", "viistoista", "femton", "fifteen"},
      {"kuusitoista", "kuustoista", "sexton", "sixteen"},
      {"seitsemäntoista", "seittemäntoista", "sjutton", "seventeen"},
      {"kahdeksantoista", "kaheksantoista", "arton", "eighteen"},
      {"yhdeksäntoista", "yheksäntoista", "nitton", "nineteen"}
    };
    for (int value = 0; value < words.length; value++) {
      for (String word : words[value]) {
        units.put(word, value + 1);
      }
    }
    return Map.copyOf(units);
  }

  private static Map<String, Integer> tens() {
    Map<String, Integer> tens = new java.util.LinkedHashMap<>();
    String[][] words = {
      {"kaksikymmentä", "kakskymmentä", "kakskyt", "kakskymment", "kakskytä", "tjugo", "twenty"},
      {"kolmekymmentä", "kolkyt", "kolmekyt", "kolmkyt", "kolkytä", "trettio", "thirty"},
      {"neljäkymmentä", "neljäkyt", "nelkyt", "nelikyt", "fyrtio", "forty", "fourty"},
      {"viisikymmentä", "viiskymmentä", "viiskyt", "viiskytä", "femtio", "fifty"},
      {"kuusikymmentä", "kuuskymmentä", "kuuskyt", "kuuskytä", "sextio", "sixty"},
      {"seitsemänkymmentä", "seitkyt", "seittemänkyt", "sjuttio", "seventy"}
    };
    for (int i = 0; i < words.length; i++) {
      for (String word : words[i]) {
        tens.put(word, (i + 2) * 10);
      }
    }
    return java.util.Collections.unmodifiableMap(tens);
  }
}
