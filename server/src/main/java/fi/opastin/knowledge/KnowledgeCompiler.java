package fi.opastin.knowledge;

import fi.opastin.language.Language;
import fi.opastin.language.LanguageDetector;
import fi.opastin.language.PatternSet;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordPattern;
import fi.opastin.packs.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

  private Knowledge build(Draft draft) {
    return new Knowledge(
        draft.release(),
        byId(draft.topics(), Topic::id),
        byId(draft.answers(), Answer::id),
        draft.phrases(),
        exactPhrases(draft.phrases()),
        patterns(draft.rules(), Rule::any),
        patterns(draft.rules(), Rule::not),
        draft.crisisContacts(),
        draft.crisisPatterns().orElseThrow(),
        new WordGroups<>(draft.signals()),
        new WordGroups<>(draft.audiences()),
        new Wording(draft.wording()),
        draft.starters(),
        draft.expectations(),
        draft.events(),
        draft.directory().orElseThrow(),
        trainer.train(draft.phrases(), draft.concepts()),
        detector(draft.phrases()));
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> byId(
      List<V> values, Function<V, K> id) {
    SortedMap<K, V> map = new TreeMap<>();
    values.forEach(value -> map.put(id.apply(value), value));
    return java.util.Collections.unmodifiableSortedMap(map);
  }

  /** The subject of each phrase that only one subject claims. */
  private static Map<String, Subject> exactPhrases(List<Phrase> phrases) {
    Map<String, Subject> subjects = new HashMap<>();
    Map<String, Boolean> contested = new HashMap<>();
    for (Phrase phrase : phrases) {
      String words = Utterance.of(phrase.text()).words();
      Subject before = subjects.putIfAbsent(words, phrase.subject());
      if (before != null && !before.equals(phrase.subject())) {
        contested.put(words, true);
      }
    }
    subjects.keySet().removeAll(contested.keySet());
    subjects.remove("");
    return Map.copyOf(subjects);
  }

  private static PatternSet<Rule> patterns(
      List<Rule> rules, Function<Rule, List<WordPattern>> part) {
    Map<Rule, List<WordPattern>> patterns = new LinkedHashMap<>();
    rules.forEach(rule -> patterns.put(rule, part.apply(rule)));
    return PatternSet.of(patterns);
  }

  private static LanguageDetector detector(List<Phrase> phrases) {
    Map<Language, List<Utterance>> texts = new EnumMap<>(Language.class);
    for (Phrase phrase : phrases) {
      texts
          .computeIfAbsent(phrase.language(), l -> new ArrayList<>())
          .add(Utterance.of(phrase.text()));
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
