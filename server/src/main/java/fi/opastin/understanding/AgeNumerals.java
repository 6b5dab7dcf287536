package fi.opastin.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Number words of Finnish (written and spoken, nominative and genitive), Swedish and English, by
 * their form without dots. Built once from the parts that number words are made of.
 */
final class AgeNumerals {

  /** Units from 1 to 9: every form that can begin or end a compound. */
  private static final String[][] FINNISH = {
    {"yksi", "yks", "yhden", "yhen", "yhren", "yhta"},
    {"kaksi", "kaks", "kahden", "kahen", "kahren", "kahta"},
    {"kolme", "kolm", "kol", "kolmen", "kolome", "kolom", "kolomen", "kolmea"},
    {"nelja", "nelj", "nel", "neli", "neljan", "nelija", "nelia", "neljaa"},
    {"viisi", "viis", "viiden", "viien", "viiren", "viitta"},
    {"kuusi", "kuus", "kuuden", "kuuen", "kuuren", "kuutta"},
    {"seitseman", "seitteman", "seittema", "seitsema", "seitman", "seit", "seitsemaa"},
    {
      "kahdeksan",
      "kahdeksa",
      "kaheksan",
      "kaheksa",
      "kahreksan",
      "kahreksa",
      "kaheks",
      "kasi",
      "kahdeksaa"
    },
    {"yhdeksan", "yhdeksa", "yheksan", "yheksa", "yhreksan", "yhreksa", "yheks", "ysi", "yhdeksaa"}
  };

  /** What a digit is called: "kolmevitonen" is 35. */
  private static final String[][] NICKNAMES = {
    {"ykkonen", "ykkone", "ykkosena", "ykkosen"},
    {"kakkonen", "kakkone", "kakkosena", "kakkosen"},
    {"kolmonen", "kolmone", "kolmosena", "kolmosen"},
    {"nelonen", "nelone", "nelosena", "nelosen"},
    {"vitonen", "viitonen", "vitone", "vitosena", "viitosena", "vitosen"},
    {"kutonen", "kuutonen", "kutone", "kutosena", "kuutosena"},
    {"seiska", "seiskana", "seittone", "seiskan"},
    {"kasi", "kasina", "kasin"},
    {"ysi", "ysina", "ysin"}
  };

  private static final String[][] SWEDISH = {
    {"en", "ett"}, {"tva"}, {"tre"}, {"fyra"}, {"fem"}, {"sex"}, {"sju"}, {"atta"}, {"nio", "nie"}
  };

  private static final String[] ENGLISH = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
  };

  private static final String[][] TEENS = {
    {"kymmenen", "kymppi", "tio", "ten"},
    {"elva", "eleven"},
    {"tolv", "twelve"},
    {"tretton", "trettan", "thirteen"},
    {"fjorton", "fjortan", "fourteen"},
    {"femton", "femtan", "famton", "fifteen"},
    {"sexton", "sextan", "sixteen"},
    {"sjutton", "sjuttan", "sjotton", "seventeen"},
    {"arton", "artan", "aderton", "eighteen"},
    {"nitton", "nittan", "nineteen"}
  };

  private static final String[][] SWEDISH_TENS = {
    {"tjugo", "tjugu", "tjuge", "tju"},
    {"trettio", "trettie", "tretti"},
    {"fyrtio", "fyrtie", "forti", "fyrti"},
    {"femtio", "femtie", "femti", "famti", "famtio"},
    {"sextio", "sextie", "sexti"},
    {"sjuttio", "sjuttie", "sjutti"},
    {"attio", "attie", "atti"},
    {"nittio", "nittie", "nitti"}
  };

  private static final String[][] ENGLISH_TENS = {
    {"twenty"},
    {"thirty"},
    {"forty", "fourty"},
    {"fifty"},
    {"sixty"},
    {"seventy"},
    {"eighty"},
    {"ninety"}
  };

  private static final List<String> FINNISH_TENS =
      List.of("kymmenta", "kymment", "kymmeta", "kymmenen", "kyt", "kyta", "kytta");

  /** Behind a unit from 11 to 19, as written and in the dialects of east and south. */
  private static final List<String> FINNISH_TEENS =
      List.of("toista", "toist", "tois", "toesta", "toest");

  private static final Map<String, Integer> VALUES = new HashMap<>();
  private static final Map<String, Integer> NICKNAMED = new HashMap<>();
  private static final Map<String, Integer> DECADES = new HashMap<>();

  /** Units as the dialects of Ostrobothnia say them before the tens: "tri å tjugo". */
  private static final Map<String, Integer> BEFORE_TENS =
      Map.ofEntries(
          Map.entry("ein", 1),
          Map.entry("eitt", 1),
          Map.entry("tvo", 2),
          Map.entry("tu", 2),
          Map.entry("tri", 3),
          Map.entry("try", 3),
          Map.entry("fyr", 4),
          Map.entry("fjor", 4),
          Map.entry("fam", 5),
          Map.entry("siex", 6),
          Map.entry("sjo", 7),
          Map.entry("atte", 8),
          Map.entry("ni", 9));

  private static final WordBeginnings BEGINNINGS = new WordBeginnings();

  static {
    for (int unit = 1; unit <= 9; unit++) {
      finnish(unit);
      put(SWEDISH[unit - 1], "", unit);
      VALUES.put(ENGLISH[unit - 1], unit);
    }
    for (int i = 0; i < TEENS.length; i++) {
      put(TEENS[i], "", 10 + i);
    }
    for (int i = 0; i < SWEDISH_TENS.length; i++) {
      germanic(SWEDISH_TENS[i], 20 + 10 * i, SWEDISH);
      germanic(ENGLISH_TENS[i], 20 + 10 * i, new String[][] {ENGLISH});
    }
    VALUES.remove("tju");
    List.of(VALUES, NICKNAMED, DECADES, BEFORE_TENS)
        .forEach(words -> BEGINNINGS.addAll(words.keySet()));
  }

  private AgeNumerals() {}

  /**
   * Whether a word may be or begin with any of the words here. Most words of a message do not, and
   * need not be looked for in one table after the other.
   */
  static boolean mayBegin(String word) {
    return BEGINNINGS.mayBegin(word);
  }

  /** The number that a word without dots stands for, or null. */
  static Integer value(String word) {
    return VALUES.get(word);
  }

  /** The unit that stands before "and" and the tens, or null. */
  static Integer unitBeforeTens(String word) {
    Integer unit = BEFORE_TENS.getOrDefault(word, VALUES.get(word));
    return unit == null || unit > 9 ? null : unit;
  }

  /** The age that a number's nickname stands for ("kolmevitonen"), or null. */
  static Integer nicknamed(String word) {
    return NICKNAMED.get(word);
  }

  /** The age that the beginning of "nelikymppinen" stands for, or null. */
  static Integer decade(String beginning) {
    return DECADES.get(beginning);
  }

  private static void put(String[] words, String ending, int value) {
    for (String word : words) {
      VALUES.put(word + ending, value);
    }
  }

  private static void finnish(int unit) {
    for (String word : FINNISH[unit - 1]) {
      VALUES.putIfAbsent(word, unit);
      for (String ending : FINNISH_TEENS) {
        VALUES.put(word + ending, 10 + unit);
      }
      if (unit > 1) {
        DECADES.put(word, 10 * unit);
        tens(word, 10 * unit);
      }
    }
    if (unit == 2) {
      DECADES.put("pari", 20);
    } else if (unit == 3) {
      DECADES.put("kolmi", 30);
    }
  }

  /** "kaksikymmentäviisi", "kakskytviis", "viidenkymmenenkahden", "kaksviis", "kaksvitonen". */
  private static void tens(String word, int tens) {
    for (String ending : FINNISH_TENS) {
      VALUES.put(word + ending, tens);
    }
    for (int unit = 1; unit <= 9; unit++) {
      for (String form : FINNISH[unit - 1]) {
        for (String ending : FINNISH_TENS) {
          VALUES.put(word + ending + form, tens + unit);
        }
        VALUES.putIfAbsent(word + form, tens + unit);
      }
      for (String name : NICKNAMES[unit - 1]) {
        NICKNAMED.put(word + name, tens + unit);
        VALUES.put(word + "kyt" + name, tens + unit);
      }
    }
  }

  private static void germanic(String[] words, int tens, String[][] units) {
    for (String word : words) {
      VALUES.put(word, tens);
      for (int unit = 1; unit <= 9; unit++) {
        String[] forms = units.length == 1 ? new String[] {units[0][unit - 1]} : units[unit - 1];
        put(prefixed(word, forms), "", tens + unit);
      }
    }
  }

  private static String[] prefixed(String prefix, String[] words) {
    String[] prefixed = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      prefixed[i] = prefix + words[i];
    }
    return prefixed;
  }
}
