package fi.opastin.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Personal data that is nobody's, in the many ways that people write it. The numbers of identity
 * codes are of the range 900–999 or drawn at random, with the right check character.
 */
public final class PersonalData {

  private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private static final List<String> SENTENCES =
      List.of(
          "%s",
          "Tiedot: %s",
          "tässä %s kiitos",
          "Moi! %s. Voitteko auttaa?",
          "hei, %s ja kysyn opinnoista",
          "mun tiedot on %s, ootko siellä",
          "Det är %s, tack",
          "hej här är %s och jag vill ha hjälp",
          "here you go: %s",
          "please note %s, thanks!",
          "(%s)",
          "asun Kotkassa, %s, olen nuori");

  private final Random random;

  /** The same seed gives the same data. */
  public PersonalData(long seed) {
    random = new Random(seed);
  }

  /** A piece in a sentence of one of three languages. */
  public String said(String piece) {
    return String.format(Locale.ROOT, of(SENTENCES), piece);
  }

  /** A personal identity code with every separator, spaced, run together, small letters. */
  public String identityCode() {
    String date = String.format(Locale.ROOT, "%02d%02d%02d", from(1, 28), from(1, 12), from(0, 99));
    int number = random.nextBoolean() ? from(900, 999) : from(2, 899);
    String three = String.format(Locale.ROOT, "%03d", number);
    char check = CHECKS.charAt(Integer.parseInt(date + three) % CHECKS.length());
    String sign = of(List.of("-", "+", "A", "B", "C", "D", "E", "F", "U", "V", "W", "X", "Y"));
    String spaced = date.substring(0, 2) + " " + date.substring(2, 4) + " " + date.substring(4);
    String code =
        switch (from(0, 11)) {
          case 0 -> date + three + check;
          case 1 -> date + " " + three + check;
          case 2 -> date + " " + three + " " + check;
          case 3 -> date + " " + sign + " " + three + check;
          case 4 -> date + sign + " " + three + " " + check;
          case 5 -> spaced + " " + sign + " " + three + " " + check;
          case 6 -> spaced.replace(' ', '.') + sign + three + check;
          case 7 -> date + of(List.of("–", "—", "‑", "−")) + three + check;
          case 8 -> spaced + " " + three + " " + check;
          case 9 -> date + of(List.of("/", ".", "_", "*", ", ")) + three + check;
          default -> date + sign + three + check;
        };
    return random.nextInt(3) == 0 ? code.toLowerCase(Locale.ROOT) : code;
  }

  /** A phone number of Finland, Sweden or elsewhere that is no service's. */
  public String phone() {
    String operator = of(List.of("40", "41", "42", "44", "45", "46", "50"));
    String rest = digits(7);
    String spaced = rest.substring(0, 3) + " " + rest.substring(3);
    String pairs = rest.substring(0, 3) + " " + rest.substring(3, 5) + " " + rest.substring(5);
    String any = of(List.of(rest, spaced, pairs, spaced.replace(' ', '-')));
    return switch (from(0, 12)) {
      case 0 -> "+358" + operator + rest;
      case 1 -> "+358 " + operator + " " + any;
      case 2 -> "00358 " + operator + " " + any;
      case 3 -> "+358 (0)" + operator + " " + any;
      case 4 -> "(+358) " + operator + " " + any;
      case 5 -> "358 " + operator + " " + any;
      case 6 -> "0" + operator + rest;
      case 7 -> "0" + operator + "-" + any;
      case 8 -> "0" + operator + "." + rest.substring(0, 3) + "." + rest.substring(3);
      case 9 -> of(List.of("09", "013", "019", "016", "08", "05")) + " " + any;
      case 10 -> "+46 70 " + digits(3) + " " + digits(2) + " " + digits(2);
      case 11 -> "+372 5" + digits(6);
      default -> "0" + operator + " " + any;
    };
  }

  /** An e-mail address, also spelled out. */
  public String email() {
    String first = of(List.of("mari", "pekka", "anna", "john", "öhman", "aino-maria"));
    String last = of(List.of("meikalainen", "virtanen", "andersson", "doe", "mäki"));
    String host =
        of(List.of("gmail", "hotmail", "example", "esimerkki", "luukku", "edu.esimerkki"));
    String top = of(List.of("fi", "com", "se", "net", "org"));
    String name = of(List.of(first + "." + last, first + from(1, 99), last, first + "_" + last));
    return switch (from(0, 9)) {
      case 0 -> name + "(at)" + host + "." + top;
      case 1 -> name + " [at] " + host + "." + top;
      case 2 -> first + "." + last + " at " + host + "." + top;
      case 3 -> first + " piste " + last + " at " + "gmail piste " + top;
      case 4 -> first + " punkt " + last + " snabel-a exempel punkt " + top;
      case 5 -> first + " dot " + last + " at example dot " + top;
      case 6 -> name + " @ " + host + "." + top;
      case 7 -> name + "+haku@" + host + "." + top;
      case 8 -> name.toUpperCase(Locale.ROOT) + "@" + host.toUpperCase(Locale.ROOT) + "." + top;
      default -> name + "@" + host + "." + top;
    };
  }

  /** An account number of Finland or another country with the right check digits. */
  public String iban() {
    String country = of(List.of("FI", "FI", "FI", "SE", "DE", "EE", "NO"));
    int length =
        switch (country) {
          case "FI" -> 14;
          case "SE" -> 20;
          case "DE" -> 18;
          case "EE" -> 16;
          default -> 11;
        };
    String account = digits(length);
    String iban = "";
    for (int check = 2; check <= 98; check++) {
      String candidate = country + String.format(Locale.ROOT, "%02d", check) + account;
      iban = CheckDigits.isIban(candidate) ? candidate : iban;
    }
    String grouped = iban.replaceAll("(.{4})(?=.)", "$1 ");
    return switch (from(0, 4)) {
      case 0 -> grouped;
      case 1 -> grouped.toLowerCase(Locale.ROOT);
      case 2 -> grouped.replace(' ', '-');
      case 3 -> iban.substring(0, 2) + " " + iban.substring(2);
      default -> iban;
    };
  }

  /** A card number with the right check digit. */
  public String card() {
    String start = of(List.of("4", "51", "55", "2221", "34", "37", "6011"));
    int length = start.startsWith("3") ? 15 : 16;
    String body = start + digits(length - 1 - start.length());
    String card = body;
    for (int check = 0; check <= 9; check++) {
      card = CheckDigits.isCard(body + check) ? body + check : card;
    }
    String grouped = card.replaceAll("(.{4})(?=.)", "$1 ");
    return of(List.of(card, grouped, grouped.replace(' ', '-'), grouped.replace(' ', '.')));
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(i == 0 ? from(2, 9) : from(0, 9));
    }
    return digits.toString();
  }

  private int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private String of(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
