package fi.opastin.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of people after phrases that lead to one, in Finnish, Swedish and English. What is no name
 * after such a phrase ("olen työtön", "nimeni on vaihtunut") stays.
 */
final class NameForm {

  private static final String SIGN = "[name]";
  private static final int MOST_WORDS = 4;
  private static final Set<String> PARTICLES =
      Set.of("af", "av", "von", "de", "van", "der", "bin", "al", "el", "da");

  /** How a phrase leads to a name. */
  private enum Lead {
    /** Nothing but a name follows: {@code jag heter}. */
    ALWAYS,
    /** A name follows, or a sentence about names: {@code nimeni on}. */
    MOSTLY,
    /** A name, perhaps behind a stop or a comma: {@code terv.} */
    SIGNED,
    /** Anything may follow: {@code olen}. */
    SOMETIMES
  }

  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase(
              Lead.ALWAYS,
              "jag heter|ja heter|heter jag|mitt namn är|mitt namn e|my name is|my name's|my name s"
                  + "|(?:min|hans|hennes) (?:son|dotter|mamma|pappa|man|fru|vän|kompis) heter"
                  + "|(?:his|her|their|child's|son's|daughter's) name is"),
          new Phrase(
              Lead.MOSTLY,
              "nimeni on|nimeni o|nimeni|nimi on|nimi o|nimi|nimenä on|nimeltäni|nimeltään|kutsutaan"
                  + "|kutsu minua|kutsu mua|sano mua|namn är|namn|name is|my name|heter"
                  + "|i'm called|i am called|is called|named|they call me|people call me|call me"
                  + "|kalla mig"),
          new Phrase(
              Lead.MOSTLY,
              "(?:poikani|tyttäreni|tyttöni|lapseni|veljeni|siskoni|sisareni|äitini|isäni|vaimoni"
                  + "|mieheni|ystäväni|kaverini|opettajani|oponi|lääkärini|naapurini|puolisoni"
                  + "|(?:mun|minun|meidän|meiän) (?:poika|tyttö|tytär|lapsi|veli|sisko|äiti|isä|vaimo"
                  + "|mies|kaveri|ystävä|opettaja|ope|opo|naapuri|pomo)"
                  + "|(?:min|vår) (?:son|dotter|bror|syster|mamma|pappa|man|fru|vän|kompis|lärare|chef)"
                  + "|(?:mitt|vårt) barn"
                  + "|(?:my|our) (?:son|daughter|child|brother|sister|mother|mom|mum|father|dad|husband"
                  + "|wife|friend|teacher|boss|neighbour|neighbor|partner|doctor))"),
          new Phrase(
              Lead.SIGNED,
              "ystävällisin terveisin|terveisin|terveisiä|terv|t|kiittäen|med vänliga hälsningar"
                  + "|med vänlig hälsning|hälsningar|vänligen|mvh|hälsar|kind regards|best regards"
                  + "|regards|br|sincerely|yours|cheers|greetings"),
          new Phrase(
              Lead.SIGNED,
              "(?:thanks|thank you|many thanks|tack|kiitos|kiitos jo etukäteen|kiitoksia),"),
          new Phrase(
              Lead.SOMETIMES,
              "(?:opo|ope|opettaja|rehtori|kuraattori|ohjaaja|valmentaja|pomo|esihenkilö|lärare|läraren"
                  + "|rektor|kurator|kuratorn|handledare|chefen|teacher|principal|counsellor|boss"
                  + "|poika|tytär|tyttö|pojastani|tyttärestäni|meidän|vår|our)"),
          new Phrase(
              Lead.SOMETIMES,
              "olen|oon|mä oon|mää oon|oo|täällä|täälä|tääl|tässä|täs|minä|mä|jag är|ja e|jag e|här är"
                  + "|det här är|det är|i am|i'm|im|this is|it's|here is|it is"));

  private static final String WORD = "[\\p{L}][\\p{L}'’-]{0,29}";

  /** Words that follow a name, or are said in its place, and are none. */
  private static final Set<String> NO_NAMES =
      words(
          """
          kai ohjaamo ohjaamossa kela opastin navigatorn fel rätt inget ingenting tydligen annat annan
          still now done already written being given incorrect missing somewhere there changing once just
          lazy maj vai nytt gammalt
          ja sekä mutta ku kun kuin että et niin nii olen oon mä minä mie mää asun haluan haluun
          haen on ei en tai vai jos täältä sitten och men jag ja' är som från bor vill har i på inte
          eller att för samma nåt något and but im am is are from live want have not in the a an or
          to so my me it this too very hard old new same different wrong misspelled spelled long
          short changed back when if at tomorrow today later please maybe asap about with for hei
          moi hej hello hi kiitos tack thanks you ikää iältäni v vuotta
          """);

  /** {@code I'd}, {@code you've}. */
  private static final Pattern CONTRACTED = Pattern.compile("(?i)\\p{L}+['’](?:d|ll|ve|s|m|re|t)");

  /** Endings of surnames that are common in Finland, and of hardly any other word. */
  private static final Pattern SURNAME =
      Pattern.compile(
          "(?iu)\\p{L}{2,}(?:(?<!mi|lai|läi)nen|sson|ström|berg|lund|qvist|kvist|gren|holm)");

  /** Endings of surnames that are words, too: with a capital only. */
  private static final Pattern LIKE_SURNAME =
      Pattern.compile(
          "\\p{Lu}\\p{L}+(?:nen|sen|mäki|lahti|salmi|niemi|järvi|joki|koski|vaara|oja|ranta|saari"
              + "|ova|eva|enko|ski|sky|la|lä)");

  /** How a word begins that is a nation or a faith, or in a case of a place, rather than a name. */
  private static final Pattern NO_FIRST_NAME =
      Pattern.compile(
          "(?iu)\\p{L}*(?:ish|ese|lainen|läinen|ton|tön|isk|ska|in|an|en|un|on|ön|än|yn)");

  private static final Pattern PLACE =
      Pattern.compile("(?iu)\\p{L}*(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|seen|hin)");

  private static final Set<String> FIRST_NAMES = names("first-names.txt");

  private record Phrase(Lead lead, Pattern form) {
    Phrase(Lead lead, String words) {
      this(
          lead,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}'’])(?:"
                  + words
                  + ")"
                  + (lead == Lead.SIGNED ? "[.,:!]?" : ":?")
                  + "\\s{1,3}(?=\\p{L})",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  /** The name itself stands first: {@code Wilma heter jag}, {@code moro, Kalle tässä}. */
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{L}[\\p{L}-]{1,20})((?:\\s\\p{Lu}[\\p{L}-]{1,29})?)(?=\\s(?:tässä|täs|täällä"
              + "|heter jag|här|here|is my name|on nimeni|är mitt namn)(?!\\p{L}))");

  private static final Pattern NEXT = Pattern.compile("\\G(\\s{1,2})?(" + WORD + ")");
  private static final Pattern WHOLE_NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?)\\s(\\p{Lu}[\\p{L}-]{2,30})(?!\\p{L})");

  private NameForm() {}

  static String mask(String text) {
    String masked = text;
    for (Phrase phrase : PHRASES) {
      masked = after(phrase, masked);
    }
    masked =
        NAME_FIRST
            .matcher(masked)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        isFirstName(found.group(1)) && isTitle(found.group(1))
                            ? SIGN
                            : found.group()));
    return WHOLE_NAME
        .matcher(masked)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    isFirstName(found.group(1)) && isSurname(found.group(2))
                        ? SIGN
                        : found.group()));
  }

  private static String after(Phrase phrase, String text) {
    Matcher lead = phrase.form().matcher(text);
    StringBuilder masked = new StringBuilder();
    int done = 0;
    while (lead.find(done)) {
      int end = endOfName(text, lead.end(), phrase.lead());
      masked.append(text, done, lead.end()).append(end > lead.end() ? SIGN : "");
      done = end;
    }
    return masked.append(text, done, text.length()).toString();
  }

  /** Where the name that begins at a place ends; the place itself where there is none. */
  private static int endOfName(String text, int start, Lead lead) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher next = NEXT.matcher(text);
    int at = start;
    while (words.size() < MOST_WORDS && next.find(at) && (at == start) == (next.group(1) == null)) {
      words.add(next.group(2));
      ends.add(next.end());
      at = next.end();
    }
    int length = lengthOfName(words, lead);
    return length == 0 ? start : ends.get(length - 1);
  }

  private static int lengthOfName(List<String> words, Lead lead) {
    if (words.isEmpty() || !begins(words, lead)) {
      return 0;
    }
    int length = 1;
    while (length < words.size() && goesOn(words, length, lead)) {
      length++;
    }
    // "Björn af Hällström": what stands between belongs to it
    boolean ends = length > 1 && PARTICLES.contains(words.get(length - 1).toLowerCase(Locale.ROOT));
    return ends ? length - 1 : length;
  }

  private static boolean begins(List<String> words, Lead lead) {
    String first = words.getFirst();
    if (isNoName(first)) {
      return false;
    }
    boolean known = isFirstName(first);
    boolean capital = isTitle(first) && !PLACE.matcher(first).matches();
    return switch (lead) {
      case ALWAYS -> true;
      case MOSTLY, SIGNED -> capital || known || isTranslative(first);
      case SOMETIMES ->
          known
              || (capital
                  && words.size() > 1
                  && isTitle(words.get(1))
                  && !NO_FIRST_NAME.matcher(first).matches());
    };
  }

  private static boolean goesOn(List<String> words, int at, Lead lead) {
    String word = words.get(at);
    if (isNoName(word)) {
      return false;
    }
    boolean afterSmall = !isTitle(words.getFirst());
    return isTitle(word)
        || PARTICLES.contains(word)
        || SURNAME.matcher(word).matches()
        || (lead == Lead.ALWAYS && afterSmall && at == 1);
  }

  private static boolean isSurname(String word) {
    return (SURNAME.matcher(word).matches() || LIKE_SURNAME.matcher(word).matches())
        && !isNoName(word);
  }

  private static boolean isNoName(String word) {
    return NO_NAMES.contains(word.toLowerCase(Locale.ROOT)) || CONTRACTED.matcher(word).matches();
  }

  /** Whether it is written as names are: one capital, then small letters. */
  private static boolean isTitle(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && (word.length() == 1 || word.chars().skip(1).anyMatch(Character::isLowerCase));
  }

  private static boolean isFirstName(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String first = small.split("-", 2)[0];
    return FIRST_NAMES.contains(small) || FIRST_NAMES.contains(first);
  }

  /** A name as in "kutsu minua Matiksi". */
  private static boolean isTranslative(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.endsWith("ksi")
        && Character.isUpperCase(word.codePointAt(0))
        && small.length() > "ksi".length() + 2;
  }

  private static Set<String> names(String file) {
    try (InputStream in = NameForm.class.getResourceAsStream("/privacy/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return words(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
