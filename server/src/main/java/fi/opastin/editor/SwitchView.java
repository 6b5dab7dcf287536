package fi.opastin.editor;

import fi.opastin.knowledge.Handling;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.switches.OffMessage;
import fi.opastin.switches.SwitchTarget;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Something that can be switched off, as somebody sees it. Immutable.
 *
 * @param target what it is
 * @param isOff whether it is off
 * @param message what is said while it is, or would be
 * @param version counts the changes; 0 where there were none
 * @param changedBy who changed it last
 * @param changed when
 * @param mayChange whether whoever sees it may switch it
 */
public record SwitchView(
    SwitchTarget target,
    boolean isOff,
    OffMessage message,
    int version,
    Optional<String> changedBy,
    Optional<Instant> changed,
    boolean mayChange) {

  /** What leads to a human: without it nobody could be helped. */
  private static final Set<TopicId> ALWAYS_ON =
      Set.of(TopicId.HUMAN, TopicId.GREETING, TopicId.HELP);

  /** Whether a topic can be switched off; danger never is. */
  public static boolean isSwitchable(Topic topic) {
    return topic.handling() != Handling.CRISIS && !ALWAYS_ON.contains(topic.id());
  }

  /** Where its page is. */
  public String path() {
    return SwitchPage.PATH
        + switch (target) {
          case SwitchTarget.Bot _ -> "/bot";
          case SwitchTarget.Site(String key) -> "/partners/" + key;
          case SwitchTarget.OfTopic(var topic) -> "/topics/" + topic;
        };
  }
}
