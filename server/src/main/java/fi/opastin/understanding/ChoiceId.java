package fi.opastin.understanding;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.TopicId;
import fi.opastin.paths.PathMove;
import java.util.Optional;

/**
 * Something that a reply offers to press. Ids are stable within a release and readable: {@code
 * topic:work-cv}, {@code place:405}, {@code path:lost-job}, {@code skip-place}.
 */
public sealed interface ChoiceId {

  /** As it stands in the public contract. */
  String id();

  /** A topic. */
  record OfTopic(TopicId topic) implements ChoiceId {
    @Override
    public String id() {
      return "topic:" + topic;
    }
  }

  /** A municipality. */
  record OfPlace(MunicipalityCode code) implements ChoiceId {
    @Override
    public String id() {
      return "place:" + code.value();
    }
  }

  /** Something to do with a guided path. */
  record OfPath(PathMove move) implements ChoiceId {
    @Override
    public String id() {
      return move.id();
    }
  }

  /** Something that steers the conversation. */
  enum Steer implements ChoiceId {
    TELL_PLACE("tell-place"),
    SKIP_PLACE("skip-place"),
    NONE("none-of-these"),
    START_OVER("start-over");

    private final String id;

    Steer(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The choice of an id of any release, or empty for one that no release has. */
  static Optional<ChoiceId> of(String id) {
    if (id.startsWith("topic:") && TopicId.isWellFormed(id.substring(6))) {
      return Optional.of(new OfTopic(new TopicId(id.substring(6))));
    }
    if (id.startsWith("place:") && MunicipalityCode.isCode(id.substring(6))) {
      return Optional.of(new OfPlace(new MunicipalityCode(id.substring(6))));
    }
    for (Steer steer : Steer.values()) {
      if (steer.id.equals(id)) {
        return Optional.of(steer);
      }
    }
    return PathMove.of(id).map(OfPath::new);
  }
}
