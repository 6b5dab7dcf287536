package fi.opastin.knowledge;

import fi.opastin.language.PatternSet;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules that somebody writes would decide among the phrases that are known: those of their own
 * topic, and those of others, which they would answer wrongly. Immutable.
 *
 * @param faults what cannot be read of them
 * @param own how many phrases of the topic they decide
 * @param taken phrases of other subjects that they decide, the most first
 */
public record RuleReach(List<Fault> faults, int own, List<Taken> taken) {

  /**
   * Something that cannot be read.
   *
   * @param rule which rule, counted from 0
   * @param isNot whether it stands among the words that may not be there
   * @param line which of its patterns, counted from 1; 0 where they are missing
   * @param message what is wrong, a sentence
   */
  public record Fault(int rule, boolean isNot, int line, String message) {}

  /**
   * Phrases of another subject.
   *
   * @param subject which
   * @param count how many
   * @param example one of them
   */
  public record Taken(Subject subject, int count, String example) {}

  public RuleReach {
    faults = List.copyOf(faults);
    taken = List.copyOf(taken);
  }

  /** What the rules of a topic would decide; those that cannot be read decide nothing. */
  public static RuleReach of(TopicId topic, List<RuleText> rules, List<Phrase> phrases) {
    List<Fault> faults = new ArrayList<>();
    Map<Integer, List<WordPattern>> any = new LinkedHashMap<>();
    Map<Integer, List<WordPattern>> not = new LinkedHashMap<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      RuleText text = rules.get(rule);
      any.put(rule, read(text.any(), rule, false, faults));
      not.put(rule, read(text.not(), rule, true, faults));
      if (text.any().isEmpty() && !text.isEmpty()) {
        faults.add(new Fault(rule, false, 0, "a rule needs words that must be there"));
      }
    }
    PatternSet<Integer> deciding = PatternSet.of(any);
    PatternSet<Integer> breaking = PatternSet.of(not);
    Subject subject = Subject.of(topic);
    int own = 0;
    Map<Subject, Taken> taken = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      if (decides(deciding, breaking, Utterance.of(phrase.text()).tokens())) {
        if (phrase.subject().equals(subject)) {
          own++;
        } else {
          taken.merge(
              phrase.subject(),
              new Taken(phrase.subject(), 1, phrase.text()),
              (first, one) -> new Taken(first.subject(), first.count() + 1, first.example()));
        }
      }
    }
    return new RuleReach(
        faults,
        own,
        taken.values().stream().sorted(Comparator.comparing(Taken::count).reversed()).toList());
  }

  private static List<WordPattern> read(
      List<String> written, int rule, boolean isNot, List<Fault> faults) {
    List<WordPattern> patterns = new ArrayList<>();
    for (int line = 0; line < written.size(); line++) {
      try {
        patterns.addAll(WordPattern.parse(written.get(line)));
      } catch (WordPattern.Unreadable e) {
        faults.add(new Fault(rule, isNot, line + 1, e.getMessage()));
      }
    }
    return patterns;
  }

  private static boolean decides(
      PatternSet<Integer> deciding, PatternSet<Integer> breaking, List<Token> tokens) {
    Set<Integer> fitting = new HashSet<>();
    deciding.matches(tokens).forEach(match -> fitting.add(match.value()));
    if (!fitting.isEmpty()) {
      breaking.matches(tokens).forEach(match -> fitting.remove(match.value()));
    }
    return !fitting.isEmpty();
  }
}
