package fi.opastin.directory;

import fi.opastin.language.Token;
import java.util.List;
import java.util.Set;

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
          stad palvelu etsivä työpaja uimahalli asema yhteisk koulu te area region
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
          kirjoit sano kerto soit vasta kysy skrev sade ringde wrote said called
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

  static boolean coordinates(Token token) {
    return COORDINATES.contains(token.text());
  }

  static boolean isFiller(Token token) {
    return FILLERS.contains(token.text());
  }

  static boolean isPersonDoing(Token token) {
    return beginsWith(token.text(), PERSON_DOES);
  }

  static boolean endsClause(Token token) {
    return CLAUSE_ENDS.contains(token.text());
  }

  static boolean isCorrection(Token token) {
    return CORRECTIONS.contains(token.text());
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
