package fi.opastin.answering;

import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.PathStep;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import fi.opastin.paths.PathMove;
import fi.opastin.paths.Walk;
import java.util.Optional;

/** What the buttons of guided paths say. Stateless. */
final class PathLabels {

  private PathLabels() {}

  static Optional<String> of(PathMove move, Knowledge knowledge, Language language) {
    return switch (move) {
      case PathMove.Begin(PathId id) -> knowledge.path(id).map(p -> p.title().in(language));
      case PathMove.Take take ->
          knowledge
              .path(take.path())
              .flatMap(path -> path.question(take.step()))
              .flatMap(question -> answer(question, take.answer(), knowledge, language));
      case PathMove.Steer steer -> Optional.of(steer(steer, knowledge.wording(), language));
    };
  }

  /** To go on with a path that was left. */
  static String goOn(GuidedPath path, Wording wording, Language language) {
    return wording.say(Wording.Key.PATH_GO_ON, language, path.title().in(language));
  }

  private static String steer(PathMove.Steer steer, Wording wording, Language language) {
    return switch (steer) {
      case BACK -> wording.say(Wording.Key.PATH_BACK, language);
      case STOP -> wording.say(Wording.Key.PATH_STOP, language);
      case SKIP -> wording.say(Wording.Key.PATH_SKIP, language);
      // which path it is stands in the conversation, not in the choice
      case GO_ON -> wording.say(Wording.Key.PATH_GO_ON, language, "").replaceFirst("[: ]+$", "");
    };
  }

  private static Optional<String> answer(
      PathStep.Question question, String answer, Knowledge knowledge, Language language) {
    if (answer.equals(Walk.SKIP)) {
      Wording.Key key =
          question.slot().isPresent() ? Wording.Key.SKIP_PLACE : Wording.Key.PATH_SKIP;
      return Optional.of(knowledge.wording().say(key, language));
    }
    return question.choice(answer).map(choice -> choice.label().in(language));
  }
}
