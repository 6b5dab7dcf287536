package fi.opastin.understanding;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.CrisisPatterns;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Understands a turn: an ordered list of small recognisers of which the first that is sure wins.
 * Danger comes first, in every state; then what the conversation itself is about (steering, the
 * path that is walked, the choices offered, the question pending); then exact phrases and editors'
 * rules, which are precise; then the classifier, which always has an answer, if only "not
 * understood".
 *
 * <p>Pure: the same message, situation, knowledge and day give the same meaning. Stateless, safe to
 * share.
 */
public final class Interpreter {

  private static final List<Recogniser> RECOGNISERS =
      List.of(
          new CrisisRecogniser(),
          new SteeringRecogniser(),
          new ForeignLanguageRecogniser(),
          new PathRecogniser(),
          new OfferedChoiceRecogniser(),
          new AskedDayRecogniser(),
          new PendingAnswerRecogniser(),
          new ExactPhraseRecogniser(),
          new RuleRecogniser(),
          new ClassifierRecogniser());

  private static final List<String> CODES = RECOGNISERS.stream().map(Recogniser::code).toList();

  /** Understands what a person wrote. */
  public Interpretation interpret(
      String text, Situation situation, Knowledge knowledge, LocalDate today) {
    Heard heard = hear(Utterance.of(text), situation, knowledge, today);
    for (int i = 0; i < RECOGNISERS.size(); i++) {
      Optional<Recogniser.Found> found = RECOGNISERS.get(i).recognise(heard);
      if (found.isPresent()) {
        return interpretation(heard, found.get(), CODES.subList(0, i + 1));
      }
    }
    throw new IllegalStateException("the last recogniser always finds a meaning");
  }

  /** Nothing that fails while a message is read may stand between danger and its reply. */
  static Heard hear(
      Utterance utterance, Situation situation, Knowledge knowledge, LocalDate today) {
    CrisisPatterns.Sight sight = knowledge.crisisPatterns().look(utterance);
    try {
      return Listener.hear(utterance, sight, situation, knowledge, today);
    } catch (RuntimeException | InternalError e) { // the latter: a disk under the mapped model
      if (sight.alarm().isEmpty()) {
        throw e;
      }
      return Listener.hearLanguage(utterance, sight, situation, knowledge, today);
    }
  }

  private static Interpretation interpretation(
      Heard heard, Recogniser.Found found, List<String> asked) {
    boolean chosen =
        heard.situation().languageChosen() || found.meaning() instanceof Meaning.LanguageWish;
    Language reply =
        heard.utterance().isEmpty()
            ? heard.situation().language()
            : Listener.reply(heard, found.meaning());
    boolean byName = isByName(heard, found.meaning());
    Optional<TopicId> worry = worry(heard, found.meaning());
    List<Trace.Clue> clues = new ArrayList<>();
    clues.add(new Trace.Clue(asked.getLast(), found.how()));
    heard.signals().stream()
        .sorted()
        .forEach(signal -> clues.add(new Trace.Clue("signal", signal.id())));
    heard.when().ifPresent(when -> clues.add(new Trace.Clue("date", when.code())));
    worry.ifPresent(topic -> clues.add(new Trace.Clue("worry", topic.value())));
    Trace trace =
        new Trace(
            asked,
            code(found.meaning()),
            clues,
            heard.language(),
            heard.verdict(),
            Optional.of(heard.knowledge().classifier().thresholds()));
    return new Interpretation(
        reply, chosen, found.meaning(), heard.told(), byName, worry, heard.when(), trace);
  }

  private static String code(Meaning meaning) {
    String code = Trace.code(meaning.getClass());
    return meaning instanceof Meaning.NotUnderstood not
        ? code + "/" + not.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
        : code;
  }

  /**
   * Who has asked for Ohjaamo and now tells the place or the age still asks for it by its name; who
   * corrects an age may turn out to be somebody for whom it is not.
   */
  private static boolean isByName(Heard heard, Meaning meaning) {
    boolean goesOn =
        meaning instanceof Meaning.Telling
            && heard.bare()
            && !(heard.shows(Signal.CORRECT) && heard.told().age().isPresent())
            && heard.situation().topic().filter(t -> t.family().equals("ohjaamo")).isPresent();
    return goesOn || heard.shows(Signal.SERVICE_BY_NAME);
  }

  /** The danger that may be meant although something else was understood. */
  private static Optional<TopicId> worry(Heard heard, Meaning meaning) {
    return meaning instanceof Meaning.Danger ? Optional.empty() : DangerSense.worry(heard);
  }

  /**
   * Understands a choice that was pressed; one of an older release or of none is answered gently.
   */
  public Interpretation interpret(
      ChoiceId choice, Situation situation, Knowledge knowledge, LocalDate today) {
    Heard heard = hear(Utterance.of(""), situation, knowledge, today);
    Told told =
        choice instanceof ChoiceId.OfPlace(MunicipalityCode code)
            ? at(code, knowledge)
            : Told.NOTHING;
    Meaning meaning = OfferedChoiceRecogniser.meaning(choice, heard);
    return new Interpretation(
        situation.language(),
        situation.languageChosen(),
        meaning,
        told,
        false,
        Optional.empty(),
        Optional.empty(),
        Trace.ofNoMessage(
            code(meaning), situation.language(), List.of(new Trace.Clue("choice", choice.id()))));
  }

  private static Told at(MunicipalityCode code, Knowledge knowledge) {
    return knowledge.directory().municipality(code).isEmpty()
        ? Told.NOTHING
        : new Told(Optional.of(code), Set.of(), java.util.OptionalInt.empty(), Set.of(), Set.of());
  }
}
