package fi.opastin.switches;

import fi.opastin.knowledge.TopicId;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be switched off. */
public sealed interface SwitchTarget {

  /** All chats on all sites. */
  record Bot() implements SwitchTarget {
    @Override
    public String id() {
      return "bot";
    }
  }

  /**
   * The chat of one site.
   *
   * @param key the site's key
   */
  record Site(String key) implements SwitchTarget {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    public Site {
      if (key.length() > 40 || !KEY.matcher(key).matches()) {
        throw new IllegalArgumentException("not the key of a partner");
      }
    }

    @Override
    public String id() {
      return "partner:" + key;
    }
  }

  /**
   * What is said on one topic.
   *
   * @param topic which
   */
  record OfTopic(TopicId topic) implements SwitchTarget {
    @Override
    public String id() {
      return "topic:" + topic.value();
    }
  }

  /** Its name in the database, in JSON and in the log. */
  String id();

  /** The target of a name. */
  static Optional<SwitchTarget> of(String id) {
    try {
      if (id.equals("bot")) {
        return Optional.of(new Bot());
      } else if (id.startsWith("partner:")) {
        return Optional.of(new Site(id.substring("partner:".length())));
      } else if (id.startsWith("topic:")) {
        return Optional.of(new OfTopic(new TopicId(id.substring("topic:".length()))));
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
