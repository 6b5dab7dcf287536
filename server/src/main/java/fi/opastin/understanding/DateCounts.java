package fi.opastin.understanding;

import java.util.HashMap;
import java.util.Map;

/** Numbers in words as dates use them: how many weeks, and which day of a month. Stateless. */
final class DateCounts {

  static final Map<String, Integer> CARDINALS =
      numbered(
          1, "yhden yksi en ett a an one yhen",
          2, "kahden kaksi kahen pari parin tva couple two",
          3, "kolmen kolme tre three",
          4, "neljan nelja fyra four",
          5, "viiden viisi fem five",
          6, "kuuden kuusi sex six",
          7, "seitseman sju seven",
          8, "kahdeksan atta eight",
          9, "yhdeksan nio nine",
          10, "kymmenen tio ten",
          12, "tolv twelve");

  static final Map<String, Integer> ORDINALS = ordinals();

  private DateCounts() {}

  /** How many, in digits or words, or -1. */
  static int count(DateText text, int at) {
    int digits = text.number(at, 2);
    return digits >= 0 ? digits : CARDINALS.getOrDefault(text.word(at), -1);
  }

  /** Which day of a month, in words, or -1. */
  static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, -1);
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> map =
        new HashMap<>(
            numbered(
                1, "ensimmainen ensimmaisena ensimmaista forsta first",
                2, "toinen toisena andra second",
                3, "kolmas kolmantena tredje third",
                4, "neljas neljantena fjarde fourth",
                5, "viides viidentena femte fifth",
                6, "kuudes kuudentena sjatte sixth",
                7, "seitsemas seitsemantena sjunde seventh",
                8, "kahdeksas kahdeksantena attonde eighth",
                9, "yhdeksas yhdeksantena nionde ninth",
                10, "kymmenes kymmenentena tionde tenth",
                11, "yhdestoista elfte eleventh",
                12, "kahdestoista tolfte twelfth",
                13, "kolmastoista trettonde thirteenth",
                14, "neljastoista fjortonde fourteenth",
                15, "viidestoista femtonde fifteenth",
                16, "kuudestoista sextonde sixteenth",
                17, "seitsemastoista sjuttonde seventeenth",
                18, "kahdeksastoista artonde eighteenth",
                19, "yhdeksastoista nittonde nineteenth",
                20, "kahdeskymmenes tjugonde twentieth",
                30, "kolmaskymmenes trettionde thirtieth",
                31, "kolmaskymmenesensimmainen trettioforsta"));
    String[] finnish = {
      "ensimmainen",
      "toinen",
      "kolmas",
      "neljas",
      "viides",
      "kuudes",
      "seitsemas",
      "kahdeksas",
      "yhdeksas"
    };
    String[] swedish = {
      "forsta", "andra", "tredje", "fjarde", "femte", "sjatte", "sjunde", "attonde", "nionde"
    };
    for (int i = 0; i < finnish.length; i++) {
      map.put("kahdeskymmenes" + finnish[i], 21 + i);
      map.put("tjugo" + swedish[i], 21 + i);
    }
    return Map.copyOf(map);
  }

  private static Map<String, Integer> numbered(Object... pairs) {
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      for (String word : ((String) pairs[i + 1]).split(" ")) {
        map.put(word, (Integer) pairs[i]);
      }
    }
    return Map.copyOf(map);
  }
}
