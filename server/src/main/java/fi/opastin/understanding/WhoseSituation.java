package fi.opastin.understanding;

import fi.opastin.directory.Audience;
import fi.opastin.knowledge.WordGroups;
import fi.opastin.language.PatternSet;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whose a situation is that the words of a message show: the writer's, or that of a relative
 * or friend who is the subject of its clause ("mummon selkä ei kestä", "my dad's back"). What is
 * said in one sentence does not speak against what the writer tells of themselves in another. For
 * one message.
 */
final class WhoseSituation implements WordGroups.Reach<Audience> {

  /** What one may be beside anything else, whatever is said of others. */
  private static final Set<Audience> OF_WRITING = Set.of(Audience.PARENT, Audience.PROFESSIONAL);

  /** Relatives and friends, as a subject or an owner. */
  private static final Set<String> OTHERS =
      AgeVocabulary.words(
          """
          aiti aitini aidin aidilla aidillani isa isani isan isalla isallani mutsi mutsin mutsilla
          faija faijan faijalla sisko siskoni siskon siskolla siskollani veli veljeni veljen
          veljella veljellani broidi broidin velipuoli isoveli isoveljeni isoveljen isosisko
          isosiskoni pikkuveli pikkuveljeni pikkusisko pikkusiskoni kaveri kaverini kaverin
          kaverilla kaverillani ystava ystavani ystavan ystavalla tuttu tuttuni tutun mieheni miehen
          miehellani vaimo vaimoni vaimon vaimolla vaimollani muija muijan puoliso puolisoni
          puolison avopuoliso avomieheni avovaimoni poikaystava poikaystavani poikaystavan
          tyttoystava tyttoystavani tyttoystavan serkku serkkuni serkun tati tatini tadin seta setani
          enoni mummo mummoni mummon mummi mummini mummin mummolla vaari ukki ukin anoppi anoppini
          anopin appi appiukko naapuri naapurini naapurin kamppis kamppikseni kamppiksen exani
          vanhempani vanhemmat
          bror brorsan brors brorsans storebror lillebror syster systers syrran syrrans storasyster
          lillasyster mamma mammas pappa pappas morsan morsans farsan farsans mor mors far fars
          foraldrar kompis kompisen kompisens kompis van vannen vannens vans vaninna pojkvan
          pojkvannen pojkvans flickvan flickvannen flickvans fru frun frus sambo sambon sambos
          mans kusin kusinen kusins moster mosters faster fasters morbror farbror mormor mormors
          morfar morfars farmor farmors farfar farfars granne grannen grannens granngrabben
          svarmor svarfar
          brother brothers sister sisters friend friends mother mothers mom moms mum mums mam father
          fathers dad dads boyfriend boyfriends girlfriend girlfriends husband husbands wife wifes
          partner partners cousin cousins aunt aunts uncle uncles grandma grandmas grandmother
          grandpa grandfather roommate roommates flatmate neighbour neighbor neighbours
          """);

  /** A man may be anybody, "my man" and "min man" are not. */
  private static final Set<String> MAN = AgeVocabulary.words("man mannen");

  private static final Set<String> MY = AgeVocabulary.words("min my");

  /** The writer is in it, too: as a subject, or as the one to whom something is done. */
  private static final Set<String> ME =
      AgeVocabulary.words(
          """
          mina ma maa mie itse ite minut mut minua mua mun minun minulla mulla minulle mulle me
          meidat meita meille meilla olen oon oo olin olemme ollaan sain jain tein teen kayn asun
          tulin muutin muutimme tulimme menetin opiskelen luen tyoskentelen sairastan
          jag vi mig oss sjalv i im ive ill we us myself
          """);

  private static final Set<String> SELF =
      AgeVocabulary.words("itse ite mina ma maa mie sjalv jag i im ive");

  /** May stand between a mark and the writer: "ja minä", "utan jag". */
  private static final Set<String> JOINS =
      AgeVocabulary.words("ja mut mutta vaan seka nyt och men medan utan nu and but while now");

  /** Begins another clause, of which the subject is named anew or is the writer. */
  private static final Set<String> TURNS =
      AgeVocabulary.words(
          "ja mut mutta enka och men and but kun koska eli joten sa sen because so that");

  /** How many words further on something may still speak against what is shown. */
  private static final int NEAR = 4;

  private static final String STOPS = ".!?;\n";

  private final List<Token> tokens;

  /** The sentence of each token; a clause in which the writer turns to themselves counts as one. */
  private final int[] sentence;

  /** Whether the writer turns to themselves with a token. */
  private final boolean[] turns;

  /** Whether a clause begins with a token. */
  private final boolean[] breaks;

  WhoseSituation(Utterance utterance) {
    tokens = utterance.tokens();
    sentence = new int[tokens.size()];
    turns = new boolean[tokens.size()];
    breaks = new boolean[tokens.size()];
    for (int i = 1; i < tokens.size(); i++) {
      String between = utterance.between(i);
      boolean stop = !tokens.get(i - 1).isNumber() && has(between, STOPS);
      boolean joined = JOINS.contains(word(i - 1));
      turns[i] = SELF.contains(word(i)) && (stop || joined || between.indexOf(',') >= 0);
      breaks[i] =
          has(between, STOPS + ",:()") || between.contains(" - ") || TURNS.contains(word(i));
      sentence[i] = sentence[i - 1] + (stop || turns[i] ? 1 : 0);
    }
  }

  @Override
  public boolean counts(PatternSet.Match<Audience> shown) {
    return OF_WRITING.contains(shown.value())
        || Person.AGE_GROUPS.contains(shown.value())
        || !isAnothers(shown.first(), shown.last());
  }

  @Override
  public boolean opposes(PatternSet.Match<Audience> against, PatternSet.Match<Audience> shown) {
    if (OF_WRITING.contains(shown.value())) {
      return true;
    }
    boolean same =
        sentence[against.first()] <= sentence[shown.last()]
            && sentence[shown.first()] <= sentence[against.last()];
    int apart = Math.max(against.first() - shown.last(), shown.first() - against.last());
    return same
        && apart <= NEAR
        && IntStream.rangeClosed(against.first() + 1, against.last()).noneMatch(at -> turns[at]);
  }

  /** Whether a clause tells it of somebody else, and the writer does not come in before its end. */
  private boolean isAnothers(int first, int last) {
    int start = first;
    while (start > 0 && !breaks[start]) {
      start--;
    }
    int other = -1;
    for (int i = start; i <= last && other < 0; i++) {
      boolean man = MAN.contains(word(i)) && i > 0 && MY.contains(word(i - 1));
      other = man || isOther(i) ? i : -1;
    }
    return other >= 0 && IntStream.rangeClosed(start, last).noneMatch(at -> ME.contains(word(at)));
  }

  private String word(int at) {
    return tokens.get(at).folded();
  }

  /** Whether a word is for a relative or friend; "får" is no father, and a van no friend. */
  private boolean isOther(int at) {
    String written = tokens.get(at).text();
    return OTHERS.contains(word(at)) && !written.equals("får") && !written.equals("van");
  }

  private static boolean has(String text, String signs) {
    return text.chars().anyMatch(c -> signs.indexOf(c) >= 0);
  }
}
