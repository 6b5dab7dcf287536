package fi.opastin.understanding;

import fi.opastin.knowledge.Signal;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.util.Optional;
import java.util.Set;

/** Short messages that steer the conversation: begin again, another language, "none of these". */
final class SteeringRecogniser implements Recogniser {

  private static final int SHORT = 6;

  /** Who begins anew may say why. */
  private static final int LONGER = 10;

  private static final int FEW = 3;
  private static final double SURE = 0.5;
  private static final String ABOUT_US = "bot-.*|guidance-languages|out-of-scope|smalltalk-.*";

  /** Who is asked to answer in a language is asked for nothing else. */
  private static final Set<String> ANSWER =
      Set.of(
          "vastaa",
          "vastaatko",
          "vastata",
          "sano",
          "kerro",
          "kertoa",
          "sanoa",
          "selitä",
          "selittää",
          "svara",
          "svarar",
          "berätta",
          "säg",
          "säga",
          "förklara",
          "answer",
          "reply",
          "tell",
          "say",
          "explain",
          "repeat",
          "toista",
          "upprepa");

  /** What one may ask of others, too: a wish only where nothing else is the subject. */
  private static final Set<String> GO_ON =
      Set.of(
          "jatka",
          "jatkaa",
          "jatketaan",
          "jatkettaisko",
          "kirjoita",
          "kirjoittaa",
          "kirjota",
          "kirjottaa",
          "fortsätt",
          "fortsätta",
          "fortsätter",
          "ta",
          "tar",
          "skriv",
          "skriva",
          "continue",
          "write",
          "switch",
          "change");

  private static final Set<String> SPEAK =
      Set.of(
          "puhu",
          "puhutko",
          "vastaa",
          "vastaatko",
          "vaihda",
          "jatka",
          "jatketaan",
          "sano",
          "kirjoita",
          "voitko",
          "voisko",
          "voiko",
          "voiks",
          "vastata",
          "puhua",
          "puhuisitko",
          "voisitko",
          "voidaanko",
          "selitä",
          "kerro",
          "svara",
          "prata",
          "byt",
          "skriv",
          "kan",
          "speak",
          "talk",
          "answer",
          "reply",
          "switch",
          "change",
          "use",
          "can",
          "could",
          "please");

  @Override
  public Optional<Found> recognise(Heard heard) {
    if (heard.utterance().isEmpty()) {
      return found(
          new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.NO_WORDS, java.util.List.of()),
          "no words");
    }
    if (heard.shows(Signal.START_OVER) && heard.words() <= LONGER) {
      return found(new Meaning.StartOver(), "start over");
    }
    if (Listener.wish(heard).isPresent() && isOnlyWish(heard)) {
      return found(new Meaning.LanguageWish(), "another language");
    }
    if (heard.words() > SHORT) {
      return Optional.empty();
    }
    // on a path "none of these" answers its question
    boolean offered = !heard.situation().offered().isEmpty() && !heard.situation().isOnPath();
    boolean well = heard.language() == Language.FI && heard.words() > 1 && begins(heard, "no");
    boolean refusesAll =
        heard.shows(Signal.NONE_OF_THESE)
            || (heard.shows(Signal.NO) && heard.words() <= 2 && !well);
    if (offered
        && heard.situation().pending().isEmpty()
        && refusesAll
        && !heard.told().isAnything()) {
      return found(
          new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.NONE_OF_THESE, java.util.List.of()),
          "none of these");
    }
    return Optional.empty();
  }

  /** Where a longer message wishes for a language: what is asked stands behind a wish. */
  private static Utterance wish(Heard heard) {
    return Sentences.behindLast(Sentences.MARK, heard.utterance()).orElse(heard.utterance());
  }

  private static boolean begins(Heard heard, String word) {
    return heard.utterance().tokens().getFirst().text().equals(word);
  }

  /**
   * "På svenska, tack" wishes for a language; "kurs på svenska" asks for a course. A few words that
   * are sure of no other subject wish; more must ask us to speak.
   */
  private static boolean isOnlyWish(Heard heard) {
    boolean otherSubject =
        heard.verdict().best().stream()
            .anyMatch(
                best ->
                    best.probability() >= SURE
                        && !best.subject().isDanger()
                        && !best.subject().name().matches(ABOUT_US));
    boolean asksToSpeak = has(heard.utterance(), SPEAK);
    boolean few = heard.words() <= SHORT;
    Utterance wish = few ? heard.utterance() : wish(heard);
    boolean asksToAnswer = has(wish, ANSWER);
    boolean asksToGoOn = asksToAnswer || has(wish, GO_ON);
    return few && asksToAnswer
        || !otherSubject && (asksToGoOn || few && (heard.words() <= FEW || asksToSpeak));
  }

  private static boolean has(Utterance utterance, Set<String> words) {
    return utterance.tokens().stream().anyMatch(token -> words.contains(token.text()));
  }

  private static Optional<Found> found(Meaning meaning, String how) {
    return Optional.of(new Found(meaning, how));
  }
}
