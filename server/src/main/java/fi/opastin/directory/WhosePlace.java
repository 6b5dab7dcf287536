package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Role;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Set;

/**
 * Tells by the words of its clause whose a place is: that of a friend or relative, of the child for
 * whom a parent writes, of a holiday, or one of former days. For one message.
 */
final class WhosePlace {

  private static final int REACH = 5;

  /** Friends and relatives of whom something is told, not those with whom one lives. */
  private static final Set<String> OTHERS =
      Words.set(
          """
          sisko siskoni veli veljeni velipuoli kaveri kaverini kaverit ystävä ystäväni ystävät äiti
          äitini isä isäni mutsi faija porukat vanhemmat vanhempani mieheni vaimo vaimoni puoliso
          puolisoni avopuoliso avomieheni avovaimoni poikaystävä poikaystäväni poikakaveri
          tyttöystävä tyttöystäväni tyttökaveri eksä exä ex serkku serkkuni täti tätini setä setäni
          enoni mummo mummoni mummi mummini vaari ukki kummitätini sukulaiset suku isoveli
          isoveljeni isosisko isosiskoni pikkuveli pikkuveljeni pikkusisko pikkusiskoni
          kihlattu kihlattuni kämppis kämppikseni kämppäkaveri naapuri naapurini
          bror brorsan storebror lillebror syster syrran storasyster lillasyster mamma pappa mor far
          farsan morsan föräldrar föräldrarna päron kompis kompisen kompisar kompisarna vän vännen
          vänner väninna pojkvän flickvän fru sambo sambon kusin kusiner moster faster mormor
          morfar farmor farfar släkt fästman fästmö fästmön granne grannen kollega kollegan
          brother sister friend friends bestie mother mom mum mam father dad parents folks boyfriend
          husband wife partner cousin cousins aunt uncle grandma grandmother grandpa
          grandparents classmates roommate relatives fiancé fiancée fiance fiancee flatmate colleague girlfriend boyfriends girlfriends mums dads
          moms sisters brothers wifes husbands
          """);

  /** The young ones for whom a parent writes. */
  private static final Set<String> CHILDREN =
      Words.set(
          """
          poikani poikamme tyttäreni tyttäremme tytär lapseni lapsemme esikoiseni esikoisemme
          kuopuksemme nuoremme teinini nuoreni son dotter sonen dottern dotra daughter kid
          """);

  private static final Set<String> MY_CHILDREN = Words.set("min vår my our mitt vårt");

  /** What is told of them: that they live, come from or are busy there. */
  private static final Set<String> THEY_ARE =
      Words.set(
          """
          asuu asuvat asustaa on ovat muutti muuttivat muuttaa opiskelee opiskelevat työskentelee
          käy bor bodde är e kommer flyttade flyttar studerar läser pluggar jobbar går
          pääsi pääsivät lähti lähtivät jäi löysi aloitti meni menivät fick började drog
          lives live living is are was were from started moved studies works study work comes come
          """);

  private static final Set<String> THEY_STAY =
      Words.set(
          """
          asuu asustaa opiskelee bor studerar läser pluggar lives studies living studying
          """);

  /** The writer is in the clause, too: "asun äidin kanssa", "my wife and I live". */
  private static final Set<String> ME =
      Words.set(
          """
          mä mää mie minä minut mut minua mun minulle mulle luokseni luoksemme luonani luonamme me
          meidät meille meillä ja asun asumme asutaan olen oon olemme muutan muutin muutamme jag mig
          vi oss i im ive we weve us
          """);

  private static final Set<String> MINE = Words.set("min mina mitt mun minun mu my our vår våra");

  private static final Set<String> AND = Words.set("och å o and ja sekä");
  private static final Set<String> WITH = Words.set("with hos at med");

  /** They need help there themselves: "mistä hänelle apua". */
  private static final Set<String> FOR_THEM =
      Words.set("hänelle hänet häntä honom henne him them her");

  private static final List<String> VISITS =
      Words.list(
          """
          hautajais häihin häissä häistä lomalla lomalle loman lomareis kesämök mökki mökil mökk
          matkalla reissu reissa käymäs kyläs vierailu vierailem keikal keikkar konsert festar
          semester sommarstug stuga stugan fritids begravning bröllop holiday vacation cottage
          funeral wedding
          """);

  /** Behind the place: one is only passing. */
  private static final Set<String> PASSING =
      Words.set(
          """
          mennessä mennessäni ajaessa matkalla käydessä käydessäni poiketessa
          """);

  /** What one did there, and does no more. */
  private static final List<String> FORMER =
      Words.list(
          """
          asuin asuimme opiskelin valmistuin työskentelin synnyin synty kotoisin lähtöisin
          lähtösin lähtöisi kasvoin tyttöjä poikia kasvatti bodde studerade pluggade jobbade arbetade
          född uppvuxen uppvuxna växte ursprungligen utexaminera lived studied worked grew
          raised born retired graduated originally
          """);

  /** Those of the former words that begin a longer one of another meaning. */
  private static final Set<String> NO_FORMER = Words.set("syntymäpäivä syntymäaika");

  /** One was there for once, and may have sought something then. */
  private static final Set<String> WAS_THERE =
      Words.set(
          "olin olimme oltiin kävin kävimme käytiin var besökte ringde visited went was were soitin soitimme called phoned emailed");

  /** Whoever told the writer of it: "kuulin kaverilta Turusta". */
  private static final Set<String> TOLD_BY =
      Words.set("kaverilta ystävältä siskolta veljeltä äidiltä isältä serkulta tutulta naapurilta");

  /** What moves without the writer. */
  private static final Set<String> FIRM =
      Words.set(
          """
          firma firmani firman yritys yritykseni työpaikka työpaikkani tehdas konttori jobbet
          arbetsplatsen fabriken kontoret company firm factory office job employer
          """);

  private static final Set<String> MOVED =
      Words.set("muutti siirtyi siirtyy muuttaa siirrettiin flyttade flyttar flyttas moved moves");

  private final Utterance utterance;
  private final List<Token> tokens;

  WhosePlace(Utterance utterance) {
    this.utterance = utterance;
    tokens = utterance.tokens();
  }

  /** "Tyttäreni opiskelee Turussa": where the young person is whom a parent writes for. */
  boolean isChilds(PlaceMention mention) {
    int child = inClause(mention, CHILDREN);
    return child >= 0
        && hasBetween(THEY_STAY, child, mention.firstToken())
        && (tokens.get(child).text().length() > 6 || hasBetween(MY_CHILDREN, child - 2, child));
  }

  /** "Siskoni asuu Turussa", "my boyfriend is from Kuopio". */
  boolean isAnothers(PlaceMention mention) {
    int other = inClause(mention, OTHERS);
    if (other < 0) {
      other = inClauseBefore(mention);
    }
    int before = mention.firstToken() - 1;
    boolean preposition = before >= 0 && PlaceWords.isPreposition(tokens.get(before));
    int end = preposition ? before : mention.firstToken();
    int firm = inClause(mention, FIRM);
    if (firm >= 0 && hasBetween(MOVED, firm, end) && !hasBetween(ME, firm, end)
        || end > 0 && TOLD_BY.contains(tokens.get(end - 1).text())) {
      return true;
    }
    int start = clauseStart(mention);
    if (other < 0 || hasBetween(ME, start - 1, end) || isWithMe(start) || isCompany(other)) {
      return false;
    }
    boolean mine = tokens.get(other).text().endsWith("ni") || hasBetween(MINE, other - 2, other);
    boolean there = mine && other == end - 1 && mention.role() == Role.IN;
    boolean told =
        there
            || hasBetween(THEY_ARE, other, end)
            || tokens.get(other).text().endsWith("s") && mention.role() == Role.FROM;
    return told && tokens.stream().noneMatch(token -> FOR_THEM.contains(token.text()));
  }

  /** "My sister turned 18 and got to Pori": who did the one did the other, too. */
  private int inClauseBefore(PlaceMention mention) {
    int start = clauseStart(mention);
    boolean goesOn =
        start > 1
            && AND.contains(tokens.get(start - 1).text())
            && THEY_ARE.contains(tokens.get(start).text())
            && !PlaceWords.isMe(tokens.get(start));
    return goesOn ? lastOf(OTHERS, clauseStart(start - 2), start - 1) : -1;
  }

  /** "I and my wife live": who stands before the "and" is in the clause, too. */
  private boolean isWithMe(int start) {
    return start > 1
        && AND.contains(tokens.get(start - 1).text())
        && ME.contains(tokens.get(start - 2).text());
  }

  /** "Staying with friends", "bor hos mormor": those with whom the writer is. */
  private boolean isCompany(int other) {
    return hasBetween(WITH, other - 3, other);
  }

  /** "Sallaan mennessä", "lomalla Levillä", "the cottage is in Inkoo". */
  boolean isVisited(PlaceMention mention) {
    for (int i = clauseStart(mention); i < mention.firstToken(); i++) {
      if (i >= mention.firstToken() - REACH && isOf(VISITS, i)) {
        return true;
      }
    }
    for (int i = mention.lastToken() + 1;
        i < Math.min(tokens.size(), mention.lastToken() + 4) && !marked(i);
        i++) {
      if (PASSING.contains(tokens.get(i).text()) && i == mention.lastToken() + 1
          || isOf(VISITS, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Synnyin Kemissä", "opiskelin Turussa", "Lappeen tyttöjä oon". */
  boolean isFormer(PlaceMention mention, int back, int ahead) {
    for (int i = Math.max(back + 1, clauseStart(mention)); i < mention.firstToken(); i++) {
      if (i >= mention.firstToken() - REACH && isFormer(i)) {
        return true;
      }
    }
    for (int i = mention.lastToken() + 1;
        i < Math.min(ahead, mention.lastToken() + 4) && !marked(i);
        i++) {
      if (isFormer(i)) {
        return true;
      }
      if (PlaceWords.endsClause(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Olin Oulun ohjaamossa": what was sought there is over. */
  boolean wasThere(PlaceMention mention) {
    return inClause(mention, WAS_THERE) >= Math.max(0, mention.firstToken() - REACH);
  }

  private boolean isFormer(int at) {
    return isOf(FORMER, at) && !NO_FORMER.contains(tokens.get(at).text());
  }

  private boolean isOf(List<String> beginnings, int at) {
    return PlaceWords.beginsWith(tokens.get(at).text(), beginnings);
  }

  /** The last of some words before a place in its clause, or -1. */
  private int inClause(PlaceMention mention, Set<String> words) {
    return lastOf(words, clauseStart(mention), mention.firstToken());
  }

  private int lastOf(Set<String> words, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (words.contains(tokens.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasBetween(Set<String> words, int after, int before) {
    return PlaceWords.has(tokens, words, after + 1, before);
  }

  /** The first token of the clause; an age or a name between commas does not end it. */
  private int clauseStart(PlaceMention mention) {
    return clauseStart(mention.firstToken());
  }

  private int clauseStart(int at) {
    int start = at;
    while (start > 0
        && !(marked(start) && !tokens.get(start - 1).isNumber() && !tokens.get(start).isNumber())
        && !(PlaceWords.endsClause(tokens.get(start - 1)))) {
      start--;
    }
    return start;
  }

  /** Whether a mark of punctuation stands right before a token. */
  private boolean marked(int index) {
    if (index == 0) {
      return true;
    }
    String between = utterance.between(index);
    return !between.isBlank() && !between.equals("-") && !between.equals("'");
  }
}
