package fi.opastin.knowledge;

import fi.opastin.language.Language;
import fi.opastin.language.LanguageDetector;
import fi.opastin.language.PatternSet;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordBook;
import fi.opastin.language.WordPattern;
import fi.opastin.packs.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Checks a {@link Draft} as a whole and compiles it into {@link Knowledge}: model, indexes and all,
 * so that nothing is built while a user waits. Pure but for the time it takes.
 */
public final class KnowledgeCompiler {

  private final ClassifierTrainer trainer;

  /** Compiles with a way to train the classifier. */
  public KnowledgeCompiler(ClassifierTrainer trainer) {
    this.trainer = trainer;
  }

  /** Everything that is to be said about a draft on a day, without training a model. */
  public static List<Finding> check(Draft draft, LocalDate today) {
    List<Finding> findings = new ArrayList<>(draft.findings());
    findings.addAll(ContentCheck.of(draft, today));
    findings.addAll(TextCheck.of(draft));
    findings.addAll(PathCheck.of(draft, today));
    return findings.stream().sorted().distinct().toList();
  }

  /** Checks and compiles; takes seconds, for the training. */
  public Compilation compile(Draft draft, LocalDate today) {
    List<Finding> findings = check(draft, today);
    if (findings.stream().anyMatch(Finding::blocks)) {
      return new Compilation.Rejected(findings);
    }
    return new Compilation.Compiled(build(draft), findings);
  }

  /**
   * Compiles what was checked before, as a release was: only what cannot be read is still refused.
   */
  public Compilation compileChecked(Draft draft) {
    return draft.findings().stream().anyMatch(Finding::blocks)
        ? new Compilation.Rejected(draft.findings())
        : new Compilation.Compiled(build(draft), draft.findings());
  }

  private Knowledge build(Draft draft) {
    // the draft goes when it is compiled; its list of phrases, kept by the classifier, would not
    Phrases phrases = Phrases.of(draft.phrases());
    // before all that only compiling needs: nothing takes as much memory
    TopicClassifier classifier = trainer.train(draft.lesson().with(phrases.list()));
    List<Utterance> read = draft.phrases().stream().map(p -> Utterance.of(p.text())).toList();
    WordBook book = new WordBook();
    return new Knowledge(
        draft.release(),
        byId(draft.topics(), Topic::id),
        byId(draft.answers(), Answer::id),
        byId(draft.paths(), GuidedPath::id),
        phrases,
        ExactPhrases.of(draft.phrases(), read),
        patterns(draft.rules(), Rule::any, book),
        patterns(draft.rules(), Rule::not, book),
        draft.crisisContacts(),
        draft.crisisPatterns().orElseThrow(),
        new WordGroups<>(draft.signals(), book),
        new WordGroups<>(draft.audiences(), book),
        new Wording(draft.wording()),
        draft.starters(),
        draft.expectations(),
        draft.events(),
        draft.directory().orElseThrow(),
        classifier,
        detector(draft.phrases(), read));
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> byId(
      List<V> values, Function<V, K> id) {
    SortedMap<K, V> map = new TreeMap<>();
    values.forEach(value -> map.put(id.apply(value), value));
    return java.util.Collections.unmodifiableSortedMap(map);
  }

  private static PatternSet<Rule> patterns(
      List<Rule> rules, Function<Rule, List<WordPattern>> part, WordBook book) {
    Map<Rule, List<WordPattern>> patterns = new LinkedHashMap<>();
    rules.forEach(rule -> patterns.put(rule, part.apply(rule)));
    return PatternSet.of(patterns, Set.of(), book);
  }

  private static LanguageDetector detector(List<Phrase> phrases, List<Utterance> read) {
    Map<Language, List<Utterance>> texts = new EnumMap<>(Language.class);
    for (int i = 0; i < read.size(); i++) {
      texts.computeIfAbsent(phrases.get(i).language(), l -> new ArrayList<>()).add(read.get(i));
    }
    return LanguageDetector.train(texts);
  }

  /** The crisis topics, which can be absent in no release. */
  static final Set<TopicId> CRISIS =
      Set.of(
          new TopicId("crisis-suicide"),
          new TopicId("crisis-violence"),
          new TopicId("crisis-medical"));
}
