package fi.opastin.directory;

import java.util.Locale;
import java.util.Optional;

/** A way to reach a service. */
public enum Channel {
  VISIT,
  PHONE,
  EMAIL,
  FORM,
  CHAT,
  WEB,
  REMOTE;

  private final String id = name().toLowerCase(Locale.ROOT);

  public String id() {
    return id;
  }

  /** The channel of an id, or empty. */
  public static Optional<Channel> of(String id) {
    for (Channel channel : values()) {
      if (channel.id.equals(id)) {
        return Optional.of(channel);
      }
    }
    return Optional.empty();
  }
}
