package fi.opastin.understanding;

import fi.opastin.knowledge.Rule;
import fi.opastin.language.PatternSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An editor's rule, when all rules that fit agree. */
final class RuleRecogniser implements Recogniser {

  private static final double SURE = 0.95;

  @Override
  public Optional<Found> recognise(Heard heard) {
    List<PatternSet.Match<Rule>> matches =
        heard.knowledge().rules().matches(heard.utterance().tokens());
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    Set<Rule> broken = new HashSet<>();
    heard
        .knowledge()
        .ruleBreakers()
        .matches(heard.utterance().tokens())
        .forEach(m -> broken.add(m.value()));
    List<PatternSet.Match<Rule>> left =
        matches.stream().filter(m -> !broken.contains(m.value())).toList();
    boolean agree = left.stream().map(m -> m.value().subject()).distinct().count() == 1;
    if (!agree) {
      return Optional.empty();
    }
    PatternSet.Match<Rule> first = left.getFirst();
    return Optional.of(
        new Found(
            Meanings.of(first.value().subject(), SURE, heard, List.of()),
            "rule " + heard.knowledge().rules().written(first)));
  }
}
