package fi.opastin.answering;

import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.understanding.ChoiceId;
import fi.opastin.understanding.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A turn on a topic that editors have switched off. Stateless. */
final class OffTurn {

  private OffTurn() {}

  /** What is said instead of a topic that is switched off, with those who help in person. */
  static Turn of(
      Topic topic, List<ChoiceId> choices, Situation situation, Knowledge knowledge, Instant now) {
    List<ServiceHit> services =
        knowledge
            .topic(TopicId.HUMAN)
            .map(
                human ->
                    Services.find(
                        human,
                        situation.person(),
                        situation.language(),
                        false,
                        Services.BESIDE,
                        knowledge,
                        now))
            .orElse(List.of());
    return new Turn(
        new Outcome.TopicOff(topic.id(), topic.off().orElseThrow(), services, choices),
        situation.after(Optional.of(topic.id()), false, choices));
  }
}
