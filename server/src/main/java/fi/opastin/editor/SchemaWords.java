package fi.opastin.editor;

import fi.opastin.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is wrong with the form of a file, in the editor's languages: the library that checks schemas
 * speaks English of programmers. Its sentences begin with the place, such as {@code notes[0].text:
 * }, or with nothing for the whole file. Stateless.
 */
final class SchemaWords {

  private static final Pattern PLACE =
      Pattern.compile("(?:([A-Za-z_][A-Za-z0-9_.\\[\\]/-]*): )?(.*)", Pattern.DOTALL);

  /** Sentences without their place; the first that fits is taken. */
  static final List<Saying> SAYINGS =
      List.of(
          saying(
              "required property '([^']+)' not found.*",
              "{0} puuttuu",
              "{0} saknas",
              "{0} is missing"),
          saying(
              "does not match the regex pattern \\^\\[0-9]\\{4}-\\[0-9]\\{2}-.*",
              "päivä puuttuu tai on väärin: kirjoita se muodossa 2026-11-22",
              "dagen saknas eller är fel: skriv den som 2026-11-22",
              "the day is missing or wrong: write it as 2026-11-22"),
          saying(
              "does not match the regex pattern \\^\\[0-9]\\{4}\\(.*",
              "kirjoita päivä, kuukausi tai vuosi muodossa 2026-11-22, 2026-11 tai 2026",
              "skriv dagen, månaden eller året som 2026-11-22, 2026-11 eller 2026",
              "write the day, month or year as 2026-11-22, 2026-11 or 2026"),
          saying(
              "does not match the regex pattern \\^\\[0-9]\\{3}\\$",
              "tällaista kuntaa ei ole: kirjoita kunnan nimi tai kolmen numeron koodi",
              "det finns ingen sådan kommun: skriv kommunens namn eller dess kod på tre siffror",
              "there is no such municipality: write its name, or its code of three digits"),
          saying(
              "does not match the regex pattern \\^\\[0-9]\\{2}\\$",
              "tällaista maakuntaa ei ole: kirjoita maakunnan nimi tai kahden numeron koodi",
              "det finns inget sådant landskap: skriv landskapets namn eller dess kod på två"
                  + " siffror",
              "there is no such region: write its name, or its code of two digits"),
          saying(
              "does not match the regex pattern \\^\\[a-z].*",
              "tunnus ei kelpaa: siinä on pieniä kirjaimia a–z, numeroita ja väliviivoja",
              "id:t duger inte: det har små bokstäver a–z, siffror och bindestreck",
              "the id will not do: it has small letters a to z, digits and hyphens"),
          saying(
              "does not match the regex pattern \\\\S|must be at least 1 characters long.*",
              "on tyhjä",
              "är tomt",
              "is empty"),
          saying(
              "does not match the regex pattern.*",
              "ei ole sallittua muotoa",
              "har inte den form som är tillåten",
              "is not of the form that is allowed"),
          saying(
              "does not have a value in the enumeration.*|must be the constant value.*",
              "ei ole mikään sallituista arvoista",
              "är inget av de tillåtna värdena",
              "is none of the values that are allowed"),
          saying(
              "must be at least (\\d+) characters long.*",
              "on liian lyhyt: vähintään {0} merkkiä",
              "är för kort: minst {0} tecken",
              "is too short: at least {0} characters"),
          saying(
              "must be at most (\\d+) characters long.*",
              "on liian pitkä: enintään {0} merkkiä",
              "är för långt: högst {0} tecken",
              "is too long: at most {0} characters"),
          saying(
              "must have at least (\\d+) (?:items|properties).*",
              "vähintään {0}",
              "minst {0}",
              "at least {0}"),
          saying(
              "must have at most (\\d+) (?:items|properties).*",
              "enintään {0}",
              "högst {0}",
              "at most {0}"),
          saying(
              "must have a minimum value of (\\S+).*",
              "luku on liian pieni: vähintään {0}",
              "talet är för litet: minst {0}",
              "the number is too small: at least {0}"),
          saying(
              "must have a maximum value of (\\S+).*",
              "luku on liian suuri: enintään {0}",
              "talet är för stort: högst {0}",
              "the number is too large: at most {0}"),
          saying(
              "must have only unique items.*",
              "sama on kahdesti",
              "samma finns två gånger",
              "the same stands twice"),
          saying(
              "\\w+ found, (?:integer|number) expected",
              "tässä pitää olla luku",
              "här ska stå ett tal",
              "a number belongs here"),
          saying(
              "\\w+ found, .*(?:string|integer).* expected",
              "tässä pitää olla tekstiä",
              "här ska stå text",
              "text belongs here"),
          saying(
              "\\w+ found, array expected",
              "tässä pitää olla luettelo",
              "här ska stå en lista",
              "a list belongs here"),
          saying(
              "\\w+ found, .+ expected",
              "ei ole sallittua muotoa",
              "har inte den form som är tillåten",
              "is not of the form that is allowed"),
          saying(
              "property '([^']+)' (?:is not defined in the schema|name is not valid).*",
              "kenttää {0} ei tunneta",
              "fältet {0} är okänt",
              "there is no field {0}"),
          saying(
              "must be valid to .*|must not be valid to .*|does not contain an element .*",
              "tiedot eivät sovi yhteen tai niistä puuttuu jotain",
              "uppgifterna passar inte ihop, eller något av dem saknas",
              "the values do not fit together, or one of them is missing"));

  private static final Map<String, Wording> NAMES =
      Arrays.stream(
              """
              owner|Vastuutaho|Ansvarig|Owner
              reviewed|Tarkistettu|Granskat|Reviewed
              review_by|Tarkistettava viimeistään|Ska granskas senast|Review by
              sources|Lähteet|Källor|Sources
              source|Lähde|Källa|Source
              next|Seuraavat aiheet|Följande ämnen|Topics to go on to
              paths|Ohjatut polut|Guidade vägar|Guided paths
              notes|Määräaikaiset lauseet|Tidsbundna meningar|Sentences for a time
              from|Ensimmäinen päivä|Första dagen|First day
              until|Viimeinen päivä|Sista dagen|Last day
              text|Teksti|Text|Text
              title|Otsikko|Rubrik|Title
              links|Linkit|Länkar|Links
              label|Nimi painikkeessa tai linkin teksti|Namn på knappen eller länktext|Label
              url|Osoite|Adress|Address
              ref|Lähteen osoite|Källans adress|Address of the source
              name|Nimi|Namn|Name
              date|Päivä|Datum|Date
              says|Puhelinnumerot|Telefonnummer|Phone numbers
              when|Kenelle vastaus on|Vem svaret är för|Whom the answer is for
              audience|Kohderyhmät|Målgrupper|Audiences
              ages|Ikä|Ålder|Age
              min|Ikä vähintään|Ålder minst|Age at least
              max|Ikä enintään|Ålder högst|Age at most
              municipalities|Kunnat|Kommuner|Municipalities
              regions|Maakunnat|Landskap|Regions
              topics|Aiheet|Ämnen|Topics
              rules|Säännöt|Regler|Rules
              any|Jokin näistä|Något av dessa|Any of these
              not|Ei mikään näistä|Inget av dessa|None of these
              services|Palvelut|Tjänster|Services
              overrides|Täällä muutetut|Ändrade här|Changed here
              set|Täällä muutettu|Ändrat här|Changed here
              because|Miksi|Varför|Why
              type|Laji|Typ|Kind
              description|Kuvaus|Beskrivning|Description
              organization|Järjestäjä|Arrangör|Organization
              serves|Alue|Område|Area
              located|Kunta, jossa palvelu on|Kommunen där tjänsten finns|Where it is
              phones|Puhelinnumerot|Telefonnummer|Phone numbers
              emails|Sähköpostit|E-postadresser|E-mails
              number|Numero|Nummer|Number
              email|Sähköposti|E-post|E-mail
              address|Katuosoite|Gatuadress|Street address
              hours|Aukioloajat|Öppettider|Opening hours
              regular|Viikon ajat|Veckans tider|Times of the week
              exceptions|Poikkeuspäivät|Avvikande dagar|Days that differ
              days|Viikonpäivät|Veckodagar|Weekdays
              opens|Aukeaa|Öppnar|Opens
              closes|Sulkeutuu|Stänger|Closes
              valid|Voimassa|Giltig|Valid
              id|Tunnus|Id|Id
              languages|Palvelukielet|Servicespråk|Languages
              channels|Asiointitavat|Kanaler|Channels
              location|Sijainti|Läge|Location
              booking|Ajanvaraus|Tidsbokning|Booking
              free|Maksuton|Avgiftsfri|Free of charge
              fee|Hinta|Pris|Fee
              accessibility|Esteettömyys|Tillgänglighet|Accessibility
              alert|Tiedote|Meddelande|Alert
              note|Huomautus|Anteckning|Note
              beside|Muut samanlaiset palvelut|Andra liknande tjänster|Other services like it
              verified|Tarkistettu palvelusta|Kontrollerat med tjänsten|Checked with the service
              """
                  .split("\n"))
          .map(line -> line.split("\\|"))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> parts[0], parts -> new Wording(parts[1], parts[2], parts[3])));

  private SchemaWords() {}

  private static Saying saying(String english, String fi, String sv, String en) {
    return new Saying(Pattern.compile(english, Pattern.DOTALL), new Wording(fi, sv, en));
  }

  /** A sentence of the library in a language; empty where it is none. */
  static Optional<String> in(String message, Language language) {
    Matcher place = PLACE.matcher(message);
    if (!place.matches()) {
      return Optional.empty();
    }
    return Saying.first(SAYINGS, place.group(2), language, field -> name(field, language))
        .map(said -> where(Optional.ofNullable(place.group(1)), language) + said);
  }

  /** What a field is called; its own name where it has no other. */
  static String name(String field, Language language) {
    return Language.of(field)
        .filter(variant -> variant.tag().equals(field))
        .map(AnswerWords::nameOf)
        .orElseGet(
            () ->
                Optional.ofNullable(NAMES.get(field)).map(name -> name.in(language)).orElse(field));
  }

  /** A place as people read it, counted from 1: {@code Lähteet 1, Päivä: }. */
  private static String where(Optional<String> place, Language language) {
    return place
        .map(
            path ->
                Arrays.stream(path.replaceAll("\\[(\\d+)]", ".$1").split("[./]"))
                    .filter(part -> !part.isEmpty())
                    .map(
                        part ->
                            part.matches("\\d{1,6}")
                                ? " " + (Integer.parseInt(part) + 1)
                                : ", " + name(part, language))
                    .collect(Collectors.joining())
                    .substring(2))
        .filter(text -> !text.isBlank())
        .map(text -> text + ": ")
        .orElse("");
  }
}
