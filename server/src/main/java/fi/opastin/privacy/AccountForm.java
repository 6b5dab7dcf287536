package fi.opastin.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Account and card numbers in running text, told by their check digits. */
final class AccountForm {

  private static final String GAP = "[\\s.-]{0,2}";

  /** How long an account number is by its country; the lengths of the IBAN registry (SWIFT). */
  private static final Map<String, Integer> LENGTHS = lengths();

  private static final Pattern BEGINNING =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{2}" + GAP + "\\d" + GAP + "\\d");

  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)\\d(?:[\\s.-]{0,2}\\d){12,30}(?!\\d)");

  /** Until when a card is valid, and its three digits. */
  private static final Pattern BEHIND_A_CARD =
      Pattern.compile(
          "\\[card](?:,?\\s(?:exp\\.?\\s)?\\d{1,2}\\s?/\\s?\\d{2,4})?(?:,?\\s(?:cv[cv]\\s)?\\d{3,4}(?!\\d))?");

  /** Where the check digits fail, for a slip of the pen. */
  private static final List<Mask> NEARLY =
      List.of(
          Mask.of(
              "[iban]", "(?<![\\p{L}\\p{N}])fi" + GAP + "\\d{2}(?:" + GAP + "\\d){12,15}(?!\\d)"));

  private static final int SHORTEST_CARD = 13;
  private static final int LONGEST_CARD = 19;
  private static final int FINNISH = 16;

  private AccountForm() {}

  static String mask(String text) {
    String masked = accounts(text);
    for (Mask mask : NEARLY) {
      masked = mask.apply(masked);
    }
    return cards(masked);
  }

  private static String accounts(String text) {
    StringBuilder masked = new StringBuilder();
    Matcher beginning = BEGINNING.matcher(text);
    int done = 0;
    while (beginning.find(done)) {
      Optional<Integer> end = endOfAccount(text, beginning.start());
      masked.append(text, done, end.isPresent() ? beginning.start() : beginning.end());
      masked.append(end.isPresent() ? "[iban]" : "");
      done = end.orElse(beginning.end());
    }
    return masked.append(text, done, text.length()).toString();
  }

  private static Optional<Integer> endOfAccount(String text, int start) {
    String country = text.substring(start, start + 2).toUpperCase(Locale.ROOT);
    Integer length = LENGTHS.get(country);
    if (length == null) {
      return Optional.empty();
    }
    StringBuilder number = new StringBuilder();
    int gap = 0;
    for (int i = start; i < text.length() && gap <= 2; i++) {
      char c = text.charAt(i);
      if (Character.digit(c, 36) < 0) {
        gap = " .-\t\n".indexOf(c) < 0 ? LONGEST_CARD : gap + 1;
        continue;
      }
      gap = 0;
      number.append(c);
      if (number.length() == length) {
        return CheckDigits.isIban(number.toString()) ? Optional.of(i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Cards, and Finnish accounts without their country, also with other digits around them. */
  private static String cards(String text) {
    String masked =
        DIGITS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(cardsOf(found.group())));
    return BEHIND_A_CARD.matcher(masked).replaceAll("[card]");
  }

  private static String cardsOf(String run) {
    for (int start = 0; start < run.length(); start++) {
      boolean begins =
          Character.isDigit(run.charAt(start))
              && (start == 0 || !Character.isDigit(run.charAt(start - 1)));
      Optional<Integer> end = begins ? endOfCard(run, start) : Optional.empty();
      if (end.isPresent()) {
        String sign = isFinnish(run.substring(start, end.get())) ? "[iban]" : "[card]";
        return run.substring(0, start) + sign + run.substring(end.get());
      }
    }
    return run;
  }

  private static Optional<Integer> endOfCard(String run, int start) {
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    int digits = 0;
    for (int i = start; i < run.length() && digits < LONGEST_CARD; i++) {
      if (Character.isDigit(run.charAt(i))) {
        digits++;
        boolean whole = i + 1 == run.length() || !Character.isDigit(run.charAt(i + 1));
        if (digits >= SHORTEST_CARD && whole) {
          ends.put(digits, i + 1);
        }
      }
    }
    return ends.descendingMap().values().stream()
        .filter(
            end ->
                CheckDigits.isCard(run.substring(start, end))
                    || isFinnish(run.substring(start, end)))
        .findFirst();
  }

  private static boolean isFinnish(String digits) {
    String number = digits.replaceAll("\\D", "");
    return number.length() == FINNISH && CheckDigits.isIban("FI" + number);
  }

  private static Map<String, Integer> lengths() {
    Map<String, Integer> lengths = new TreeMap<>();
    String table =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28"
            + " EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23"
            + " IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27"
            + " MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19"
            + " SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20";
    for (String entry : table.split(" ")) {
      lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
    }
    return Map.copyOf(lengths);
  }
}
