package fi.opastin.answering;

import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import fi.opastin.paths.PathMove;
import fi.opastin.understanding.ChoiceId;
import java.util.Optional;

/** What the buttons of choices say. Stateless. */
public final class ChoiceLabels {

  private ChoiceLabels() {}

  /** The label of a choice, or empty for one that this release does not know. */
  public static Optional<String> of(ChoiceId id, Knowledge knowledge, Language language) {
    return switch (id) {
      case ChoiceId.OfTopic(TopicId topic) -> knowledge.topic(topic).map(t -> t.label(language));
      case ChoiceId.OfPlace(var code) ->
          knowledge.directory().municipality(code).map(m -> m.name(language));
      case ChoiceId.OfPath(PathMove move) -> PathLabels.of(move, knowledge, language);
      case ChoiceId.Steer steer -> Optional.of(knowledge.wording().say(key(steer), language));
    };
  }

  private static Wording.Key key(ChoiceId.Steer steer) {
    return switch (steer) {
      case TELL_PLACE -> Wording.Key.TELL_PLACE;
      case SKIP_PLACE -> Wording.Key.SKIP_PLACE;
      case NONE -> Wording.Key.NONE_OF_THESE;
      case START_OVER -> Wording.Key.START_OVER;
    };
  }
}
