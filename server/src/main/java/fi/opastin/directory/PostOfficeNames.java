package fi.opastin.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of post offices as villages: VARPAISJÄRVI, Varpaisjärvellä. Their sources give the name
 * alone, so both kinds of local case are made from it. Stateless, safe to share.
 */
final class PostOfficeNames {

  private static final int LEAST = 4;
  private static final int LEAST_SPOKEN = 6;

  /** How names end in the weak grade, where it is not their last letters alone that say it. */
  private static final Map<String, String> WEAK =
      Map.ofEntries(
          Map.entry("järvi", "järve"),
          Map.entry("joki", "joe"),
          Map.entry("koski", "koske"),
          Map.entry("niemi", "nieme"),
          Map.entry("mäki", "mäe"),
          Map.entry("lahti", "lahde"),
          Map.entry("salmi", "salme"),
          Map.entry("saari", "saare"),
          Map.entry("lampi", "lamme"),
          Map.entry("vesi", "vede"),
          Map.entry("lehti", "lehde"),
          Map.entry("nurmi", "nurme"),
          Map.entry("kivi", "kive"),
          Map.entry("hovi", "hovi"),
          Map.entry("selkä", "selä"),
          Map.entry("reikä", "reiä"),
          Map.entry("puro", "puro"),
          Map.entry("rinne", "rintee"),
          Map.entry("kärki", "kärje"),
          Map.entry("särki", "särje"),
          Map.entry("kurki", "kurje"),
          Map.entry("jalka", "jala"),
          Map.entry("kangas", "kankaa"),
          Map.entry("nen", "se"));

  private static final List<String> GRADES =
      List.of(
          "kk k", "pp p", "tt t", "nk ng", "nt nn", "mp mm", "lt ll", "rt rr", "ht hd", "rp rv",
          "lp lv");

  /** A post office's name as on a map, and today's municipality. */
  record Village(String name, MunicipalityCode municipality) {}

  private PostOfficeNames() {}

  /**
   * The villages of post offices where people live, by their names with the words joined; left out
   * are those of which several municipalities have one, those that are known as places otherwise,
   * and words of every day.
   */
  static Map<String, Village> of(Places places) {
    Map<String, Village> villages = new TreeMap<>();
    Set<String> shared = new HashSet<>(places.words().noVillages());
    for (Municipality municipality : places.municipalities().values()) {
      shared.add(Inflector.joined(municipality.forms().name()));
      shared.add(Inflector.joined(municipality.nameSv()));
    }
    places.aliases().forEach(alias -> shared.add(Inflector.joined(alias.forms().name())));
    for (PostalCode code : places.postalCodes()) {
      for (String name : List.of(code.name(), code.nameSv())) {
        String joined = Inflector.joined(name);
        if (code.ordinary() && joined.length() >= LEAST) {
          Village village = new Village(asOnAMap(name), code.municipality());
          Village other = villages.putIfAbsent(joined, village);
          if (other != null && !other.municipality().equals(village.municipality())) {
            shared.add(joined);
          }
        }
      }
    }
    villages.keySet().removeAll(shared);
    return villages;
  }

  /** VÄHÄKYRÖ and KOSKI TL as Vähäkyrö and Koski Tl. */
  private static String asOnAMap(String name) {
    StringBuilder text = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return text.toString();
  }

  /** The forms of a name by what they say; the name itself is none of them. */
  static Map<String, PlaceMention.Role> formsOf(String name) {
    Map<String, PlaceMention.Role> forms = new HashMap<>();
    for (String weak : weakStems(name.toLowerCase(Locale.ROOT))) {
      char a = harmony(weak);
      forms.put(weak + "n", PlaceMention.Role.NAME);
      for (String c : List.of("s", "l")) {
        forms.put(weak + c + c + a, PlaceMention.Role.IN);
        forms.put(weak + c + "t" + a, PlaceMention.Role.FROM);
        if (weak.length() >= LEAST_SPOKEN) {
          forms.put(weak + c, PlaceMention.Role.IN);
          forms.put(weak + c + "t", PlaceMention.Role.FROM);
        }
      }
      forms.put(weak + "lle", PlaceMention.Role.TO);
      forms.put(FinnishForms.illative(FinnishForms.strongStem(name, weak)), PlaceMention.Role.TO);
    }
    return forms;
  }

  /** What stands before the endings of local cases; two where the name alone does not tell. */
  private static List<String> weakStems(String name) {
    for (Map.Entry<String, String> end : WEAK.entrySet()) {
      if (name.endsWith(end.getKey())) {
        String before = name.substring(0, name.length() - end.getKey().length());
        return end.getKey().equals("nen")
            ? List.of(before + "se", before + "si")
            : List.of(before + end.getValue());
      }
    }
    char last = name.charAt(name.length() - 1);
    if (!FinnishForms.isVowel(last)) {
      return List.of(name + "i");
    }
    List<String> stems = new ArrayList<>(List.of(last == 'e' ? name + "e" : name));
    String before = name.substring(0, name.length() - 1);
    for (String grade : GRADES) {
      String[] strongAndWeak = grade.split(" ");
      if (before.endsWith(strongAndWeak[0])) {
        stems.add(
            before.substring(0, before.length() - strongAndWeak[0].length())
                + strongAndWeak[1]
                + last);
        return stems;
      }
    }
    int letters = before.length();
    if (letters >= 2 && FinnishForms.isVowel(before.charAt(letters - 2))) {
      switch (before.charAt(letters - 1)) {
        case 't' -> stems.add(before.substring(0, letters - 1) + "d" + last);
        case 'p' -> stems.add(before.substring(0, letters - 1) + "v" + last);
        case 'k' -> stems.add(before.substring(0, letters - 1) + last);
        default -> {}
      }
    }
    return stems;
  }

  private static char harmony(String stem) {
    for (int i = stem.length() - 1; i >= 0; i--) {
      char c = stem.charAt(i);
      if ("aou".indexOf(c) >= 0) {
        return 'a';
      }
      if ("äöy".indexOf(c) >= 0) {
        return 'ä';
      }
    }
    return 'ä';
  }
}
