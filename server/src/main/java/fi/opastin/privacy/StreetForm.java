package fi.opastin.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** Street addresses as they are written in Finland in Finnish, Swedish and English. */
final class StreetForm {

  private static final String CASES =
      "(?:n|lla|llä|lta|ltä|lle|ssa|ssä|sta|stä|a|ä|ta|tä|on|in|lt|l|s|st|hun|hin)?";

  /** Endings of street names that are hardly the end of anything else. */
  private static final String STREET =
      "(?:katu|kadu|tie|kuja|polku|polu|raitti|raiti|kaari|kaare|rinne|rintee|bulevardi|esplanadi"
          + "|puisti[ck]k?o)"
          + CASES;

  /** Endings that are words of every day, too: only with a capital. */
  private static final String GREENER =
      "(?:väylä|penger|penkere|aukio|taival|taipalee|portti|porti|laituri"
          + "|kulku|kulu|ranta|ranna|mäki|mäe|tori|puisto|silta|silla|piha|linja|kallio|harju|lahti"
          + "|niemi|vuori|kylä|laakso|metsä|tanhua|valkama)"
          + CASES;

  private static final String GATA = "(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig)s?";
  private static final String TORG =
      "(?:torget|backen|backe|allén|allé|esplanaden|stranden|strand|svängen|bågen|platsen|kajen"
          + "|parken|leden|brinken|höjden|promenaden|linjen)s?";

  private static final String ENGLISH =
      "(?:street|road|avenue|lane|drive|boulevard|terrace|square)";
  private static final String ENGLISH_SHORT =
      "(?:St|Rd|Ave|Ln|Dr|Blvd|Way|Court|Close|Place|Street|Road|Avenue|Lane|Drive|Boulevard|Terrace"
          + "|Square|Crescent|Gardens|Hill|Park)";

  /** A house, a stair and a flat: {@code 12}, {@code 12-14 B 34}, {@code 5 as 7}. */
  private static final String HOUSE =
      "\\s{1,2}(?:nro\\.?\\s|numero\\s|nr\\.?\\s)?[1-9]\\d{0,3}(?:\\s?[-/]\\s?\\d{1,4})?"
          + "(?:\\s?[a-zåäöA-ZÅÄÖ](?![\\p{L}]))?"
          + "(?:\\s?(?:as\\.?|asunto|lgh|bst|bostad|apt\\.?|flat|rappu|trappa)\\s?)?"
          + "(?:\\s?\\d{1,3}(?![\\d.:]))?(?:\\s?[a-zåäöA-ZÅÄÖ](?![\\p{L}]))?(?!\\d|\\+|\\.?-\\p{L})";

  private static final String TOWN = "(?:,?\\s{1,2}(?:FI-?)?\\d{5}(?:,?\\s{1,2}\\p{L}{2,30})?)?";

  /** Words before the name itself: {@code Iso}, {@code Vanha}, {@code Norra}. */
  private static final String BEFORE =
      "(?:(?:Iso|Pieni|Vanha|Uusi|Pitkä|Pohjoinen|Eteläinen|Itäinen|Läntinen|Norra|Södra|Östra|Västra"
          + "|Stora|Lilla|Gamla|Nya)\\s){0,2}";

  private static final Pattern HIGHWAY =
      Pattern.compile(
          "(?iu)(?:(?:valta|kanta|yhdys|moottori|kehä|seutu|maan|rauta|lento)tie\\p{L}{0,3}\\s.*"
              + "|(?:las|pu|ha|al|lu|it|jat|tank|kak|pus|juk|mar|pis|leik|in|vuorola)kuja\\p{L}{0,3}\\s.*)");

  private static final String AT_HOME =
      "(?<=(?<!\\p{L})(?:osoitteeni|osoitteemme|osoite|osoitteessa|osoitteeseen|kotiosoite|kotiosoitteeni"
          + "|min adress|adressen|adress|på adressen|hemadress|my address|address|home address)"
          + "(?: on| är| is)?:?\\s)";

  static final List<Mask> MASKS =
      List.of(
          Mask.of(
              "[address]",
              "(?<!\\p{L})(?-i:" + BEFORE + ")\\p{L}[\\p{L}-]{1,30}" + STREET + HOUSE + TOWN,
              StreetForm::isNoHighway),
          Mask.of(
              "[address]",
              "(?<!\\p{L})(?-i:" + BEFORE + ")\\p{L}[\\p{L}-]{1,30}\\s?" + GATA + HOUSE + TOWN,
              StreetForm::isStreet),
          Mask.exact(
              "[address]",
              "(?<!\\p{L})"
                  + BEFORE
                  + "\\p{Lu}[\\p{L}-]{1,30}(?:"
                  + GREENER
                  + "|"
                  + TORG
                  + ")"
                  + HOUSE
                  + TOWN,
              any -> true),
          // Rantakatu without a number, where somebody says that they live there
          Mask.of(
              "[address]",
              "(?<=(?<!\\p{L})(?:asun|asutaan|asumme|asuu|muutin|bor på|bor vid|live on|live at|living"
                  + " on|living at)\\s)(?-i:"
                  + BEFORE
                  + ")\\p{L}[\\p{L}-]{2,30}(?:(?:kadulla|kadull|kadulta|kujalla|polulla|raitilla|bulevardilla"
                  + "|esplanadilla|tiellä|tiel)|"
                  + "(?:katu|kuja)|(?:gatan|vägen|gränden|stigen))(?!\\p{L})"
                  + TOWN,
              StreetForm::isNoHighway),
          Mask.of(
              "[address]",
              "(?:(?<!\\p{L})(?:flat|apartment|apt\\.?)\\s\\d{1,4}\\s?[a-z]?,?\\s)?(?<!\\d)\\d{1,4}[a-z]?\\s"
                  + "\\p{L}{3,30}(?:\\s\\p{L}{2,30})?\\s"
                  + ENGLISH
                  + "(?!\\p{L})"
                  + TOWN),
          Mask.exact(
              "[address]",
              "(?<!\\d)\\d{1,4}[a-zA-Z]?\\s(?:\\p{Lu}\\p{L}{1,30}\\s){1,3}"
                  + ENGLISH_SHORT
                  + "(?!\\p{L})",
              any -> true),
          Mask.exact(
              "[address]",
              "(?<!\\p{L})(?:\\p{Lu}\\p{L}{1,30}\\s){1,3}" + ENGLISH_SHORT + "\\.?" + HOUSE + TOWN,
              any -> true),
          // whatever stands behind "my address is" with a number and perhaps a town
          Mask.of(
              "[address]",
              AT_HOME + "(?:\\p{L}[\\p{L}-]{1,30}\\s){0,2}\\p{L}[\\p{L}-]{1,30}" + HOUSE + TOWN));

  private StreetForm() {}

  private static boolean isNoHighway(String address) {
    return !HIGHWAY.matcher(address).matches();
  }

  /** "Storgatan 5", "Runebergs gata 5", but not "på väg 2". */
  private static boolean isStreet(String address) {
    return !address.matches(
        "(?iu)(?:\\p{L}{1,3}\\s(?:väg|stig).*|lands?väg(?:en)?.*|järnväg.*|motorväg.*)");
  }
}
