package fi.opastin.understanding;

import fi.opastin.directory.LocalText;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.PathChoice;
import fi.opastin.knowledge.PathStep;
import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.TopicId;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import fi.opastin.language.PatternSet;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordPattern;
import fi.opastin.paths.PathMove;
import fi.opastin.paths.Walk;
import fi.opastin.paths.Walker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is written on a guided path: an answer to its question, "back", "stop", "go on", "I don't
 * know"; and the title of a path that was offered. Everything else is about something else.
 */
final class PathRecogniser implements Recogniser {

  private static final int STEERS = 3;
  private static final int SHORT = 6;
  private static final int LONGEST = 10;

  /** From this probability on, a message means the choice whose end is about its topic. */
  private static final double SURE = 0.6;

  @Override
  public Optional<Found> recognise(Heard heard) {
    return heard
        .situation()
        .walk()
        .flatMap(walk -> onPath(heard, walk))
        .or(() -> title(heard))
        .map(move -> new Found(meaning(move, heard), "on a path: " + move.id()));
  }

  /**
   * What it means to do something with a path; one that is gone from this release means nothing.
   */
  static Meaning meaning(PathMove move, Heard heard) {
    boolean possible =
        switch (move) {
          case PathMove.Begin(var id) -> heard.knowledge().path(id).isPresent();
          case PathMove.Take take -> heard.knowledge().path(take.path()).isPresent();
          case PathMove.Steer _ -> path(heard).isPresent();
        };
    if (!possible) {
      return new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.UNKNOWN, List.of());
    }
    return new Meaning.OnPath(move instanceof PathMove.Take take ? known(take, heard) : move);
  }

  /** An answer that the path does not have any more shows where it stands, or begins it anew. */
  private static PathMove known(PathMove.Take take, Heard heard) {
    boolean has =
        heard
            .knowledge()
            .path(take.path())
            .flatMap(path -> path.question(take.step()))
            .filter(question -> Walker.isAnswer(question, take.answer()))
            .isPresent();
    boolean walked = path(heard).filter(path -> path.id().equals(take.path())).isPresent();
    return has ? take : walked ? PathMove.Steer.GO_ON : new PathMove.Begin(take.path());
  }

  private static Optional<GuidedPath> path(Heard heard) {
    return heard.situation().walk().flatMap(walk -> heard.knowledge().path(walk.path()));
  }

  private static Optional<PathMove> onPath(Heard heard, Walk walk) {
    Optional<GuidedPath> path = path(heard);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Optional<PathStep.Question> question = path.get().question(walk.at());
    Optional<PathMove> steers = steer(heard, walk, question.isPresent());
    if (steers.isPresent() || question.isEmpty()) {
      return steers;
    }
    Optional<String> answer = byLabel(heard, question.get());
    if (answer.isEmpty() && walk.isAtHand() && heard.words() <= STEERS) {
      // a few words that an editor named as an answer are one, whatever the model makes of them
      answer = byWords(heard, question.get());
    }
    if (answer.isEmpty() && walk.isAtHand() && answers(heard)) {
      answer =
          byYesOrNo(heard, question.get())
              .or(() -> byWords(heard, question.get()))
              .or(() -> byTopic(heard, path.get(), question.get()))
              .or(() -> cannotSay(heard));
    }
    if (answer.isEmpty() && saysSkip(heard)) {
      answer = Optional.of(Walk.SKIP);
    }
    return answer.map(a -> new PathMove.Take(walk.path(), walk.at(), a));
  }

  /** Whoever asks something, or tells much, is hardly answering; and danger comes first. */
  private static boolean answers(Heard heard) {
    return heard.words() <= LONGEST
        && !heard.utterance().text().contains("?")
        && DangerSense.alarm(heard).isEmpty();
  }

  private static Optional<PathMove> steer(Heard heard, Walk walk, boolean asked) {
    if (heard.words() > STEERS) {
      return Optional.empty();
    }
    if (heard.shows(Signal.PATH_STOP)) {
      return Optional.of(PathMove.Steer.STOP);
    }
    if (heard.shows(Signal.PATH_BACK) && (walk.isAtHand() || !asked)) {
      return Optional.of(PathMove.Steer.BACK);
    }
    boolean goesOn = heard.shows(Signal.PATH_GO_ON) && asked && !walk.isAtHand();
    return goesOn ? Optional.of(PathMove.Steer.GO_ON) : Optional.empty();
  }

  private static Optional<String> byLabel(Heard heard, PathStep.Question question) {
    return question.choices().stream()
        .filter(choice -> says(choice.label(), heard))
        .map(PathChoice::id)
        .findFirst();
  }

  private static boolean saysSkip(Heard heard) {
    Map<Wording.Key, LocalText> texts = heard.knowledge().wording().texts();
    return says(texts.get(Wording.Key.PATH_SKIP), heard)
        || says(texts.get(Wording.Key.SKIP_PLACE), heard);
  }

  private static boolean says(LocalText label, Heard heard) {
    String words = heard.utterance().words();
    for (Language language : Language.values()) {
      if (Utterance.of(label.in(language)).words().equals(words)) {
        return true;
      }
    }
    return false;
  }

  /** The choices {@code yes} and {@code no} are taken by any word for yes and no. */
  private static Optional<String> byYesOrNo(Heard heard, PathStep.Question question) {
    if (heard.words() > 2) {
      return Optional.empty();
    }
    boolean no = heard.shows(Signal.NO);
    String id = no ? "no" : "yes";
    boolean said = no || heard.shows(Signal.YES);
    return said ? question.choice(id).map(PathChoice::id) : Optional.empty();
  }

  /** The one choice of which the message holds a pattern. */
  private static Optional<String> byWords(Heard heard, PathStep.Question question) {
    Map<String, List<WordPattern>> patterns = new LinkedHashMap<>();
    question.choices().forEach(choice -> patterns.put(choice.id(), choice.words()));
    List<String> shown =
        PatternSet.of(patterns).matches(heard.utterance().tokens()).stream()
            .map(PatternSet.Match::value)
            .distinct()
            .toList();
    return shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty();
  }

  /** The one choice that leads straight to an end about the topic that the message is about. */
  private static Optional<String> byTopic(
      Heard heard, GuidedPath path, PathStep.Question question) {
    Optional<TopicId> topic =
        heard
            .verdict()
            .best()
            .filter(best -> best.probability() >= SURE)
            .flatMap(best -> best.subject().topic());
    List<String> fitting = new ArrayList<>();
    for (PathChoice choice : question.choices()) {
      if (path.steps().get(choice.to()) instanceof PathStep.End end
          && topic.equals(Optional.of(end.topic()))) {
        fitting.add(choice.id());
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static Optional<String> cannotSay(Heard heard) {
    boolean none = heard.shows(Signal.NONE_OF_THESE) || heard.shows(Signal.DONT_KNOW);
    boolean no = heard.shows(Signal.NO) && heard.words() <= 2;
    boolean only = heard.words() <= SHORT && !heard.told().isAnything();
    return (none || no) && only ? Optional.of(Walk.SKIP) : Optional.empty();
  }

  /** The title of a path that the last reply offered; elsewhere such words may mean more. */
  private static Optional<PathMove> title(Heard heard) {
    for (ChoiceId offered : heard.situation().offered()) {
      if (offered instanceof ChoiceId.OfPath(PathMove.Begin begin)
          && heard
              .knowledge()
              .path(begin.path())
              .filter(path -> says(path.title(), heard))
              .isPresent()) {
        return Optional.of(begin);
      }
    }
    return Optional.empty();
  }
}
