package fi.opastin.understanding;

import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two questions in one message: both halves are sure of a topic of their own. One of the two must
 * be what all of it is about, unless that is anybody's guess. Stateless.
 */
final class TwoWishes {

  private static final double SURE = 0.75;

  /** A message that is so surely about one topic has no second one. */
  private static final double PLAINLY_ONE = 0.85;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final Set<String> AND =
      Set.of("ja", "sekä", "plus", "och", "samt", "and", "also", "lisäksi", "entä", "dessutom");

  private TwoWishes() {}

  static Optional<Meaning> in(Heard heard, List<SubjectScore> whole) {
    if (heard.words() < 2 * SHORTEST + 1 || heard.words() > LONGEST) {
      return Optional.empty();
    }
    if (!isMatter(whole.getFirst())) {
      return Optional.empty();
    }
    boolean onlyOne = whole.getFirst().probability() >= PLAINLY_ONE;
    boolean unsure =
        whole.getFirst().probability() < heard.knowledge().classifier().thresholds().answer();
    for (Cut cut : cuts(heard.utterance())) {
      if (onlyOne && !cut.question()) {
        continue;
      }
      double needed = cut.question() || unsure ? PLAINLY_ONE : SURE;
      Optional<TopicId> first = topic(heard, cut.before(), needed);
      Optional<TopicId> second =
          first.isEmpty() ? Optional.empty() : topic(heard, cut.behind(), needed);
      boolean both =
          second.isPresent()
              && !first.get().family().equals(second.get().family())
              && (unsure || oneIsBest(whole, first.get(), second.get()));
      if (both) {
        boolean inOrder = !whole.getFirst().subject().equals(Subject.of(second.get()));
        TopicId main = inOrder ? first.get() : second.get();
        TopicId other = inOrder ? second.get() : first.get();
        return Optional.of(new Meaning.Both(main, other, SURE));
      }
    }
    return Optional.empty();
  }

  private static boolean oneIsBest(List<SubjectScore> whole, TopicId first, TopicId second) {
    Subject best = whole.getFirst().subject();
    return best.equals(Subject.of(first)) || best.equals(Subject.of(second));
  }

  private static Optional<TopicId> topic(Heard heard, String half, double needed) {
    return heard
        .knowledge()
        .classifier()
        .classify(Utterance.of(half), heard.language())
        .best()
        .filter(best -> best.probability() >= needed && isMatter(best))
        .flatMap(best -> best.subject().topic());
  }

  /** Whether it is a topic, and neither talk nor danger. */
  private static boolean isMatter(SubjectScore score) {
    Subject subject = score.subject();
    return !subject.isAside() && !subject.name().startsWith("smalltalk-") && !subject.isDanger();
  }

  /** A message cut in two; {@code question} when a question mark stands where it is cut. */
  private record Cut(String before, String behind, boolean question) {}

  /**
   * Every cut at an "and" or behind a question mark or full stop, with words enough on both sides.
   */
  private static List<Cut> cuts(Utterance utterance) {
    List<Cut> cuts = new ArrayList<>();
    List<Token> tokens = utterance.tokens();
    String text = utterance.text();
    for (int i = SHORTEST; i <= tokens.size() - SHORTEST; i++) {
      boolean and = AND.contains(tokens.get(i).text()) && tokens.size() - i > SHORTEST;
      String between = utterance.between(i);
      boolean question = between.contains("?");
      boolean stop = question || between.contains(".") || between.contains("!");
      if (and || stop) {
        int from = and ? tokens.get(i).end() : tokens.get(i).start();
        cuts.add(
            new Cut(text.substring(0, tokens.get(i - 1).end()), text.substring(from), question));
      }
    }
    return cuts;
  }
}
