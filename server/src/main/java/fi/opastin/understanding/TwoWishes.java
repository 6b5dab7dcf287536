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

/** Two questions in one message: both halves are sure of a topic of their own. Stateless. */
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
    boolean onlyOne = whole.getFirst().probability() >= PLAINLY_ONE;
    if (onlyOne || heard.words() < 2 * SHORTEST + 1 || heard.words() > LONGEST) {
      return Optional.empty();
    }
    for (String[] halves : halves(heard.utterance())) {
      Optional<TopicId> first = topic(heard, halves[0]);
      Optional<TopicId> second = first.isEmpty() ? Optional.empty() : topic(heard, halves[1]);
      boolean both =
          second.isPresent()
              && !first.get().family().equals(second.get().family())
              && oneIsBest(whole, first.get(), second.get());
      if (both) {
        boolean inOrder = whole.getFirst().subject().equals(Subject.of(first.get()));
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

  private static Optional<TopicId> topic(Heard heard, String half) {
    return heard
        .knowledge()
        .classifier()
        .classify(Utterance.of(half), heard.language())
        .best()
        .filter(best -> best.probability() >= SURE)
        .flatMap(best -> best.subject().topic())
        .filter(topic -> !topic.family().equals("smalltalk") && !topic.family().equals("crisis"));
  }

  /**
   * Every cut at an "and" or behind a question mark or full stop, with words enough on both sides.
   */
  private static List<String[]> halves(Utterance utterance) {
    List<String[]> halves = new ArrayList<>();
    List<Token> tokens = utterance.tokens();
    for (int i = SHORTEST; i < tokens.size() - 1; i++) {
      boolean and = AND.contains(tokens.get(i).text()) && tokens.size() - i > SHORTEST;
      String between = utterance.text().substring(tokens.get(i - 1).end(), tokens.get(i).start());
      boolean stop = between.contains("?") || between.contains(".") || between.contains("!");
      if ((and || stop) && tokens.size() - i >= SHORTEST) {
        int from = and ? tokens.get(i).end() : tokens.get(i).start();
        halves.add(
            new String[] {
              utterance.text().substring(0, tokens.get(i - 1).end()),
              utterance.text().substring(from)
            });
      }
    }
    return halves;
  }
}
