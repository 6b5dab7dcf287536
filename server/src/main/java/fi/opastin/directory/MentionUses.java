package fi.opastin.directory;

import fi.opastin.directory.PlaceMention.Role;
import fi.opastin.directory.PlaceMention.Use;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a person does in the places of one message, by the nearest telling word of the same
 * clause.
 */
final class MentionUses {

  private static final int REACH = 5;

  private static final List<String> LIVES =
      Words.list(
          """
          asun asua kirjoilla kirjat skriven registered asuu asum asut asuv asuinp asuink
          asuinal asust
          kotikun kotikaup kotipaik paikkakun täällä oon olen bor bosatt hemkommun hemort
          hemma live lives living resident home im kotini kotimme majail majoit punkka crash
          """);

  /** Words that say by themselves that one lives there; longer ones with their beginning do not. */
  private static final Set<String> LIVES_THERE =
      Words.set(
          """
          koti kotona kämppä kämppäni asunto asuntoni nukun nukumme yövyn yövymme sover sleep
          sleeping rent renting hyr reside based hem
          """);

  private static final List<String> MOVES =
      Words.list(
          """
          muutan muutamm muutat muutt muutin muutim muuteta flytt move moving relocat transferr
          siirryn siirrymm siirtää förflytt
          """);

  /** One stays there, which counts as much as to move there. */
  private static final Set<String> STAYS =
      Words.set(
          """
          jään jäämme jäädään jäin pysyn pysymme stannar stay staying stayed stuck remain
          """);

  /** What is true at present: "nyt Rollossa", "these days in Salo". */
  private static final Set<String> NOW =
      Words.set(
          """
          nyt nyttemmin nykyään nykyisin nu numera nuförtiden now currently nowadays days
          """);

  /** With where from they tell where one is: "kysyn Kemistä", "greetings from Salo". */
  private static final List<String> WRITES =
      Words.list(
          """
          kysyn kysyy kysel kysell kirjoit kirjot soittel soitan terveis terkku skriver hälsning
          hälsar frågar greetings writing asking hello hi huomenta päivää iltaa moi moikka hei
          terve morjens
          """);

  /** Going to and fro: one lives where it begins. */
  private static final List<String> TRAVELS =
      Words.list(
          """
          karkaa karkai kuljen kulkee kuljet ajan ajaa matkustan matkustaa pendla commut reissaa
          käyn käy åker kör travel drive
          """);

  private static final List<String> STUDIES =
      Words.list(
          """
          opiskel opinto opinno koulu lukio amis ammattikoulu yliopisto amk studer skola
          gymnasi study studies studying school universit college
          """);
  private static final List<String> WORKS =
      Words.list(
          """
          töissä töis töihin töitä työt työsken työpaik duuni jobba arbeta jobb work job
          kesätyö
          """);
  private static final List<String> SEEKS =
      Words.list(
          """
          haen hake haku halua haluu haluis etsi löyty löydä onko onks ohjaamo palvelu neuvon
          ohjaus apua lähin söke söka vill finns navigator hjälp vägledning want look find
          nearest help guidance apply plan aion hakis pitäis tarvi tavata tavat tapaa mieluu
          varaan varata varaisin ohjaaj neuvoj träffa möta besök boka hellre föredr rådgiv
          handled see meet visit rather prefer book counsel advis centre center
          """);
  private static final List<String> INTENDS =
      Words.list(
          """
          haen hake halua haluu haluis etsi hakis aion söke söka vill want look apply plan
          opiskelemaan pääse opiskelupaikka would tänker lähte lähde menossa menen
          """);

  /** Words that begin like those of work and tell of none. */
  private static final Predicate<String> NO_WORK =
      word -> word.startsWith("worksh") || word.startsWith("työttö");

  private static final Set<String> MEETS =
      Words.set("tavata tapaisin nähdä jutella juttelisin prata träffa möta meet see talk speak");

  private static final Set<String> NEAR_SCHOOL =
      Words.set("at near by nära på vid koulun lukion yliopiston opiston");

  private static final Set<String> SCHOOL =
      Words.set("school campus college university skolan lähellä vieressä luona");

  private static final List<String> AT_SCHOOL = Words.list("kampuks koululla");

  private static final Set<String> HOSTS = Set.of("mig", "oss", "me", "moss");

  private static final Set<String> OWN_HOME =
      Words.set(
          """
          asun asumme asutaan
          """);

  private static final Set<String> FORMERLY =
      Words.set(
          """
          used ennen aiemmin aikaisemmin förr förut tidigare previously formerly before
          """);

  /** With where somebody is from they tell where they live: "jag är från Jakobstad". */
  private static final Set<String> ARE_FROM =
      Words.set(
          """
          är e kommer am im come
          """);

  private final Utterance utterance;
  private final List<PlaceMention> mentions;
  private final WhosePlace whose;
  private final boolean[] taken;

  private MentionUses(Utterance utterance, List<PlaceMention> mentions) {
    this.utterance = utterance;
    whose = new WhosePlace(utterance);
    this.mentions = mentions;
    this.taken = new boolean[utterance.tokens().size()];
  }

  /** The same mentions with their uses. */
  static List<PlaceMention> of(Utterance utterance, List<PlaceMention> mentions) {
    MentionUses uses = new MentionUses(utterance, mentions);
    List<PlaceMention> told = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Use before = told.isEmpty() ? Use.UNKNOWN : told.getLast().use();
      told.add(mentions.get(i).as(uses.useOf(i, before), false));
    }
    return told;
  }

  private Use useOf(int index, Use before) {
    PlaceMention mention = mentions.get(index);
    int back = index == 0 ? -1 : mentions.get(index - 1).lastToken();
    int ahead =
        index + 1 == mentions.size()
            ? utterance.tokens().size()
            : mentions.get(index + 1).firstToken();
    if (whose.isVisited(mention) || whose.isAnothers(mention)) {
      return Use.ANOTHERS;
    }
    if (whose.isChilds(mention)) {
      return Use.SEEKS;
    }
    Use use = nearest(mention, back, ahead);
    boolean sought = use == Use.SEEKS || use == Use.MOVES_TO;
    if (!sought && whose.isFormer(mention, back, ahead)
        || use != Use.MOVES_TO && whose.wasThere(mention)) {
      return Use.FORMERLY;
    }
    if (use == Use.LIVES && isOver(mention, back)) {
      return Use.MOVES_FROM;
    }
    if (use == Use.LIVES && isAnothers(mention)) {
      return Use.UNKNOWN;
    }
    if (mention.role() == Role.IN && isMine(mention)) {
      return Use.LIVES;
    }
    if (use == Use.UNKNOWN && tellsWhereIAm(mention, index)) {
      return Use.LIVES;
    }
    if (use == Use.UNKNOWN && index > 0 && isCoordinate(mentions.get(index - 1), mention)) {
      return before;
    }
    boolean moved = before == Use.MOVES_FROM || before == Use.MOVES_TO;
    if (use == Use.UNKNOWN && moved && (mention.role() == Role.TO || mention.role() == Role.FROM)) {
      use = Use.MOVES_TO;
    }
    if (use == Use.MOVES_TO) {
      return mention.role() == Role.FROM ? Use.MOVES_FROM : Use.MOVES_TO;
    }
    if (use == Use.STUDIES && isHelpAtSchool()) {
      return Use.SEEKS;
    }
    boolean activity = use == Use.STUDIES || use == Use.WORKS;
    return activity && (mention.role() == Role.TO || intends(mention, back, ahead))
        ? Use.SEEKS
        : use;
  }

  /** "Haluaisin tavata koulun lähellä", "meet the counsellor at school": help is wanted there. */
  private boolean isHelpAtSchool() {
    List<Token> tokens = utterance.tokens();
    boolean meets = tokens.stream().anyMatch(token -> MEETS.contains(token.text()));
    for (int i = 1; meets && i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      boolean near = NEAR_SCHOOL.contains(tokens.get(i - 1).text()) && SCHOOL.contains(word);
      if (near || PlaceWords.beginsWith(word, AT_SCHOOL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The use by the nearest telling word between the neighbouring places; words before count before
   * words behind.
   */
  private Use nearest(PlaceMention mention, int back, int ahead) {
    for (int distance = 1; distance <= REACH; distance++) {
      int before = mention.firstToken() - distance;
      int behind = mention.lastToken() + distance;
      Use use =
          before > back && !taken[before] ? useAt(before, before, mention.firstToken()) : null;
      if (use == null && behind < ahead) {
        use = useAt(behind, mention.lastToken(), behind);
        taken[behind] = use != null;
      }
      if (use != null) {
        return use;
      }
    }
    return Use.UNKNOWN;
  }

  /** "I used to live in Turku", "bodde förut i Åbo": no longer. */
  private boolean isOver(PlaceMention mention, int back) {
    for (int i = Math.max(back + 1, mention.firstToken() - REACH); i < mention.firstToken(); i++) {
      if (FORMERLY.contains(utterance.tokens().get(i).text())
          && sameClause(i, mention.firstToken())) {
        return true;
      }
    }
    return false;
  }

  /** Somebody else lives there, and the person tells of a home of their own. */
  private boolean isAnothers(PlaceMention mention) {
    List<Token> tokens = utterance.tokens();
    boolean other =
        (mention.firstToken() > 0 && isAsuu(tokens.get(mention.firstToken() - 1)))
            || (mention.lastToken() + 1 < tokens.size()
                && isAsuu(tokens.get(mention.lastToken() + 1)));
    return other && tokens.stream().anyMatch(token -> OWN_HOME.contains(token.text()));
  }

  /** "Min vän bor i Vasa men jag i Korsholm": the verb of the clause before is left out. */
  private boolean isMine(PlaceMention mention) {
    List<Token> tokens = utterance.tokens();
    int before = mention.firstToken() - 1;
    int me = before >= 0 && PlaceWords.isPreposition(tokens.get(before)) ? before - 1 : before;
    if (me > 0
        && tokens.get(me - 1).text().equals("hos")
        && HOSTS.contains(tokens.get(me).text())) {
      return true;
    }
    return me > 1
        && PlaceWords.isMe(tokens.get(me))
        && PlaceWords.endsClause(tokens.get(me - 1))
        && tokens.subList(0, me - 1).stream().anyMatch(PlaceWords::isResidence);
  }

  private static boolean isAsuu(Token token) {
    return token.text().equals("asuu");
  }

  /** "Nyt Kemissä", "kysyn Kemistä", "karkaa Keravalta Helsinkiin", "jag är från Vasa". */
  private boolean tellsWhereIAm(PlaceMention mention, int index) {
    if (mention.role() == Role.IN || mention.role() == Role.NAME) {
      return near(mention, NOW::contains);
    }
    return mention.role() == Role.FROM
        && (isFrom(mention)
            || near(mention, word -> PlaceWords.beginsWith(word, WRITES))
            || isWayOut(mention, index));
  }

  /** Whether a word stands up to three words before, or right behind. */
  private boolean near(PlaceMention mention, Predicate<String> word) {
    List<Token> tokens = utterance.tokens();
    int behind = mention.lastToken() + 1;
    for (int i = Math.max(0, mention.firstToken() - 3); i < mention.firstToken(); i++) {
      if (word.test(tokens.get(i).text()) && sameClause(i, mention.firstToken())) {
        return true;
      }
    }
    return behind < tokens.size()
        && sameClause(mention.lastToken(), behind)
        && word.test(tokens.get(behind).text());
  }

  private boolean isWayOut(PlaceMention mention, int index) {
    if (index + 1 == mentions.size()) {
      return false;
    }
    PlaceMention next = mentions.get(index + 1);
    return next.role() == Role.TO
        && next.firstToken() <= mention.lastToken() + 3
        && near(mention, word -> PlaceWords.beginsWith(word, TRAVELS));
  }

  private boolean isFrom(PlaceMention mention) {
    int verb = mention.firstToken() - 2;
    return verb >= 0 && ARE_FROM.contains(utterance.tokens().get(verb).text());
  }

  /** "Work in Lahti or Hollola": what is said of the first holds for the second. */
  private boolean isCoordinate(PlaceMention one, PlaceMention other) {
    return one.lastToken() + 2 == other.firstToken()
        && one.role() == other.role()
        && PlaceWords.coordinates(utterance.tokens().get(one.lastToken() + 1));
  }

  /** The use that a token tells of, where it stands in the same clause. */
  private @Nullable Use useAt(int index, int from, int to) {
    return sameClause(from, to) ? useBy(utterance.tokens().get(index)) : null;
  }

  private boolean intends(PlaceMention mention, int back, int ahead) {
    for (int i = Math.max(back + 1, mention.firstToken() - REACH);
        i < Math.min(ahead, mention.lastToken() + 3);
        i++) {
      if (PlaceWords.beginsWith(utterance.tokens().get(i).text(), INTENDS)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Use useBy(Token token) {
    String word = token.text();
    if (PlaceWords.beginsWith(word, MOVES) || STAYS.contains(word)) {
      return Use.MOVES_TO;
    }
    if (PlaceWords.beginsWith(word, STUDIES)) {
      return Use.STUDIES;
    }
    if (PlaceWords.beginsWith(word, WORKS) && !NO_WORK.test(word)) {
      return Use.WORKS;
    }
    if (LIVES_THERE.contains(word) || PlaceWords.beginsWith(word, LIVES) && !word.equals("lived")) {
      return Use.LIVES;
    }
    return PlaceWords.beginsWith(word, SEEKS) ? Use.SEEKS : null;
  }

  /** Whether a word says that somebody seeks a service, studies or work. */
  static boolean isSeeking(Token token) {
    return useBy(token) == Use.SEEKS;
  }

  /** Whether no conjunction and no mark of punctuation stands between two tokens. */
  private boolean sameClause(int one, int other) {
    List<Token> tokens = utterance.tokens();
    for (int i = one; i < other; i++) {
      String between = utterance.between(i + 1);
      if (!between.isBlank() && !between.equals("-")) {
        return false;
      }
      if (i > one && PlaceWords.endsClause(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }
}
