package fi.opastin.understanding;

import fi.opastin.directory.Audience;
import fi.opastin.directory.Gazetteer;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.PlaceMention;
import fi.opastin.knowledge.CrisisPatterns;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.knowledge.TopicId;
import fi.opastin.knowledge.WordGroups;
import fi.opastin.language.Language;
import fi.opastin.language.PatternSet;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads from a message all that the recognisers look at: language, places, age, situations,
 * signals. Stateless.
 */
final class Listener {

  /**
   * How probable it is, before reading, that a message is in the language of the conversation so
   * far.
   */
  private static final double SAME_LANGUAGE = 0.9;

  private static final double PAGE_LANGUAGE = 0.5;

  /**
   * One word or two tell too little of a language to leave the one of the conversation or the page.
   */
  private static final double FEW_WORDS_LANGUAGE = 0.95;

  private static final int FEW_WORDS = 2;
  private static final int LONGEST_WISH = 16;

  /** The longest correction of an age that is known by its words. */
  private static final int CORRECTION = 9;

  /** Signals whose words are of no subject. */
  private static final Set<Signal> EMPTY =
      Set.of(
          Signal.FILLER,
          Signal.POINTS_BACK,
          Signal.FOLLOW_UP,
          Signal.CORRECT,
          Signal.YES,
          Signal.NO);

  /** Signals whose words say nothing beside a place, a number or a date. */
  private static final Set<Signal> BESIDE_FACTS =
      Set.of(Signal.FILLER, Signal.CORRECT, Signal.FOLLOW_UP);

  /** What stands before a date and says nothing itself. */
  private static final Set<String> DATE_LINKS =
      Set.of("on", "pa", "at", "den", "the", "i", "sitten");

  private Listener() {}

  static Heard hear(
      Utterance utterance,
      CrisisPatterns.Sight sight,
      Situation situation,
      Knowledge knowledge,
      LocalDate today) {
    List<PlaceMention> mentions = knowledge.directory().gazetteer().mentions(utterance);
    WordGroups.Reading<Signal> signals = knowledge.signals().read(utterance.tokens());
    Set<Signal> shown = shown(signals);
    WordGroups.Reading<Audience> audiences =
        knowledge.audiences().read(utterance.tokens(), () -> new WhoseSituation(utterance));
    Language language =
        onlyNames(utterance, mentions, signals) || fewWordsAndPlace(utterance, mentions, situation)
            ? situation.language().written()
            : language(utterance, situation, knowledge);
    List<DateMention> dates = DateReader.mentions(utterance, today);
    BitSet noAges = DateReader.tokens(dates);
    BitSet names = bareNames(mentions);
    Ages ages = AgeReader.read(utterance, noAges, names, today);
    Set<Audience> situations = situations(audiences.shown(), ages.groups(), situation.person());
    Told told =
        new Told(
            Gazetteer.wanted(mentions),
            notThere(mentions),
            ages.told().isEmpty()
                ? corrected(utterance, noAges, shown, situation)
                : age(ages.told(), situations, situation),
            situations,
            audiences.denied());
    boolean bare = isBare(utterance.tokens(), mentions, signals, audiences, dates);
    return new Heard(
        utterance,
        sight,
        language,
        situation,
        told,
        bare && told.isAnything(),
        isEmpty(utterance, signals),
        DateReader.asked(dates, today),
        bare && !told.isAnything() && !dates.isEmpty(),
        shown,
        knowledge.classifier().classify(sight.plain(), language, before(situation, shown)),
        knowledge,
        today);
  }

  /**
   * The topic that a message may go on with. What follows danger goes by rules, and who names a
   * service speaks of that.
   */
  private static Optional<TopicId> before(Situation situation, Set<Signal> shown) {
    return situation
        .matter()
        .filter(topic -> !Subject.of(topic).isDanger())
        .filter(_ -> !shown.contains(Signal.SERVICE_BY_NAME));
  }

  /** A message of which nothing but its language was read, for when reading more is not safe. */
  static Heard hearLanguage(
      Utterance utterance,
      CrisisPatterns.Sight sight,
      Situation situation,
      Knowledge knowledge,
      LocalDate today) {
    return new Heard(
        utterance,
        sight,
        language(utterance, situation, knowledge),
        situation,
        Told.NOTHING,
        false,
        false,
        Optional.empty(),
        false,
        Set.of(),
        TopicClassifier.Verdict.NONE,
        knowledge,
        today);
  }

  private static Language language(Utterance utterance, Situation situation, Knowledge knowledge) {
    Language before = situation.language().written();
    double likely =
        utterance.tokens().size() <= FEW_WORDS
            ? FEW_WORDS_LANGUAGE
            : situation.turns() > 0 ? SAME_LANGUAGE : PAGE_LANGUAGE;
    Map<Language, Double> prior = new EnumMap<>(Language.class);
    for (Language written : Language.WRITTEN) {
      prior.put(written, before == written ? likely : (1 - likely) / 2);
    }
    return knowledge.languages().detect(utterance, prior).language();
  }

  /** A place or a kind of service has the same name in every language. */
  private static boolean onlyNames(
      Utterance utterance, List<PlaceMention> mentions, WordGroups.Reading<Signal> signals) {
    BitSet named = new BitSet();
    mentions.forEach(mention -> named.set(mention.firstToken(), mention.lastToken() + 1));
    cover(named, signals.matches(), Set.of(Signal.SERVICE_BY_NAME));
    return named.cardinality() == utterance.tokens().size();
  }

  /** "No Tampere" is Finnish where the conversation is. */
  private static boolean fewWordsAndPlace(
      Utterance utterance, List<PlaceMention> mentions, Situation situation) {
    return situation.turns() > 0 && !mentions.isEmpty() && utterance.tokens().size() <= FEW_WORDS;
  }

  /** What the words want of the conversation; "and" goes on with it where a message begins so. */
  private static Set<Signal> shown(WordGroups.Reading<Signal> signals) {
    boolean goesOn =
        signals.matches().stream()
            .anyMatch(match -> match.value() == Signal.FOLLOW_UP && match.first() <= 1);
    if (goesOn || !signals.shown().contains(Signal.FOLLOW_UP)) {
      return signals.shown();
    }
    Set<Signal> shown = EnumSet.copyOf(signals.shown());
    shown.remove(Signal.FOLLOW_UP);
    return shown;
  }

  /** What the words show of the one who writes, and not of the one they ask for. */
  static Set<Audience> situations(Set<Audience> shown, Set<Audience> groups, Person before) {
    if (shown.contains(Audience.PROFESSIONAL)) {
      // what else they tell is of the one they ask for
      return Set.of(Audience.PROFESSIONAL);
    }
    Set<Audience> situations = new HashSet<>(shown);
    situations.addAll(groups);
    if (shown.contains(Audience.PARENT) || before.speaksForAnother()) {
      situations.removeAll(Person.AGE_GROUPS);
    }
    return situations;
  }

  private static Set<MunicipalityCode> notThere(List<PlaceMention> mentions) {
    return mentions.stream()
        .filter(PlaceMention::negated)
        .map(PlaceMention::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * One who writes for another tells the other's age, too: the younger of two is the one who needs
   * help.
   */
  private static OptionalInt age(
      List<Integer> ages, Set<Audience> situations, Situation situation) {
    boolean forAnother =
        situations.contains(Audience.PARENT)
            || situations.contains(Audience.PROFESSIONAL)
            || situation.person().speaksForAnother();
    int age = forAnother ? ages.stream().min(Integer::compare).orElseThrow() : ages.getLast();
    return OptionalInt.of(age);
  }

  /** "No wait, 31", "and if I were 28": few words that say otherwise what was said before. */
  private static OptionalInt corrected(
      Utterance utterance, BitSet noAges, Set<Signal> signals, Situation situation) {
    boolean corrects =
        situation.person().age().isPresent()
            && utterance.tokens().size() <= CORRECTION
            && (signals.contains(Signal.CORRECT) || signals.contains(Signal.FOLLOW_UP));
    return corrects ? AgeReader.corrected(utterance, noAges) : OptionalInt.empty();
  }

  private static boolean isEmpty(Utterance utterance, WordGroups.Reading<Signal> signals) {
    BitSet said = new BitSet();
    cover(said, signals.matches(), EMPTY);
    return said.cardinality() == utterance.tokens().size();
  }

  /** Adds the tokens that some kinds of matches cover. */
  private static <T> void cover(BitSet said, List<PatternSet.Match<T>> matches, Set<T> kinds) {
    for (PatternSet.Match<T> match : matches) {
      if (kinds.contains(match.value())) {
        said.set(match.first(), match.last() + 1);
      }
    }
  }

  /** The tokens of places that are named and no postal code. */
  private static BitSet bareNames(List<PlaceMention> mentions) {
    BitSet names = new BitSet();
    for (PlaceMention mention : mentions) {
      if (mention.kind() != PlaceMention.Kind.POSTAL_CODE) {
        names.set(mention.firstToken(), mention.lastToken() + 1);
      }
    }
    return names;
  }

  /** Whether every word names the place, a number or a date, or says nothing of a subject. */
  private static boolean isBare(
      List<Token> tokens,
      List<PlaceMention> mentions,
      WordGroups.Reading<Signal> signals,
      WordGroups.Reading<Audience> audiences,
      List<DateMention> dates) {
    BitSet said = new BitSet();
    mentions.forEach(mention -> said.set(mention.firstToken(), mention.lastToken() + 1));
    for (DateMention date : dates) {
      boolean linked =
          date.first() > 0 && DATE_LINKS.contains(tokens.get(date.first() - 1).folded());
      said.set(linked ? date.first() - 1 : date.first(), date.last() + 1);
    }
    cover(said, signals.matches(), BESIDE_FACTS);
    boolean saysMore = !said.isEmpty();
    cover(said, audiences.matches(), EnumSet.allOf(Audience.class));
    for (int i = 0; i < tokens.size(); i++) {
      boolean number = tokens.get(i).isNumber();
      saysMore |= number;
      boolean covered = said.get(i) || number || tokens.get(i).text().length() == 1;
      if (!covered) {
        return false;
      }
    }
    return saysMore;
  }

  /** The language to answer in: the one that is wished for or was chosen, else the one written. */
  static Language reply(Heard heard, Meaning meaning) {
    Situation situation = heard.situation();
    if (meaning instanceof Meaning.LanguageWish) {
      return wish(heard).orElse(situation.language());
    }
    boolean keepsEasy =
        situation.language() == Language.FI_SIMPLE && heard.language() == Language.FI;
    // "ja" on a Swedish path is an answer, not the Finnish word for "and"
    boolean answers = meaning instanceof Meaning.OnPath && heard.words() <= FEW_WORDS + 1;
    return situation.languageChosen() || keepsEasy || answers
        ? situation.language()
        : heard.language();
  }

  /** Whether any words wish for a language, in a message of any length. */
  static boolean wishesLanguage(Heard heard) {
    return heard.shows(Signal.EASY_FINNISH)
        || heard.shows(Signal.FINNISH)
        || heard.shows(Signal.SWEDISH)
        || heard.shows(Signal.ENGLISH);
  }

  /** The language that a short message wishes for. */
  static Optional<Language> wish(Heard heard) {
    if (heard.words() > LONGEST_WISH) {
      return Optional.empty();
    }
    if (heard.shows(Signal.EASY_FINNISH)) {
      return Optional.of(Language.FI_SIMPLE);
    }
    if (heard.shows(Signal.FINNISH)) {
      return Optional.of(Language.FI);
    }
    if (heard.shows(Signal.SWEDISH)) {
      return Optional.of(Language.SV);
    }
    return heard.shows(Signal.ENGLISH) ? Optional.of(Language.EN) : Optional.empty();
  }
}
