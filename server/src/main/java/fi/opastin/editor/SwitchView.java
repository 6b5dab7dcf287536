package fi.opastin.editor;

import fi.opastin.switches.OffMessage;
import fi.opastin.switches.SwitchTarget;
import java.time.Instant;
import java.util.Optional;

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
