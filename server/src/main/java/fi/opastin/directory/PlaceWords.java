package fi.opastin.directory;

import fi.opastin.language.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words around a place name that tell what it is and what the person does there, in Finnish,
 * Swedish and English.
 */
final class PlaceWords {

  /** Before a Swedish or English name. */
  static final Set<String> IN =
      Words.set(
          """
          i på in at near inside around
          """);

  static final Set<String> TO =
      Words.set(
          """
          till mot to towards into
          """);
  static final Set<String> FROM =
      Words.set(
          """
          från from ifrån
          """);

  /** Words that say right before a name that somebody lives or goes there. */
  private static final List<String> RESIDENCE =
      Words.list(
          """
          asun asuu asum asuv asut asuin asutt kotikun kotikaup kotipaik kotoisin paikkakun
          muutan muutt muuta bor bosatt flytta hemkommun hemort hemstad live living lives
          moving moved kommun hometown postinumer
          """);

  /** Words that make a name nearby a place. */
  private static final List<String> CONTEXT =
      Words.list(
          """
          kunta kunna kunni kaupun opiskel töi työ alue seutu seudu keskusta ohjaamo täällä
          tääl siellä lähel koulu lukio amis opisto kirjasto nuoriso palvelu study work school
          town city municipality stad jobba studera skola navigator region area
          """);

  /** Words behind a name that belong to a town: Salon ohjaamo, Lahden seutu. */
  private static final List<String> OF_TOWN =
      Words.list(
          """
          ohjaamo kaupun kunta kunna kunni alue seutu seudu lukio keskusta kirjasto nuoriso
          työllisyy työvoima ammattiopisto opisto suunna suunta lähel lähist navigator kommun
          stad palvelu etsivä työpaja uimahalli asema yhteisk koulu te area region sahal
          tehtaa telaka kaupas kaupal sairaal terveys päiväko työmaal varasto toimisto hotelli
          ravintol kahvilas satama kaivoks torilla huoltoas huoltamo prisma citymark lidl
          campus centre center centrum office vastaanottok mottagningsc reception seurak kirkk
          kirkol lentoas lentoken varuskun vankila jäähal päivätoim hoivak palvelut kansalaisop
          """);

  /** What is named after a town and is none: "kuin Hangon keksi". */
  private static final Set<String> THINGS =
      Words.set(
          """
          keksi keksit keksiä keksin sinappi sinappia mustamakkara mustamakkaraa
          """);

  /** Before the place with which a message begins. */
  private static final Set<String> GREETINGS =
      Words.set(
          """
          moi moikka moro hei hej heippa heips hejsan terve tere hello hi hey no morjens moin
          päivää huomenta iltaa god dag tjena halloj
          """);

  /**
   * Behind the place with which a message begins: what the one who writes is, or that they are
   * there.
   */
  private static final List<String> OF_WRITER =
      Words.list(
          """
          työtön työttöm opiskelij lukiola amislai nainen mies poika tyttö nuori yrittäj
          arbetslös studerande kvinna tjej kille utan unemploy jobless student täällä tääl täs
          tässä här here av alla
          """);

  /** Before a name at the end of a message: it is the writer's own. */
  private static final Set<String> SIGNING =
      Words.set(
          """
          terveisin terv t yst ystävällisin mvh hälsningar regards yours nimi nimeni name namn
          heter kiitos tack thanks
          """);

  /** Words that may stand beside a place name when it is the whole message. */
  private static final Set<String> FILLERS =
      Words.set(
          """
          no siis eli joo vaikka entä entäs entäpä mites miten mitäs eiku eikun ei vaan on oon
          olen mun minun kiitos kunta ja what about how and hur är det vad med men om och från
          i in from the its ai okei ok moi hei aa tai suomi finland please tack actually sorry
          mä
          """);

  /** Words behind a name that only a person can be the subject of. */
  private static final List<String> PERSON_DOES =
      Words.list(
          """
          kirjoit sano kerto soit vastasi vastann kysy skrev sade ringde wrote said called
          berätt tyckte neuvoi kehotti väitti
          """);

  /** Verbs of what one does with a person: "puhuin Sallan kanssa", "spoke with Salla". */
  private static final List<String> WITH_PERSON =
      Words.list(
          """
          spoke spoken speak talk chat met meet prata talat talade tala träffa snacka puhu jutel
          juttel keskustel tapas chatta
          """);

  private static final Set<String> WITH =
      Words.set(
          """
          with med to
          """);

  private static final Set<String> BEHIND_COMPANY =
      Words.set(
          """
          kanssa kans kaa kanss
          """);

  /** Between a name with which a message begins and the words that one lives there. */
  private static final Set<String> IS =
      Words.set(
          """
          is on är e
          """);

  private static final Set<String> WHERE =
      Words.set(
          """
          where missä mis jossa där se the my mun minun kotikuntani kotikaupunkini min mitt
          """);

  private static final Set<String> TOWN =
      Words.set("kunta kaupunki paikkakunta pitäjä town city municipality place village");

  private static final Set<String> THE = Words.set("se siis eli the nimisessä");

  private static final Set<String> AS_TOWN =
      Words.set("kaupunkina kuntana paikkakuntana staden orten kommunen");

  private static final Set<String> ME =
      Words.set(
          """
          jag ja mä mää mie minä i me vi we
          """);

  /** Words between two places of the same kind. */
  private static final Set<String> COORDINATES =
      Words.set(
          """
          tai vai ja sekä eller och or and
          """);

  private static final Set<String> CLAUSE_ENDS =
      Words.set(
          """
          mutta mut ja but and men och vaan utan tai vai eller or
          """);

  /** Between a place that is not meant and the one that is. */
  private static final Set<String> BUT =
      Words.set(
          """
          vaan utan eiku eikun
          """);

  private static final Set<String> CORRECTIONS =
      Words.set(
          """
          eiku eikun sori anteeksi sorry wait förlåt nej actually korjaan
          """);

  private PlaceWords() {}

  static boolean isResidence(Token token) {
    return beginsWith(token.text(), RESIDENCE) && !token.text().startsWith("born");
  }

  static boolean isContext(Token token) {
    return beginsWith(token.text(), CONTEXT) || isResidence(token) || isPreposition(token);
  }

  static boolean isPreposition(Token token) {
    return IN.contains(token.text()) || TO.contains(token.text()) || FROM.contains(token.text());
  }

  static boolean isOfTown(Token token) {
    return beginsWith(token.text(), OF_TOWN);
  }

  /** A verb of company before "with", or "with" in Finnish behind the name. */
  static boolean isWithPerson(List<Token> tokens, int first, int last) {
    if (last + 1 < tokens.size() && BEHIND_COMPANY.contains(tokens.get(last + 1).text())) {
      return true;
    }
    return first > 1
        && WITH.contains(tokens.get(first - 1).text())
        && beginsWith(tokens.get(first - 2).text(), WITH_PERSON);
  }

  /** "… is where I live": right behind a name. */
  static boolean isHomeBehind(List<Token> tokens, int last) {
    return last + 2 < tokens.size()
        && IS.contains(tokens.get(last + 1).text())
        && WHERE.contains(tokens.get(last + 2).text())
        && tokens.subList(last + 2, Math.min(tokens.size(), last + 6)).stream()
            .anyMatch(PlaceWords::isResidence);
  }

  /** "Pello. Se kunta", "Kotka, the town": what was named is said to be a place. */
  static boolean isCalledTown(List<Token> tokens, int last) {
    for (int i = last + 1; i <= Math.min(last + 4, tokens.size() - 1); i++) {
      String word = tokens.get(i).text();
      if (AS_TOWN.contains(word)
          || (TOWN.contains(word) && THE.contains(tokens.get(i - 1).text()))) {
        return true;
      }
    }
    return false;
  }

  static boolean isMe(Token token) {
    return ME.contains(token.text());
  }

  static boolean isThing(Token token) {
    return THINGS.contains(token.text());
  }

  static boolean isGreeting(Token token) {
    return GREETINGS.contains(token.text());
  }

  static boolean isOfWriter(Token token) {
    return beginsWith(token.text(), OF_WRITER);
  }

  static boolean signs(Token token) {
    return SIGNING.contains(token.text());
  }

  static boolean coordinates(Token token) {
    return COORDINATES.contains(token.text());
  }

  static boolean isFiller(Token token) {
    return FILLERS.contains(token.text());
  }

  static boolean isPersonDoing(Token token) {
    return token.text().equals("sa") || beginsWith(token.text(), PERSON_DOES);
  }

  static boolean endsClause(Token token) {
    return CLAUSE_ENDS.contains(token.text());
  }

  static boolean isBut(Token token) {
    return BUT.contains(token.text());
  }

  static boolean isCorrection(Token token) {
    return CORRECTIONS.contains(token.text());
  }

  /** Whether one of the tokens from a place on, up to before another, is one of the words. */
  static boolean has(List<Token> tokens, Set<String> words, int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(to, tokens.size()))
        .anyMatch(at -> words.contains(tokens.get(at).text()));
  }

  static boolean beginsWith(String word, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
